import { randomUUID } from 'node:crypto';
import { getPayload } from 'payload';
import type { Cms } from '../database/Cms.ts';
import { reachDatabase } from '../database/reachDatabase.ts';
import { readEnvironment, type Environment } from '../env.ts';
import { createConfig } from './createConfig.ts';

/**
 * Opens the CMS of an environment in this process, its database migrated. Payload caches instances by key: without a
 * key of its own it could return one of another environment.
 * @throws UserError where the database cannot be reached.
 */
export async function openCms(environment: Environment, key: string = randomUUID()): Promise<Cms> {
  await reachDatabase(environment.databaseUrl);
  const config = createConfig(environment, { logLevel: 'error' });
  const payload = await getPayload({ config, key });
  return { payload, environment };
}

/** Runs a command's work on the CMS of this process's environment, and closes it in any case. */
export async function withCms<Result>(work: (cms: Cms) => Promise<Result>): Promise<Result> {
  const cms = await openCms(readEnvironment());
  try {
    return await work(cms);
  } finally {
    await cms.payload.destroy();
  }
}
