import { createConfig } from './createConfig.ts';
import { readEnvironment } from './env.ts';

export default createConfig(readEnvironment());
