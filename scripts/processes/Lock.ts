import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 500;

/**
 * A lock that only one process holds and that the operating system lets go when the process ends, however
 * it ends: an open write transaction in an empty SQLite file. No process id to check, nothing that goes stale.
 * Hold it with `using`: one that nobody refers to any more is collected, and let go.
 */
export class Lock implements Disposable {
  readonly #database: DatabaseSync;

  private constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Takes the lock; undefined when another process has it. */
  static take(file: string): Lock | undefined {
    mkdirSync(dirname(file), { recursive: true });
    const database = new DatabaseSync(file);
    try {
      database.exec('BEGIN IMMEDIATE');
      return new Lock(database);
    } catch (error) {
      database.close();
      if (isBusy(error)) return undefined;
      throw error;
    }
  }

  /** Takes the lock as soon as it is free. */
  static async wait(file: string): Promise<Lock> {
    for (;;) {
      const lock = Lock.take(file);
      if (lock !== undefined) return lock;
      await sleep(POLL_MS);
    }
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }
}

/** SQLITE_BUSY is 5. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5;
}
