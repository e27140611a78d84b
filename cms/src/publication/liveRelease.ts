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

/** The snapshot from which the live site was built. */
export type LiveSnapshot = {
  folder: string;
  /** SHA-256 of each file, by its path in the folder. */
  files: Manifest['files'];
  /** Records last saved before this time are in the snapshot as they are; undefined where nothing was published yet. */
  since: Date | undefined;
  /** Files written after this time are not in the snapshot. */
  until: Date | undefined;
};

/** The live release; `publishedAt` as ISO 8601, undefined before the first publication. */
export type LiveRelease = {
  publishedAt: string | undefined;
  /** Undefined where it is missing or damaged, so that changes cannot be told. */
  snapshot: LiveSnapshot | undefined;
};

/** Safety margin in milliseconds: a save sets its date before it commits, and clocks differ between machines. */
const commitAndClockSkewMs = 10_000;

/**
 * Upper bound for the time to read a catalogue, in milliseconds, for releases that do not record when they were read.
 */
const longestReadingMs = 10 * 60_000;

/** The live snapshot before the first publication. */
const nothingLive: LiveSnapshot = { folder: '', files: {}, since: undefined, until: undefined };

/**
 * Reads the live release. Its link, its description and its snapshot are separate files, each of which may be missing
 * or damaged.
 */
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

/**
 * Reads a JSON file with a schema; undefined where it is missing or damaged, which the next publication repairs and
 * reports.
 */
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
