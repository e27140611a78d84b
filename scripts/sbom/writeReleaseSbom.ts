import { releasesFolder } from 'content-models/storage/releases';
import { writeWhole } from 'content-models/storage/writeWhole';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readLockfile } from '../lockfile/readLockfile.ts';
import { describeComponents } from './describeComponents.ts';

/** The file extension for CycloneDX JSON. */
const ending = '.cdx.json';

/** The folder of the SBOMs: beside the releases, whose folders are public. */
export const sbomsFolder = (dataDir: string): string => join(dataDir, 'sboms');

/**
 * Writes the SBOM of a release to DATA_DIR/sboms/RELEASE.cdx.json, and deletes those of deleted releases. Called once
 * the release's folder is complete, before it goes live.
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

/** Writes the SBOM of the current checkout. */
export async function writeSbom(file: string): Promise<void> {
  writeWhole(file, describeComponents(await readLockfile()));
}
