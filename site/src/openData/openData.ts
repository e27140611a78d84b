import type { Snapshot } from 'content-models/snapshot/snapshot';
import { getOrThrow } from '../catalogue/getOrThrow.ts';
import { newestChange } from '../catalogue/newestDay.ts';
import { dataFiles, type DataFile } from './dataFiles.ts';

/**
 * What pages say of the files of the open data.
 * @param written the files, where they were written before the pages; else they are made when the first page asks.
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
    /** The day on which any record last changed; undefined where there is none. */
    contentUpdatedOn: () => newestChange(snapshot),
  };
}
