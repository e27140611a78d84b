import { randomBytes } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { databaseUrl } from 'scripts/mongodb/startReplicaSet';
import { inject } from 'vitest';

/** Whether a real MongoDB server is there: `describe.skipIf(!hasMongodb)`. */
export const hasMongodb = inject('mongodbUrl') !== undefined;

/** A MongoDB database of one test's own. */
export interface TemporaryDatabase {
  /** For DATABASE_URL. */
  url: string;
  drop(): Promise<void>;
}

/** Names a fresh database on the run's MongoDB server; `drop` deletes it. */
export function temporaryDatabase(): TemporaryDatabase {
  const server = inject('mongodbUrl');
  if (server === undefined)
    throw new Error('There is no MongoDB server: guard the test with hasMongodb');
  const url = databaseUrl(server, `test_${randomBytes(6).toString('hex')}`);
  return {
    url,
    async drop() {
      const client = await new MongoClient(url).connect();
      await client.db().dropDatabase();
      await client.close();
    },
  };
}
