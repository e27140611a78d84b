import { basename, extname } from 'node:path';
import { readManifest } from 'content-models/snapshot/readSnapshot';

/** Differences between two snapshots, by code ("BP-0001", "settings"). */
export type SnapshotChanges = {
  added: string[];
  changed: string[];
  removed: string[];
};

/**
 * Compares two snapshot folders by their manifests.
 * @param before undefined where there is none: then everything is new
 */
export function snapshotChanges(before: string | undefined, after: string): SnapshotChanges {
  const old = before === undefined ? {} : readManifest(before).files;
  const fresh = readManifest(after).files;
  return {
    added: codes(Object.keys(fresh).filter((file) => !(file in old))),
    changed: codes(Object.keys(fresh).filter((file) => file in old && old[file] !== fresh[file])),
    removed: codes(Object.keys(old).filter((file) => !(file in fresh))),
  };
}

/** Codes of files; a picture and its record are two files with one code. */
function codes(files: readonly string[]): string[] {
  return [...new Set(files.map((file) => basename(file, extname(file))))].sort();
}
