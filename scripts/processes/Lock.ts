import { unusableFolder } from 'cms/env';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 200;

/**
 * An exclusive lock between processes: an open write transaction on an empty SQLite file. The operating system releases
 * it when the process ends in any way, so there is no PID file that could become stale. Hold it with `using`: an
 * unreferenced lock is garbage-collected and released.
 */
export class Lock implements Disposable {
  readonly #database: DatabaseSync;

  private constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /**
   * Tries to take the lock; undefined when another process has it.
   * @throws UserError where its file cannot be created: no permission, read-only or full disk.
   */
  static take(file: string): Lock | undefined {
    const database = open(file);
    try {
      database.exec('BEGIN IMMEDIATE');
      return new Lock(database);
    } catch (error) {
      database.close();
      if (sqliteCode(error) === sqliteBusy) return undefined;
      throw inWords(error, file);
    }
  }

  /**
   * Waits for the lock, polling; undefined after the timeout.
   * @param patienceMs timeout in milliseconds
   */
  static async wait(file: string, patienceMs = Infinity): Promise<Lock | undefined> {
    const deadline = performance.now() + patienceMs;
    for (;;) {
      const lock = Lock.take(file);
      if (lock !== undefined || performance.now() > deadline) return lock;
      await sleep(pollMs);
    }
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }
}

function open(file: string): DatabaseSync {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const database = new DatabaseSync(file);
    // SQLite silently begins a transaction on a read-only file, which locks nothing.
    accessSync(file, constants.W_OK);
    return database;
  } catch (error) {
    throw inWords(error, file);
  }
}

/** Primary result code, the low byte of an extended one: https://sqlite.org/rescode.html */
const sqliteBusy = 5;

/** File system error codes for SQLite's result codes. */
const fileSystemCodes: Record<number, string> = { 8: 'EROFS', 13: 'ENOSPC', 14: 'EACCES' };

function sqliteCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined;
}

function inWords(error: unknown, file: string): Error {
  const code = fileSystemCodes[sqliteCode(error) ?? 0];
  return unusableFolder(
    dirname(file),
    code === undefined ? error : Object.assign(new Error(), { code }),
  );
}
