import type { Client, InArgs, InStatement } from '@libsql/client';
import { Sqlite3Client, Sqlite3Transaction } from '@libsql/client/sqlite3';
import { Mutex } from 'async-mutex';
import Database from 'libsql';
import { setTimeout as sleep } from 'node:timers/promises';
import { sqlitePath } from '../env.ts';

/** How long a writer waits for another process (an import, a command) to end its transaction, in milliseconds. */
const otherProcessPatienceMs = 20_000;

/** Idle timeout of a transaction in milliseconds: an abandoned one is rolled back, so that others can write. */
const abandonedAfterMs = 60_000;

/** The lock of another process outlasted the timeout. Nothing was written; the save may be retried. */
export class DatabaseBusyError extends Error {
  override name = 'DatabaseBusyError';
}

export type SqliteClient = Client & {
  /** Switches the enforcement of foreign keys for the transactions that follow. */
  setForeignKeys: (state: 'ON' | 'OFF') => Promise<unknown>;
};

/**
 * A libSQL client of one SQLite file with two connections: one for reads and one for writes, for which the transactions
 * of this process queue on a mutex. libSQL's own client opens a connection per transaction, so that concurrent ones
 * fail with SQLITE_BUSY, and loses connection settings.
 * Transactions begin IMMEDIATE, so that a writer never fails late because another process was faster. In write-ahead
 * logging (WAL, https://www.sqlite.org/wal.html) readers see the state before an open transaction, and never wait.
 * @param url as `readEnvironment` gives it: `file:/absolute/path`, percent-encoded.
 */
export function openSqlite(url: string): SqliteClient {
  const path = sqlitePath(url);
  if (!path) throw new Error(`${url} is no SQLite file.`);
  const reader = openConnection(path);
  // The journal mode is stored in the file; all other settings belong to a connection.
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
  // Durability: a commit that was acknowledged survives a power cut.
  connection.exec('PRAGMA synchronous = FULL');
  connection.exec('PRAGMA foreign_keys = ON');
  connection.exec('PRAGMA journal_size_limit = 67108864');
  // SQLite's own busy handler would block the event loop: `begin` polls instead.
  connection.exec('PRAGMA busy_timeout = 0');
  return connection;
}

/**
 * Takes the write lock of the file; while another process has it, polls with jitter. Uses `exec`, because libSQL leaves
 * a prepared BEGIN that found the file locked in progress, and every later COMMIT then fails.
 * @throws DatabaseBusyError after {@link otherProcessPatienceMs}
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
 * A transaction that holds the writing connection. Once it has ended, it rejects further statements, which would
 * otherwise run outside of it; also where SQLite has rolled it back by itself (full disk, I/O error:
 * https://www.sqlite.org/lang_transaction.html, section 3).
 */
class QueuedTransaction extends Sqlite3Transaction {
  readonly #writer: Database.Database;
  readonly #release: () => void;
  readonly #watchdog: NodeJS.Timeout;
  #hasEnded = false;
  /** The error at which SQLite rolled it back by itself. */
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

  /**
   * Commits.
   * @throws where the transaction was rolled back instead, so that nothing of it is kept.
   */
  override async commit(): Promise<void> {
    if (this.closed) throw this.#endedError();
    try {
      this.#writer.exec('COMMIT');
    } catch (error) {
      // The error of the commit is more useful than one of the rollback after it.
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

  /** Releases the mutex in any case: a failing disk may refuse the rollback too. */
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
