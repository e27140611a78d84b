import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { randomUUID } from 'node:crypto';
import { isolateObjectProperty, type DatabaseAdapterObj, type PayloadRequest } from 'payload';
import { openSqlite } from './sqliteClient.ts';

type Request = Partial<PayloadRequest>;

/**
 * Gives Payload's SQLite adapter transactions that are safe under concurrency. Each operation is one transaction with
 * its hooks, versions, ledger and counters; a write outside of an operation is a transaction of its own. Payload's own
 * option (`transactionOptions`) opens a connection per transaction, so that concurrent ones fail, and hides failed
 * commits.
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

/**
 * Begins a transaction. Drizzle runs a transaction as a callback and commits when it resolves; so the callback waits
 * until `commitTransaction` or `rollbackTransaction` is called.
 */
function beginTransaction(adapter: SQLiteAdapter): Promise<string> {
  const id = randomUUID();
  return new Promise((begun, failed) => {
    const done: Promise<void> = adapter.drizzle.transaction(
      (transaction) =>
        new Promise<void>((commit, rollBack) => {
          // `Object.assign`, because the type of a session needs the type of a schema, which there is none of.
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
    // Reports a failure to begin. Once begun, whoever commits or rolls back awaits `done`.
    done.catch(failed);
  });
}

async function takeSession(adapter: SQLiteAdapter, id: number | string | Promise<number | string>) {
  const key = await id;
  const session = adapter.sessions[key];
  delete adapter.sessions[key];
  return session;
}

/** The writing methods of Payload's adapter; `satisfies` checks the names. */
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

/** Wraps a writing method: it joins the transaction of its request, or runs in one of its own. */
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

/** A copy of the request with this transaction; the original keeps its own. */
function requestIn(transactionID: string, req: Request | undefined): Request {
  if (!req) return { transactionID };
  const own = isolateObjectProperty(req, 'transactionID');
  own.transactionID = transactionID;
  return own;
}
