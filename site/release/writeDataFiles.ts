import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { dataFiles, recordFiles } from '../src/openData/dataFiles.ts';

type Options = { snapshot: Snapshot; outDir: string; siteUrl: string };

/** Writes the open data: everything as JSON, a CSV per table, and the codebook. */
export async function writeDataFiles({ snapshot, outDir, siteUrl }: Options): Promise<void> {
  for (const { path: file, content } of dataFiles(snapshot, siteUrl))
    await write(path.join(outDir, file), content);
}

/** Writes each record at its permanent address. */
export async function writeRecordFiles({ snapshot, outDir, siteUrl }: Options): Promise<void> {
  for (const { path: file, content } of recordFiles(snapshot, siteUrl))
    await write(path.join(outDir, file), content);
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
