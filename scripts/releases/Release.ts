import { clearAbandoned, partialFile } from 'content-models/storage/clearAbandoned';
import { readKept } from 'content-models/storage/readKept';
import {
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
import { clearAbandonedBuilds } from 'site/build';
import { warn } from '../terminal.ts';

/** Sorts by time: 20261122T201500Z-1a2b3c4. */
export function newReleaseId(digest: string, now = new Date()): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  return `${stamp}-${digest.slice(0, 7)}`;
}

/**
 * Every release that passed its checks, oldest first. What does not describe one (a file that is damaged, or not ours) is
 * named and set aside: it must not stop a start, a publication or a rollback.
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

/** The release that visitors see; undefined before the first one. */
export async function currentRelease(dataDir: string): Promise<Release | undefined> {
  const live = await liveReleaseId(dataDir);
  return (await listReleases(dataDir)).find(({ id }) => id === live);
}

/** Writes down a release; without this its folder is a leftover. */
export function recordRelease(dataDir: string, release: Release): void {
  writeWhole(releaseFile(dataDir, release.id), `${JSON.stringify(release, null, 2)}\n`);
}

/** Makes a release the live one, in one step: a visitor sees the old site or the new one, never neither. */
export async function makeCurrent(dataDir: string, { id }: Release): Promise<void> {
  const fresh = `${currentLink(dataDir)}.${process.pid}-${randomBytes(4).toString('hex')}.partial`;
  await symlink(currentTarget(id), fresh);
  await rename(fresh, currentLink(dataDir));
}

/** Deletes all but the newest releases and the live one, with their snapshots, and what failed publishes left. */
export async function pruneReleases(dataDir: string, kept: number): Promise<void> {
  const releases = await listReleases(dataDir);
  const live = await liveReleaseId(dataDir);
  await keepReleases(
    dataDir,
    releases.filter(({ id }, index) => releases.length - index <= kept || id === live),
  );
}

/**
 * Deletes what publications that were killed or failed left behind. Only whoever holds the publishing lock may: what
 * another publication is making has not been recorded yet either.
 */
export async function clearLeftovers(dataDir: string): Promise<void> {
  await keepReleases(dataDir, await listReleases(dataDir));
  for (const folder of [dataDir, releasesFolder(dataDir), join(dataDir, 'media-cache')])
    clearAbandoned(folder, partialFile);
  clearAbandonedBuilds();
}

/** Keeps the live one too, whether or not it is still described. */
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

/** What was set aside as damaged stays for a while, for whoever wants to look at it. */
async function keepOnly(folder: string, kept: readonly string[]): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const file = join(folder, name);
    if (kept.includes(name) || (name.endsWith('.damaged') && (await isYoung(file)))) continue;
    await rm(file, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** For so long a damaged file is kept, in milliseconds. */
const damagedKept = 30 * 24 * 60 * 60 * 1000;

async function isYoung(file: string): Promise<boolean> {
  return Date.now() - (await lstat(file)).mtimeMs < damagedKept;
}

/** Whether the folder of a release is still there. */
export async function isComplete(dataDir: string, { id }: Release): Promise<boolean> {
  return isFolder(join(releasesFolder(dataDir), id));
}

/** Whether there is a site for visitors behind the link to the live release. */
export async function isServable(dataDir: string): Promise<boolean> {
  return isFolder(await realpath(currentLink(dataDir)).catch(() => ''));
}

async function isFolder(file: string): Promise<boolean> {
  return lstat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
