import { readEnvironment } from './env.ts';
import { createConfig } from './server/createConfig.ts';

export default createConfig(readEnvironment());
