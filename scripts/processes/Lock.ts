import { unusableFolder } from 'cms/env';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 200;

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

  /**
   * Takes the lock; undefined when another process has it.
   * @throws UserError where its file cannot be made: no permission, read-only or full disk.
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

  /** Takes the lock as soon as it is free; undefined where it is not for so long, in milliseconds. */
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
    // In a file that it may only read, SQLite begins any transaction, which keeps nobody out.
    accessSync(file, constants.W_OK);
    return database;
  } catch (error) {
    throw inWords(error, file);
  }
}

/** The low byte of an extended result code: https://sqlite.org/rescode.html */
const sqliteBusy = 5;

/** What SQLite's own errors say in the codes of the file system. */
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
