import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { randomUUID } from 'node:crypto';
import { isolateObjectProperty, type DatabaseAdapterObj, type PayloadRequest } from 'payload';
import { openSqlite } from './sqliteClient.ts';

type Request = Partial<PayloadRequest>;

/**
 * Gives Payload's SQLite adapter transactions that hold under concurrency: each operation with its hooks, versions,
 * ledger and counters is one, and what is written outside of an operation is one of its own. Payload's own switch
 * (`transactionOptions`) begins them on connections of their own, which fail against each other, and hides a commit
 * that failed.
 */
export function withTransactions(
  base: DatabaseAdapterObj<SQLiteAdapter>,
): DatabaseAdapterObj<SQLiteAdapter> {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args);
      openOwnConnections(adapter);
      queueTransactions(adapter);
      for (const name of writingMethods) joinTransaction(adapter, name);
      return adapter;
    },
  };
}

function openOwnConnections(adapter: SQLiteAdapter): void {
  const connect = adapter.connect?.bind(adapter);
  const destroy = adapter.destroy?.bind(adapter);
  adapter.connect = async (options) => {
    adapter.client ??= openSqlite(adapter.clientConfig.url);
    await connect?.(options);
  };
  adapter.destroy = async () => {
    await destroy?.();
    adapter.client.close();
  };
}

function queueTransactions(adapter: SQLiteAdapter): void {
  adapter.beginTransaction = async () => {
    await adapter.initializing;
    return beginTransaction(adapter);
  };
  adapter.commitTransaction = async (id) => {
    const session = await takeSession(adapter, id);
    await session?.resolve();
  };
  adapter.rollbackTransaction = async (id) => {
    const session = await takeSession(adapter, id);
    await session?.reject();
  };
}

/** Drizzle ends a transaction with the function that it runs, which therefore waits for the commit or the rollback. */
function beginTransaction(adapter: SQLiteAdapter): Promise<string> {
  const id = randomUUID();
  return new Promise((begun, failed) => {
    const done: Promise<void> = adapter.drizzle.transaction(
      (transaction) =>
        new Promise<void>((commit, rollBack) => {
          // Assigned, because the type of a session names a table that no schema has.
          Object.assign(adapter.sessions, {
            [id]: {
              db: transaction,
              resolve: () => {
                commit();
                return done;
              },
              reject: () => {
                rollBack(new Error('rolled back'));
                return done.catch(() => undefined);
              },
            },
          });
          begun(id);
        }),
    );
    // Of use until it has begun; later both ends are awaited by whoever commits or rolls back.
    done.catch(failed);
  });
}

async function takeSession(adapter: SQLiteAdapter, id: number | string | Promise<number | string>) {
  const key = await id;
  const session = adapter.sessions[key];
  delete adapter.sessions[key];
  return session;
}

/** Everything of Payload's adapter that writes; `satisfies` holds the names to it. */
const writingMethods = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof SQLiteAdapter)[];

/** Lets a write join the transaction of its request; without one it is a transaction of its own. */
function joinTransaction(adapter: SQLiteAdapter, name: (typeof writingMethods)[number]): void {
  const write: unknown = adapter[name];
  if (!isMethod(write)) throw new Error(`Payload's SQLite adapter has no method ${name}.`);
  const joining = async (args: { req?: Request }): Promise<unknown> => {
    const running = await args.req?.transactionID;
    if (running !== undefined && adapter.sessions[running]) return write.call(adapter, args);
    const transactionID = await beginTransaction(adapter);
    try {
      const req = requestIn(transactionID, args.req);
      const result: unknown = await write.call(adapter, { ...args, req });
      await adapter.commitTransaction(transactionID);
      return result;
    } catch (error) {
      await adapter.rollbackTransaction(transactionID);
      throw error;
    }
  };
  Object.assign(adapter, { [name]: joining });
}

function isMethod(value: unknown): value is (args: object) => Promise<unknown> {
  return typeof value === 'function';
}

/** The same request in a transaction that the rest of it is not part of. */
function requestIn(transactionID: string, req: Request | undefined): Request {
  if (!req) return { transactionID };
  const own = isolateObjectProperty(req, 'transactionID');
  own.transactionID = transactionID;
  return own;
}
