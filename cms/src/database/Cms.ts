import type { Payload } from 'payload';
import type { Environment } from '../env.ts';

/** An open CMS: Payload's Local API and the environment that it was opened in. */
export type Cms = { payload: Payload; environment: Environment };
