import { createConfig } from './server/createConfig.ts';
import { readEnvironment } from './env.ts';

export default createConfig(readEnvironment());
