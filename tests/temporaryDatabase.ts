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

/**
 * Names a fresh database; `drop` deletes it.
 * @param server of MongoDB: the run's own, unless a test has another
 */
export function temporaryDatabase(server = mongodbServer()): TemporaryDatabase {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const url = new URL(databaseUrl(server, name));
  // The server tells whose a connection was by this name.
  url.searchParams.set('appName', name);
  return {
    url: url.href,
    async drop() {
      const client = await new MongoClient(databaseUrl(server, name)).connect();
      await endTransactions(client, name);
      await client.db().dropDatabase();
      await client.close();
    },
  };
}

/** Ends the transactions of a writer that was killed: for a minute the server would keep their locks, and drop nothing. */
async function endTransactions(client: MongoClient, appName: string): Promise<void> {
  const admin = client.db('admin');
  const left = await admin
    .aggregate([
      { $currentOp: { allUsers: true, idleSessions: true } },
      { $match: { appName, transaction: { $exists: true } } },
    ])
    .toArray();
  const sessions = left.map((each) => ({
    id: z.looseObject({ id: z.unknown() }).parse(each['lsid']).id,
  }));
  if (sessions.length > 0) await admin.command({ killSessions: sessions });
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
