import { readlink } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { heldRecordSchema } from './heldRecord.ts';

/** The folders of the releases, and of the snapshots that they were built from. */
export const releasesFolder = (dataDir: string): string => path.join(dataDir, 'releases');
export const snapshotsFolder = (dataDir: string): string => path.join(dataDir, 'snapshots');
/** What a build keeps for the next one: pictures, cards, pages, compressed copies, what was found in them. */
export const buildCache = (dataDir: string): string => path.join(dataDir, 'media-cache');

/** The link to the folder of the release that visitors see. */
export const currentLink = (dataDir: string): string => path.join(dataDir, 'current');

/** The target of that link, relative to its folder. */
export const currentTarget = (id: string): string => path.join('releases', id);

/** The file in which the live release gives a record away as data; its page is said there. */
export const liveRecordFile = (dataDir: string, table: string, code: string): string =>
  path.join(currentLink(dataDir), 'datos', table, `${code}.json`);

/** The metadata file of a release, next to its folder. */
export const releaseFile = (dataDir: string, id: string): string =>
  path.join(releasesFolder(dataDir), `${id}.json`);

const releaseId = z.string().regex(/^\d{8}T\d{6}Z-[0-9a-f]{7}$/);

export const releaseSchema = z.strictObject({
  id: releaseId,
  /** When it first went live. */
  publishedAt: z.iso.datetime(),
  /** The folder among the snapshots that it was built from. */
  snapshot: z.string(),
  /** When the CMS began to be read for that snapshot; releases of older versions do not say it. */
  readAt: z.iso.datetime().optional(),
  /** The sha256 of that snapshot's manifest: equal content, equal digest. */
  digest: z.string(),
  /**
   * The digest of all that the CMS had, where the check of the release held records back: then `digest` is that of what
   * was published instead.
   */
  wanted: z.string().optional(),
  /** The records that readers do not get as they are in the CMS, for editors. */
  held: z.array(heldRecordSchema).optional(),
  /** The other inputs of the build: a digest of the site's sources and its address. */
  build: z.string(),
  /** The release that was live when this one was published: where a rollback goes. */
  previous: releaseId.optional(),
});

/** A built site which passed its checks: DATA_DIR/releases/ID, described by DATA_DIR/releases/ID.json. */
export type Release = z.infer<typeof releaseSchema>;

/** The id of the release that visitors see; undefined before the first one. */
export async function liveReleaseId(dataDir: string): Promise<string | undefined> {
  const target = await readlink(currentLink(dataDir)).catch(() => undefined);
  return target && path.basename(target);
}
