import type { Snapshot } from 'content-models/snapshot/snapshot';
import { found } from '../found.ts';
import { dataFiles, newestChange, type DataFile } from './dataFiles.ts';

export type OpenData = ReturnType<typeof createOpenData>;

/** What pages say of the files of the open data; the files are made once, when the first page asks. */
export function createOpenData(snapshot: Snapshot, siteUrl: string) {
  let files: ReadonlyMap<string, DataFile> | undefined;
  const all = () => (files ??= describeFiles(snapshot, siteUrl));
  return {
    /** Every file, in the order in which they are written. */
    files: (): DataFile[] => [...all().values()],
    file: (name: string): DataFile => found(all(), name, 'data file'),
    /** The day on which any record last changed; undefined where there is none. */
    contentUpdatedOn: () => newestChange(snapshot),
  };
}

function describeFiles(snapshot: Snapshot, siteUrl: string): Map<string, DataFile> {
  const files = new Map<string, DataFile>();
  for (const { name, path, mediaType, bytes, records } of dataFiles(snapshot, siteUrl))
    files.set(name, { name, path, mediaType, bytes, records });
  return files;
}
