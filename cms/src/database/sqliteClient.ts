import {
  createClient,
  LibsqlError,
  type Client,
  type InStatement,
  type ResultSet,
  type Transaction,
} from '@libsql/client';
import { Mutex } from 'async-mutex';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a writer waits for another process (an import, a command) to end its transaction. */
const otherProcessPatienceMs = 20_000;

/** A transaction in which nothing happens for so long was abandoned: it is rolled back, so that others may write. */
const abandonedAfterMs = 60_000;

/** Another process kept the database longer than a save waits. The save did not happen, and may be tried again. */
export class DatabaseBusyError extends Error {
  override name = 'DatabaseBusyError';
}

/**
 * A libSQL client of one SQLite file with two connections: one that reads, and one that writes, for which the
 * transactions of this process wait in a queue (a mutex). libSQL's own client opens a connection for each transaction,
 * so that concurrent ones fail with SQLITE_BUSY, and forgets its settings.
 *
 * Transactions begin IMMEDIATE: a writer never finds out late that another process was faster. In write-ahead logging
 * (WAL) readers see the state before a transaction until it is committed, and are never kept waiting.
 * @param url `file:/absolute/path`
 */
export async function openSqlite(url: string): Promise<Client> {
  const reader = createClient({ url });
  const writer = createClient({ url });
  // The mode is kept in the file; everything else is a setting of a connection.
  await reader.execute('PRAGMA journal_mode = WAL');
  for (const connection of [reader, writer]) await configure(connection);

  const queue = new Mutex();
  const closeReader = reader.close.bind(reader);
  return Object.assign(reader, {
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
      closeReader();
      writer.close();
    },
  });
}

async function configure(connection: Client): Promise<void> {
  // What was acknowledged survives a power cut.
  await connection.execute('PRAGMA synchronous = FULL');
  await connection.execute('PRAGMA foreign_keys = ON');
  await connection.execute('PRAGMA journal_size_limit = 67108864');
  // SQLite's own waiting would block the whole process: `begin` waits without.
  await connection.execute('PRAGMA busy_timeout = 0');
}

/** Takes the write lock of the file, waiting for other processes between tries. */
async function begin(writer: Client): Promise<void> {
  const deadline = Date.now() + otherProcessPatienceMs;
  for (;;) {
    try {
      await writer.execute('BEGIN IMMEDIATE');
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
  return error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY');
}

/**
 * Errors on which SQLite may roll a transaction back by itself; what would be written afterwards would stand alone.
 * Source: https://www.sqlite.org/lang_transaction.html, "Response To Errors Within A Transaction".
 */
const endingErrors = /^SQLITE_(FULL|IOERR|NOMEM|BUSY|INTERRUPT|CORRUPT)/;

/** The transaction that holds the writing connection. Once it has ended, or failed, it takes no more statements. */
class QueuedTransaction implements Transaction {
  readonly #writer: Client;
  readonly #release: () => void;
  readonly #watchdog: NodeJS.Timeout;
  #failure: Error | undefined;
  #ended = false;

  constructor(writer: Client, release: () => void) {
    this.#writer = writer;
    this.#release = release;
    this.#watchdog = setTimeout(() => void this.rollback(), abandonedAfterMs).unref();
  }

  get closed(): boolean {
    return this.#ended;
  }

  execute(statement: InStatement): Promise<ResultSet> {
    return this.#run(() => this.#writer.execute(statement));
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = [];
    for (const statement of statements) results.push(await this.execute(statement));
    return results;
  }

  executeMultiple(sql: string): Promise<void> {
    return this.#run(() => this.#writer.executeMultiple(sql));
  }

  /** @throws where it was rolled back instead, by SQLite (a full disk, an I/O error) or because it was abandoned. */
  async commit(): Promise<void> {
    try {
      await this.#run(() => this.#writer.execute('COMMIT'));
    } catch (error) {
      await this.rollback();
      throw error;
    }
    this.#end();
  }

  async rollback(): Promise<void> {
    if (this.#ended) return;
    // There is nothing to roll back where SQLite did it already.
    await this.#writer.execute('ROLLBACK').catch(() => undefined);
    this.#end();
  }

  close(): void {
    void this.rollback();
  }

  async #run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#failure) throw this.#failure;
    if (this.#ended)
      throw new LibsqlError(
        'The transaction has ended: nothing of it is kept.',
        'TRANSACTION_CLOSED',
      );
    this.#watchdog.refresh();
    try {
      return await work();
    } catch (error) {
      if (error instanceof LibsqlError && endingErrors.test(error.code)) this.#failure = error;
      throw error;
    }
  }

  #end(): void {
    this.#ended = true;
    clearTimeout(this.#watchdog);
    this.#release();
  }
}
