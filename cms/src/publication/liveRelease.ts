import { manifestFile } from 'content-models/snapshot/files';
import { manifestSchema, type Manifest } from 'content-models/snapshot/snapshot';
import {
  liveReleaseId,
  releaseFile,
  releaseSchema,
  snapshotsFolder,
} from 'content-models/storage/releases';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What the site of visitors was built from. */
export type LiveSnapshot = {
  folder: string;
  /** The digest of each file, by its path in the folder. */
  files: Manifest['files'];
  /** Saves before this moment are in the snapshot; undefined where nothing was published yet. */
  since: Date | undefined;
  /** What was written after this moment is not in it. */
  until: Date | undefined;
};

export type LiveRelease = {
  publishedAt: string | undefined;
  /** Undefined where it is missing or damaged, so that nobody can tell what has changed. */
  snapshot: LiveSnapshot | undefined;
};

/** A save takes its date before it is committed, and the clocks of two machines differ a little. In milliseconds. */
const commitAndClockSkewMs = 10_000;

/** As long as a large catalogue may be read before its release is dated, where a release does not say it. */
const longestReadingMs = 10 * 60_000;

/** What is live before the first publication. */
const nothingLive: LiveSnapshot = { folder: '', files: {}, since: undefined, until: undefined };

/** A release, its description and its snapshot are apart on the disk, and each may be missing or damaged. */
export async function readLiveRelease(dataDir: string): Promise<LiveRelease> {
  const id = await liveReleaseId(dataDir);
  if (id === undefined) return { publishedAt: undefined, snapshot: nothingLive };
  const release = await readJson(releaseSchema, releaseFile(dataDir, id));
  if (!release) return { publishedAt: undefined, snapshot: undefined };
  const { publishedAt, readAt } = release;
  const folder = join(snapshotsFolder(dataDir), release.snapshot);
  const manifest = await readJson(manifestSchema, join(folder, manifestFile));
  const since = readAt
    ? new Date(Date.parse(readAt) - commitAndClockSkewMs)
    : new Date(Date.parse(publishedAt) - longestReadingMs);
  return {
    publishedAt,
    snapshot: manifest && { folder, files: manifest.files, since, until: new Date(publishedAt) },
  };
}

const shownSchema = z.looseObject({ media: z.array(z.string()).default([]) });

/** The codes of the pictures that a live practice shows; undefined where its file is missing or damaged. */
export async function livePicturesOf(
  { folder }: LiveSnapshot,
  code: string,
): Promise<string[] | undefined> {
  return (await readJson(shownSchema, join(folder, 'practices', `${code}.json`)))?.media;
}

/** What a file says, or undefined where it is missing or damaged: a publication mends it, and says so. */
export async function readJson<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
): Promise<z.output<Schema> | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}
