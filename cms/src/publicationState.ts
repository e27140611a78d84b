import { manifestFile } from 'content-models/snapshot/files';
import { manifestSchema, type Manifest } from 'content-models/snapshot/snapshot';
import { manifestOf, snapshotFiles } from 'content-models/snapshot/writeSnapshot';
import { readFile, readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { buildSnapshot } from './snapshot/buildSnapshot.ts';
import type { Cms } from './withCms.ts';

/**
 * When the live site was published, and how many records a publication now would change on it; undefined where what it
 * was built from is missing or damaged, so that nobody can tell.
 */
export type PublicationState = { publishedAt: string | undefined; changes: number | undefined };

/** What `npm run publish-site` notes of each release beside its folder. */
const releaseSchema = z.looseObject({ publishedAt: z.iso.datetime(), snapshot: z.string() });

/** Compares what is published in the CMS with what the live release was built from. */
export async function readPublicationState({
  payload,
  environment,
}: Cms): Promise<PublicationState> {
  const { snapshot, media } = await buildSnapshot(payload, environment.dataDir);
  const files = manifestOf(snapshot, snapshotFiles(snapshot, media)).files;
  const live = await readLiveRelease(environment.dataDir);
  return { publishedAt: live.publishedAt, changes: live.files && countChanges(live.files, files) };
}

type LiveRelease = { publishedAt: string | undefined; files: Manifest['files'] | undefined };

/** A release, its description and its snapshot are apart on the disk, and each may be missing or damaged. */
async function readLiveRelease(dataDir: string): Promise<LiveRelease> {
  const target = await readlink(join(dataDir, 'current')).catch(() => undefined);
  if (target === undefined) return { publishedAt: undefined, files: {} };
  const release = await readAs(
    releaseSchema,
    join(dataDir, 'releases', `${basename(target)}.json`),
  );
  const manifest =
    release &&
    (await readAs(manifestSchema, join(dataDir, 'snapshots', release.snapshot, manifestFile)));
  return { publishedAt: release?.publishedAt, files: manifest?.files };
}

/** What a file says, or undefined where it is missing or damaged: a publication mends it, and says so. */
async function readAs<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
): Promise<z.output<Schema> | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** A picture is two files, its record and its bytes, but one change. */
function countChanges(before: Manifest['files'], after: Manifest['files']): number {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].filter((name) => before[name] !== after[name]);
  return new Set(changed.map((name) => name.replace(/\.[a-z]+$/, ''))).size;
}
