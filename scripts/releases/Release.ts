import { clearAbandoned, partialFile } from 'content-models/storage/clearAbandoned';
import { readKept } from 'content-models/storage/readKept';
import {
  buildCache,
  currentLink,
  currentTarget,
  liveReleaseId,
  releaseFile,
  releaseSchema,
  releasesFolder,
  snapshotsFolder,
  type Release,
} from 'content-models/storage/releases';
import { writeWhole } from 'content-models/storage/writeWhole';
import { randomBytes } from 'node:crypto';
import { lstat, readdir, realpath, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { clearAbandonedCompilations } from 'site/compile';
import { warn } from '../terminal.ts';

/** An id that sorts by time: 20261122T201500Z-1a2b3c4. */
export function newReleaseId(digest: string, now = new Date()): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  return `${stamp}-${digest.slice(0, 7)}`;
}

/**
 * The recorded releases, oldest first. A damaged or foreign description is reported and set aside: it must not stop a
 * start, a publication or a rollback.
 */
export async function listReleases(dataDir: string): Promise<Release[]> {
  const names = await readdir(releasesFolder(dataDir)).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return files.flatMap((name) => readRelease(dataDir, name) ?? []);
}

function readRelease(dataDir: string, name: string): Release | undefined {
  const id = basename(name, '.json');
  const schema = releaseSchema.refine((release) => release.id === id);
  return readKept(releaseFile(dataDir, id), schema, ({ es, en }) => warn(es, en));
}

/** The live release; undefined before the first publication, or where its description is lost. */
export async function currentRelease(dataDir: string): Promise<Release | undefined> {
  const live = await liveReleaseId(dataDir);
  return (await listReleases(dataDir)).find(({ id }) => id === live);
}

/** Records a release. A folder without a record is a leftover. */
export function recordRelease(dataDir: string, release: Release): void {
  writeWhole(releaseFile(dataDir, release.id), `${JSON.stringify(release, null, 2)}\n`);
}

/** Switches the live link to a release, atomically: visitors get the old site or the new one, never neither. */
export async function makeCurrent(dataDir: string, { id }: Release): Promise<void> {
  const fresh = `${currentLink(dataDir)}.${process.pid}-${randomBytes(4).toString('hex')}.partial`;
  await symlink(currentTarget(id), fresh);
  await rename(fresh, currentLink(dataDir));
}

/**
 * Deletes old releases with their snapshots, except for the newest ones, the live one and the one before it, and the
 * leftovers of failed publications. After a clock was set back these two need not be among the newest.
 * @param kept number of releases to keep
 */
export async function pruneReleases(dataDir: string, kept: number): Promise<void> {
  const releases = await listReleases(dataDir);
  const live = await currentRelease(dataDir);
  const isNeeded = ({ id }: Release) => id === live?.id || id === live?.previous;
  await keepReleases(
    dataDir,
    releases.filter((release, index) => releases.length - index <= kept || isNeeded(release)),
  );
}

/**
 * Deletes the leftovers of failed or killed publications. Requires the publishing lock: a running publication is not
 * recorded either.
 */
export async function clearLeftovers(dataDir: string): Promise<void> {
  await keepReleases(dataDir, await listReleases(dataDir));
  for (const folder of [dataDir, releasesFolder(dataDir), buildCache(dataDir)])
    clearAbandoned(folder, partialFile);
  clearAbandonedCompilations();
}

/** Deletes all releases but these and the live one, which may be unrecorded. */
async function keepReleases(dataDir: string, releases: readonly Release[]): Promise<void> {
  const live = await liveReleaseId(dataDir);
  await keepOnly(releasesFolder(dataDir), [
    ...(live === undefined ? [] : [live]),
    ...releases.flatMap(({ id }) => [id, `${id}.json`]),
  ]);
  await keepOnly(snapshotsFolder(dataDir), [
    ...(live === undefined ? [] : [live]),
    ...releases.map(({ snapshot }) => snapshot),
  ]);
}

/** Deletes all entries but these. Damaged files that were set aside are kept for a while, for inspection. */
async function keepOnly(folder: string, kept: readonly string[]): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const file = join(folder, name);
    if (kept.includes(name) || (name.endsWith('.damaged') && (await isYoung(file)))) continue;
    await rm(file, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** How long damaged files are kept, in milliseconds. */
const damagedKept = 30 * 24 * 60 * 60 * 1000;

async function isYoung(file: string): Promise<boolean> {
  return Date.now() - (await lstat(file)).mtimeMs < damagedKept;
}

/** Whether a release was published after this one, which is live all the same: somebody went back to it. */
export async function isGoneBackTo(dataDir: string, { id }: Release): Promise<boolean> {
  return (await listReleases(dataDir)).some(({ previous }) => previous === id);
}

/** Whether the folder of a release exists. */
export async function isComplete(dataDir: string, { id }: Release): Promise<boolean> {
  return isFolder(join(releasesFolder(dataDir), id));
}

/** Whether the live link leads to a folder. */
export async function isServable(dataDir: string): Promise<boolean> {
  return isFolder(await realpath(currentLink(dataDir)).catch(() => ''));
}

async function isFolder(file: string): Promise<boolean> {
  return lstat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
