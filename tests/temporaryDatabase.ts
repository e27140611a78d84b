import { randomBytes } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { databaseUrl } from 'scripts/mongodb/startReplicaSet';
import { inject } from 'vitest';
import { z } from 'zod';

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
  const url = databaseUrl(mongodbServer(), `test_${randomBytes(6).toString('hex')}`);
  return {
    url,
    async drop() {
      const client = await new MongoClient(url).connect();
      await client.db().dropDatabase();
      await client.close();
    },
  };
}

/** Has the run's MongoDB server abort transactions older than so many seconds, until the answer is called. */
export async function limitTransactions(seconds: number): Promise<() => Promise<void>> {
  const before = await setTransactionLimit(seconds);
  return async () => void (await setTransactionLimit(before));
}

/** Sets the limit in seconds and gives the one before. */
async function setTransactionLimit(seconds: number): Promise<number> {
  const client = await new MongoClient(mongodbServer()).connect();
  try {
    const { was } = await client
      .db('admin')
      .command({ setParameter: 1, transactionLifetimeLimitSeconds: seconds });
    return z.number().parse(was);
  } finally {
    await client.close();
  }
}

function mongodbServer(): string {
  const server = inject('mongodbUrl');
  if (server === undefined)
    throw new Error('There is no MongoDB server: guard the test with hasMongodb');
  return server;
}
