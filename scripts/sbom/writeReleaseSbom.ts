import { releasesFolder } from 'content-models/storage/releases';
import { writeWhole } from 'content-models/storage/writeWhole';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readLockfile } from '../lockfile/readLockfile.ts';
import { describeComponents } from './describeComponents.ts';

/** The ending by which tools know the format (CycloneDX as JSON). */
const ending = '.cdx.json';

/** Where the bills of materials lie: beside the releases, not in them, for a release's folder is public. */
export const sbomsFolder = (dataDir: string): string => join(dataDir, 'sboms');

/**
 * Writes down what the release is made with, as DATA_DIR/sboms/RELEASE.cdx.json, and removes those of releases that are
 * gone. To be called when the release's folder is complete and before it goes live.
 */
export async function writeReleaseSbom(dataDir: string, releaseId: string): Promise<string> {
  const folder = sbomsFolder(dataDir);
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${releaseId}${ending}`);
  await writeSbom(file);
  const releases = await readdir(releasesFolder(dataDir));
  const kept = new Set([releaseId, ...releases].map((id) => `${id}${ending}`));
  for (const name of await readdir(folder)) if (!kept.has(name)) await rm(join(folder, name));
  return file;
}

/** Writes the bill of materials of what is checked out. */
export async function writeSbom(file: string): Promise<void> {
  writeWhole(file, describeComponents(await readLockfile()));
}
