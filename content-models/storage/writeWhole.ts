import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

export type WriteOptions = {
  /** Permission bits of the new file, narrowed by the process's umask as usual. */
  mode?: number;
  /** False for a cache, which may be lost in a power failure: fsync is not waited for. */
  isDurable?: boolean;
};

/**
 * Writes a file atomically: to a temporary file, flushed (fsync), then renamed. Concurrent readers get the old or the
 * new content; a killed process leaves `FILE.PID-xxxx.partial`, which `clearAbandoned` deletes.
 * @throws Error of the file system (ENOSPC, EACCES …); the old file is then as it was.
 */
export function writeWhole(
  file: string,
  content: string | Uint8Array,
  { mode = 0o666, isDurable = true }: WriteOptions = {},
): void {
  const partial = writePartial(file, content, mode, isDurable);
  try {
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
  if (isDurable) syncFolder(path.dirname(file));
}

/**
 * Writes a file atomically unless it exists; of several processes at once, one succeeds.
 * @returns whether this call wrote it.
 */
export function writeWholeOnce(file: string, content: string, mode: number): boolean {
  const partial = writePartial(file, content, mode, true);
  try {
    linkSync(partial, file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(partial, { force: true });
  }
  syncFolder(path.dirname(file));
  return true;
}

function writePartial(
  file: string,
  content: string | Uint8Array,
  mode: number,
  flush: boolean,
): string {
  const partial = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.partial`;
  try {
    writeFileSync(partial, content, { mode, flush });
    return partial;
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** A rename is durable once its folder was flushed, see fsync(2). */
function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
