import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The umask under which Arraigo writes its data: files and folders for their owner alone, since database, uploads, logs
 * and backups hold hashes, drafts and sessions. The processes that a process starts inherit it: umask(2).
 */
export const privateFiles = 0o077;

/** The umask under which a release is built: what everybody may read on the site, everybody may read on the disk. */
export const publicFiles = 0o022;

/** Does a work under another umask; it is the whole process's, so nothing else may write meanwhile. */
export async function withUmask(mask: number, work: () => Promise<void>): Promise<void> {
  const before = process.umask(mask);
  try {
    await work();
  } finally {
    process.umask(before);
  }
}

/** What Arraigo keeps in its data folder beside the releases, which are public and may be served by a proxy of another user. */
const privateNames =
  /^(arraigo\.db.*|backups|bench|first-sign-in\.txt|locks|logs|media-cache|mongodb|payload-secret.*|put-aside|snapshots|uploads)$/;
const publicNames = /^(releases|current)$/;

const othersMask = 0o077;

/**
 * Closes a data folder to other users: what an earlier version or a copy left open in it, and the folder itself. One that
 * its operator has opened for passing through (mode 0711), so that a proxy reaches the releases, stays so, and so does
 * one that holds what is not Arraigo's (a DATA_DIR of `/srv`, say).
 */
export function closeDataDir(dataDir: string): void {
  const names = readdirSync(dataDir);
  for (const name of names.filter((each) => privateNames.test(each)))
    closeToOthers(join(dataDir, name));
  const isPassage = (lstatSync(dataDir).mode & othersMask) === 0o011;
  const isOurs = names.every((name) => privateNames.test(name) || publicNames.test(name));
  if (isOurs && !isPassage) closeToOthers(dataDir);
}

/** A file of another user cannot be changed and is left to them; a link has no mode of its own. */
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
