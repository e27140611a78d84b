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
  return server && (() => server.stop());
}

async function startOrReport(): Promise<ReplicaSet | undefined> {
  try {
    return await startReplicaSet();
  } catch (error) {
    reportMissing('MongoDB', error, howToGetMongodb);
    return undefined;
  }
}
