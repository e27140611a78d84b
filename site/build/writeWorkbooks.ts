import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { kindNames } from 'content-models/kinds';
import { locales, type Locale } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { dataFileSchema, fileNames, xlsxType, type DataFile } from '../src/openData/dataFiles.ts';
import { dataFolder } from '../src/openData/recordAddresses.ts';
import { dataWorkbook } from '../src/workbook/dataWorkbook.ts';
import { writeWorkbook } from '../src/openData/writeWorkbook.ts';
import { warmThread } from './warmThread.ts';

export type WorkbookOptions = { snapshot: Snapshot; outDir: string; siteUrl: string };

/**
 * Writes the workbook of the open data for the readers of each language, each in a thread of its own. Returns a
 * description of each file.
 * @param keepWarm whether the threads wait for the next build.
 */
export async function writeWorkbooks({
  keepWarm,
  ...options
}: WorkbookOptions & { keepWarm: boolean }): Promise<DataFile[]> {
  return Promise.all(locales.map((locale) => runThread(options, locale, keepWarm)));
}

/** Writes the workbook of a language. */
export async function writeDataWorkbook(
  { snapshot, outDir, siteUrl }: WorkbookOptions,
  locale: Locale,
): Promise<DataFile> {
  const name = fileNames.workbook[locale];
  const content = await writeWorkbook(dataWorkbook(snapshot, siteUrl, locale));
  const folder = path.join(outDir, dataFolder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), content);
  return {
    name,
    path: `${dataFolder}${name}`,
    mediaType: xlsxType,
    bytes: content.length,
    records: kindNames.reduce((sum, kind) => sum + snapshot[kind].length, 0),
  };
}

const program = new URL('workbookThread.ts', import.meta.url);
const threads = { es: warmThread(program), en: warmThread(program) };

async function runThread(
  options: WorkbookOptions,
  locale: Locale,
  keepWarm: boolean,
): Promise<DataFile> {
  const file = dataFileSchema.parse(await threads[locale].run({ ...options, locale }));
  if (!keepWarm) await threads[locale].end();
  return file;
}
