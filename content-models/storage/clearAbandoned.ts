import { readdirSync, rmSync, lstatSync } from 'node:fs';
import path from 'node:path';

/** What `writeWhole` leaves of a file when its process is killed. */
export const partialFile = /\.(\d+)-[0-9a-f]{8}\.partial$/;

/** Nothing that is still being made is older: no build takes so long. In milliseconds. */
const oldestWork = 24 * 60 * 60 * 1000;

/**
 * Deletes from a folder what killed processes left unfinished. What a living process is at work on stays: the first
 * group of the pattern is its id, and what is a day old belongs to nobody, whoever has that id by now.
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

/** Signal 0 only asks: kill(2). A process of another user answers EPERM. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Somebody else may be clearing too, or a child of the killed process may still write: the next time will do. */
function isDeleted(file: string): boolean {
  try {
    rmSync(file, { recursive: true, force: true, maxRetries: 3 });
    return true;
  } catch {
    return false;
  }
}
