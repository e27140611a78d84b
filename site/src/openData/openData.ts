import type { Snapshot } from 'content-models/snapshot/snapshot';
import { found } from '../catalogue/found.ts';
import { dataFiles, newestChange, type DataFile } from './dataFiles.ts';

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
    file: (name: string): DataFile => found(all(), name, 'data file'),
    /** The day on which any record last changed; undefined where there is none. */
    contentUpdatedOn: () => newestChange(snapshot),
  };
}
