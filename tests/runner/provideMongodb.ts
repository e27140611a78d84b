import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { howToGetMongodb } from 'scripts/mongodb/findMongod';
import { startReplicaSet, type ReplicaSet } from 'scripts/mongodb/startReplicaSet';
import type { TestProject } from 'vitest/node';
import { reportMissing } from './reportMissing.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A real MongoDB replica set's address without a database; undefined where none can be had. */
    mongodbUrl: string | undefined;
  }
}

/** Gives the tests one MongoDB server: the one at MONGODB_URL, else one that is started for this run. */
export default async function provideMongodb(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.MONGODB_URL;
  const server = given !== undefined ? undefined : await startOrReport();
  project.provide('mongodbUrl', given ?? server?.url);
  return server?.stop;
}

async function startOrReport(): Promise<Pick<ReplicaSet, 'url' | 'stop'> | undefined> {
  const directory = await mkdtemp(join(await quickDisk(), 'arraigo-mongodb-'));
  const remove = () => rm(directory, { recursive: true, force: true });
  try {
    const server = await startReplicaSet({ directory });
    const stop = async () => {
      await server.stop();
      await remove();
    };
    return { url: server.url, stop };
  } catch (error) {
    await remove();
    reportMissing('MongoDB', error, howToGetMongodb);
    return undefined;
  }
}

/**
 * Linux's disk in memory where it has room, else the folder for temporary files. Each database begins with 230 indexes,
 * and the server waits for the disk at each.
 */
async function quickDisk(): Promise<string> {
  const memory = '/dev/shm';
  const room = await statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  return room > 4e9 ? memory : tmpdir();
}
