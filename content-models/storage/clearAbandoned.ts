import { readdirSync, rmSync, lstatSync } from 'node:fs';
import path from 'node:path';

/** The name of a temporary file that `writeWhole` leaves behind when its process is killed. */
export const partialFile = /\.(\d+)-[0-9a-f]{8}\.partial$/;

/** Files older than this are stale, whatever process has their id now: no build takes so long. In milliseconds. */
const oldestWork = 24 * 60 * 60 * 1000;

/**
 * Deletes the temporary files and folders of killed processes (garbage collection). Those of running processes stay:
 * the first capture group of the pattern is the process id. After a day they are stale, because ids are reused.
 * @returns the names of what was deleted.
 */
export function clearAbandoned(folder: string, pattern: RegExp): string[] {
  const doomed = namesIn(folder).filter((name) => {
    const match = pattern.exec(name);
    return match !== null && isAbandoned(path.join(folder, name), Number(match[1]));
  });
  return doomed.filter((name) => isDeleted(path.join(folder, name)));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isAbandoned(file: string, owner: number): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found === undefined) return false;
  return Date.now() - found.mtimeMs > oldestWork || (!Number.isNaN(owner) && !isRunning(owner));
}

/** Signal 0 only tests whether a process exists, see kill(2); EPERM means that it belongs to another user. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Ignores errors: another process may be cleaning up too, or a child may still be writing. The next run will do. */
function isDeleted(file: string): boolean {
  try {
    rmSync(file, { recursive: true, force: true, maxRetries: 3 });
    return true;
  } catch {
    return false;
  }
}
