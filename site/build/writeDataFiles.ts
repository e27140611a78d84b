import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { dataFiles, recordFiles, type DataFile } from '../src/openData/dataFiles.ts';
import { openKeptFiles } from './keptFiles.ts';
import { createFolders } from './placeFile.ts';

type Options = { snapshot: Snapshot; outDir: string; siteUrl: string };

/** Writes the open data: everything as JSON, a CSV per table, and the codebook. Returns a description of each file. */
export function writeDataFiles({ snapshot, outDir, siteUrl }: Options): DataFile[] {
  const written: DataFile[] = [];
  for (const { content, ...file } of dataFiles(snapshot, siteUrl)) {
    writeFiles([{ path: file.path, content }], outDir);
    written.push(file);
  }
  return written;
}

/**
 * Writes each record at its permanent address. Those that are as in the last build are hard links to its files: to make
 * thousands of small files takes several times as long.
 */
export function writeRecordFiles({
  snapshot,
  outDir,
  siteUrl,
  cacheDir,
}: Options & { cacheDir: string | undefined }): void {
  const files = recordFiles(snapshot, siteUrl);
  if (cacheDir === undefined) return writeFiles(files, outDir);
  const kept = openKeptFiles(path.join(cacheDir, 'records'));
  const inFolder = createFolders();
  for (const { path: name, content } of files)
    kept.write(content, inFolder(path.join(outDir, name)));
  kept.forgetUnused();
}

/** Writes files by their paths from the site's root, and creates their folders. */
function writeFiles(files: Iterable<{ path: string; content: string }>, outDir: string): void {
  const inFolder = createFolders();
  for (const { path: name, content } of files)
    writeFileSync(inFolder(path.join(outDir, name)), content);
}
