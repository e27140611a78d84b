import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { dataFiles, recordFiles, type DataFile } from '../src/openData/dataFiles.ts';

type Options = { snapshot: Snapshot; outDir: string; siteUrl: string };

/** Writes the open data: everything as JSON, a CSV per table, and the codebook. Gives what there is to tell of them. */
export async function writeDataFiles({ snapshot, outDir, siteUrl }: Options): Promise<DataFile[]> {
  const written: DataFile[] = [];
  for (const { content, ...file } of dataFiles(snapshot, siteUrl)) {
    await writeFiles([{ path: file.path, content }], outDir);
    written.push(file);
  }
  return written;
}

/** Writes each record at its permanent address. */
export async function writeRecordFiles({ snapshot, outDir, siteUrl }: Options): Promise<void> {
  await writeFiles(recordFiles(snapshot, siteUrl), outDir);
}

/** Writes files by their paths from the site's root, in the folders that they need. */
async function writeFiles(
  files: Iterable<{ path: string; content: string }>,
  outDir: string,
): Promise<void> {
  const folders = new Set<string>();
  for (const { path: name, content } of files) {
    const file = path.join(outDir, name);
    const folder = path.dirname(file);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await writeFile(file, content);
  }
}
