import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Umask for the data: files and folders for their owner alone, because database, uploads, logs and backups hold hashes,
 * drafts and sessions. Child processes inherit it (umask(2)).
 */
export const privateFiles = 0o077;

/** Umask for releases: whatever is public on the site may be read by all users of the machine. */
export const publicFiles = 0o022;

/** Runs work under another umask, which applies to the whole process: nothing else may write meanwhile. */
export async function withUmask<Result>(
  mask: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = process.umask(mask);
  try {
    return await work();
  } finally {
    process.umask(before);
  }
}

/** Private entries of the data folder. Releases are public, and may be served by a proxy of another user. */
const privateNames =
  /^(arraigo\.db.*|backups|bench|first-sign-in\.txt|locks|logs|media-cache|mongodb|payload-secret.*|put-aside|snapshots|uploads)$/;
const publicNames = /^(releases|current)$/;

const othersMask = 0o077;

/**
 * Removes the permissions of other users from the private entries of a data folder, and from the folder itself. A
 * folder that was made traversable (mode 0711), so that a proxy reaches the releases, stays so, and so does one with
 * entries that are not Arraigo's (a DATA_DIR of `/srv`, say).
 */
export function closeDataDir(dataDir: string): void {
  const names = readdirSync(dataDir);
  for (const name of names.filter((each) => privateNames.test(each)))
    closeToOthers(join(dataDir, name));
  const isPassage = (lstatSync(dataDir).mode & othersMask) === 0o011;
  const isOurs = names.every((name) => privateNames.test(name) || publicNames.test(name));
  if (isOurs && !isPassage) closeToOthers(dataDir);
}

/** Files of other users cannot be changed and are left alone; symbolic links have no mode of their own. */
function closeToOthers(file: string): void {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found === undefined || found.isSymbolicLink() || (found.mode & othersMask) === 0) return;
  try {
    chmodSync(file, found.mode & ~othersMask & 0o7777);
  } catch (error) {
    const isForeign = error instanceof Error && 'code' in error && error.code === 'EPERM';
    if (!isForeign) throw error;
  }
}
