import {
  lstat,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';

const releaseId = z.string().regex(/^\d{8}T\d{6}Z-[0-9a-f]{7}$/);

const releaseSchema = z.strictObject({
  id: releaseId,
  /** When it first went live. */
  publishedAt: z.iso.datetime(),
  /** The folder under DATA_DIR/snapshots that it was built from. */
  snapshot: z.string(),
  /** The sha256 of that snapshot's manifest: equal content, equal digest. */
  digest: z.string(),
  /** What else a release depends on: a digest of the site's sources and its address. */
  build: z.string(),
  /** The release that was live when this one was published: where a rollback goes. */
  previous: releaseId.optional(),
});

/** A built site which passed its checks: DATA_DIR/releases/ID, described by DATA_DIR/releases/ID.json. */
export type Release = z.infer<typeof releaseSchema>;

/** The folders of the releases and their snapshots. */
export const releasesFolder = (dataDir: string): string => join(dataDir, 'releases');
export const snapshotsFolder = (dataDir: string): string => join(dataDir, 'snapshots');
/** The link to the release that visitors see. */
export const currentLink = (dataDir: string): string => join(dataDir, 'current');

/** Sorts by time: 20261122T201500Z-1a2b3c4. */
export function newReleaseId(digest: string, now = new Date()): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  return `${stamp}-${digest.slice(0, 7)}`;
}

/** Every release that passed its checks, oldest first. */
export async function listReleases(dataDir: string): Promise<Release[]> {
  const names = await readdir(releasesFolder(dataDir)).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(files.map((name) => readRelease(join(releasesFolder(dataDir), name))));
}

async function readRelease(file: string): Promise<Release> {
  return releaseSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** The release that visitors see; undefined before the first one. */
export async function currentRelease(dataDir: string): Promise<Release | undefined> {
  const target = await readlink(currentLink(dataDir)).catch(() => undefined);
  if (target === undefined) return undefined;
  return (await listReleases(dataDir)).find(({ id }) => id === basename(target));
}

/** Writes down a release; without this its folder is a leftover. */
export async function recordRelease(dataDir: string, release: Release): Promise<void> {
  const file = join(releasesFolder(dataDir), `${release.id}.json`);
  await writeFile(file, `${JSON.stringify(release, null, 2)}\n`);
}

/** Makes a release the live one, in one step: a visitor sees the old site or the new one, never neither. */
export async function makeCurrent(dataDir: string, { id }: Release): Promise<void> {
  const fresh = `${currentLink(dataDir)}.${process.pid}`;
  await rm(fresh, { force: true });
  await symlink(join('releases', id), fresh);
  await rename(fresh, currentLink(dataDir));
}

/** Deletes all but the newest releases and the live one, with their snapshots, and what failed publishes left. */
export async function pruneReleases(dataDir: string, kept: number): Promise<void> {
  const releases = await listReleases(dataDir);
  const current = await currentRelease(dataDir);
  const keep = releases.filter(
    ({ id }, index) => releases.length - index <= kept || id === current?.id,
  );
  await keepOnly(
    releasesFolder(dataDir),
    keep.flatMap(({ id }) => [id, `${id}.json`]),
  );
  await keepOnly(
    snapshotsFolder(dataDir),
    keep.map(({ snapshot }) => snapshot),
  );
}

async function keepOnly(folder: string, kept: readonly string[]): Promise<void> {
  const doomed = (await readdir(folder)).filter((name) => !kept.includes(name));
  await Promise.all(
    doomed.map((name) => rm(join(folder, name), { recursive: true, maxRetries: 5 })),
  );
}

/** Whether the folder of a release is still there. */
export async function isComplete(dataDir: string, { id }: Release): Promise<boolean> {
  return lstat(join(releasesFolder(dataDir), id)).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
