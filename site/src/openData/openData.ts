import type { Locale } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { getOrThrow } from '../catalogue/getOrThrow.ts';
import { newestChange } from '../catalogue/newestDay.ts';
import { dataFiles, fileNames, type DataFile } from './dataFiles.ts';

/**
 * The open data, as pages describe them.
 * @param written the files, if they were written before the pages; otherwise they are generated on first use.
 */
export function createOpenData(
  snapshot: Snapshot,
  siteUrl: string,
  written: readonly DataFile[] | undefined,
) {
  let files: ReadonlyMap<string, DataFile> | undefined;
  const all = () =>
    (files ??= new Map(
      (written ?? [...dataFiles(snapshot, siteUrl)]).map((file) => [file.name, file]),
    ));
  return {
    file: (name: string): DataFile => getOrThrow(all(), name, 'data file'),
    /** The workbook for readers of a language; undefined where no files are written, as by the development server. */
    workbook: (locale: Locale): DataFile | undefined => all().get(fileNames.workbook[locale]),
    /** The newest date of all records, as YYYY-MM-DD; undefined where there are none. */
    contentUpdatedOn: () => newestChange(snapshot),
  };
}
