import type { Client, InArgs, InStatement } from '@libsql/client';
import { Sqlite3Client, Sqlite3Transaction } from '@libsql/client/sqlite3';
import { Mutex } from 'async-mutex';
import Database from 'libsql';
import { setTimeout as sleep } from 'node:timers/promises';
import { sqlitePath } from '../env.ts';

/** How long a writer waits for another process (an import, a command) to end its transaction. */
const otherProcessPatienceMs = 20_000;

/** A transaction in which nothing happens for so long was abandoned: it is rolled back, so that others may write. */
const abandonedAfterMs = 60_000;

/** Another process kept the database longer than a save waits. The save did not happen, and may be tried again. */
export class DatabaseBusyError extends Error {
  override name = 'DatabaseBusyError';
}

export type SqliteClient = Client & {
  /** Whether the next transactions hold to foreign keys. */
  setForeignKeys: (state: 'ON' | 'OFF') => Promise<unknown>;
};

/**
 * A libSQL client of one SQLite file with two connections: one that reads, and one that writes, for which the
 * transactions of this process wait in a queue (a mutex). libSQL's own client opens a connection for each transaction,
 * so that concurrent ones fail with SQLITE_BUSY, and forgets its settings.
 *
 * Transactions begin IMMEDIATE: a writer never finds out late that another process was faster. In write-ahead logging
 * (WAL) readers see the state before a transaction until it is committed, and are never kept waiting.
 * @param url as `readEnvironment` gives it: `file:/absolute/path`, percent-encoded.
 */
export function openSqlite(url: string): SqliteClient {
  const path = sqlitePath(url);
  if (!path) throw new Error(`${url} is no SQLite file.`);
  const reader = openConnection(path);
  // The mode is kept in the file; everything else is a setting of a connection.
  reader.exec('PRAGMA journal_mode = WAL');
  const writer = openConnection(path);
  const queue = new Mutex();

  return Object.assign(new Sqlite3Client(path, {}, reader, 'number'), {
    setForeignKeys: (state: 'ON' | 'OFF') =>
      queue.runExclusive(() => writer.exec(`PRAGMA foreign_keys = ${state}`)),
    transaction: async () => {
      const release = await queue.acquire();
      try {
        await begin(writer);
        return new QueuedTransaction(writer, release);
      } catch (error) {
        release();
        throw error;
      }
    },
    close: () => {
      reader.close();
      writer.close();
    },
  });
}

function openConnection(path: string): Database.Database {
  const connection = new Database(path);
  // What was acknowledged survives a power cut.
  connection.exec('PRAGMA synchronous = FULL');
  connection.exec('PRAGMA foreign_keys = ON');
  connection.exec('PRAGMA journal_size_limit = 67108864');
  // SQLite's own waiting would block the whole process: `begin` waits without.
  connection.exec('PRAGMA busy_timeout = 0');
  return connection;
}

/**
 * Takes the write lock of the file, waiting for other processes between tries. By `exec`, because libSQL leaves a
 * prepared BEGIN that found the file locked in progress, and no COMMIT succeeds beside it.
 */
async function begin(writer: Database.Database): Promise<void> {
  const deadline = Date.now() + otherProcessPatienceMs;
  for (;;) {
    try {
      writer.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (Date.now() > deadline)
        throw new DatabaseBusyError('Another process keeps the database.', { cause: error });
      await sleep(5 + Math.random() * 20);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

/**
 * The transaction that holds the writing connection. Once it has ended it takes no more statements, also where SQLite
 * ended it by itself (a full disk, an I/O error: https://www.sqlite.org/lang_transaction.html, section 3): they would
 * stand alone.
 */
class QueuedTransaction extends Sqlite3Transaction {
  readonly #writer: Database.Database;
  readonly #release: () => void;
  readonly #watchdog: NodeJS.Timeout;
  #hasEnded = false;
  /** What made SQLite end it by itself. */
  #cause: unknown;

  constructor(writer: Database.Database, release: () => void) {
    super(writer, 'number');
    this.#writer = writer;
    this.#release = release;
    this.#watchdog = setTimeout(() => {
      this.rollback().catch(() => undefined);
    }, abandonedAfterMs).unref();
  }

  override get closed(): boolean {
    return this.#hasEnded || super.closed;
  }

  override async execute(statement: InStatement | string, values?: InArgs) {
    if (this.closed) throw this.#endedError();
    this.#watchdog.refresh();
    try {
      return await (typeof statement === 'string'
        ? super.execute(statement, values)
        : super.execute(statement));
    } catch (error) {
      if (!this.#writer.inTransaction) this.#cause ??= error;
      throw error;
    }
  }

  /** @throws where it was rolled back instead, and nothing of it is kept. */
  override async commit(): Promise<void> {
    if (this.closed) throw this.#endedError();
    try {
      this.#writer.exec('COMMIT');
    } catch (error) {
      // What made the commit fail says more than a rollback that fails after it.
      await this.rollback().catch(() => undefined);
      throw error;
    }
    this.#end();
  }

  override rollback(): Promise<void> {
    return new Promise((resolve) => {
      this.#rollBack();
      resolve();
    });
  }

  /** Gives the turn to the next writer whatever happens: a disk that fails may refuse the rollback too. */
  #rollBack(): void {
    if (this.#hasEnded) return;
    try {
      if (this.#writer.inTransaction) this.#writer.exec('ROLLBACK');
    } finally {
      this.#end();
    }
  }

  #end(): void {
    this.#hasEnded = true;
    clearTimeout(this.#watchdog);
    this.#release();
  }

  #endedError(): Error {
    return new Error('The transaction has ended: nothing of it is kept.', { cause: this.#cause });
  }
}
