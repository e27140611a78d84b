import { manifestFile } from 'content-models/snapshot/files';
import { manifestSchema, type Manifest } from 'content-models/snapshot/snapshot';
import { manifestOf, snapshotFiles } from 'content-models/snapshot/writeSnapshot';
import { readFile, readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { buildSnapshot } from './snapshot/buildSnapshot.ts';
import type { Cms } from './withCms.ts';

/** When the live site was published, and how many records a publication now would change on it. */
export type PublicationState = { publishedAt: string | undefined; changes: number };

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
  return { publishedAt: live?.publishedAt, changes: countChanges(live?.files ?? {}, files) };
}

async function readLiveRelease(dataDir: string) {
  const target = await readlink(join(dataDir, 'current')).catch(() => undefined);
  if (target === undefined) return undefined;
  const { publishedAt, snapshot } = releaseSchema.parse(
    await readJson(join(dataDir, 'releases', `${basename(target)}.json`)),
  );
  const manifest = manifestSchema.parse(
    await readJson(join(dataDir, 'snapshots', snapshot, manifestFile)),
  );
  return { publishedAt, files: manifest.files };
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

/** A picture is two files, its record and its bytes, but one change. */
function countChanges(before: Manifest['files'], after: Manifest['files']): number {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].filter((name) => before[name] !== after[name]);
  return new Set(changed.map((name) => name.replace(/\.[a-z]+$/, ''))).size;
}
