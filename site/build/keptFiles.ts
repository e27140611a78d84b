import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from 'content-models/storage/writeWhole';
import { digestOf, halfDigest } from '../src/rendering/answerDigests.ts';
import { fileDigest } from './fileDigest.ts';
import { shareFile } from './placeFile.ts';

/** Files that are kept between builds, each under the digest of its content. */
export type KeptFiles = {
  /** Hard-links the file with this digest to `target`; false where it is missing or damaged. */
  place: (digest: string, target: string) => boolean;
  /** Keeps this content, and hard-links it to `target`. Returns its digest. */
  write: (content: string, target: string) => string;
  /** Deletes the files that this build did not use. */
  forgetUnused: () => void;
};

export function openKeptFiles(folder: string): KeptFiles {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const place = (digest: string, target: string): boolean => {
    const kept = path.join(folder, digest);
    try {
      if (halfDigest(fileDigest(kept)) !== digest) return false;
      shareFile(kept, target);
    } catch {
      return false;
    }
    used.add(digest);
    return true;
  };
  return {
    place,
    write: (content, target) => {
      const digest = digestOf(content);
      if (place(digest, target)) return digest;
      // A damaged file is replaced, not mended: releases that are live hold it as well.
      const kept = path.join(folder, digest);
      writeWhole(kept, content, { isDurable: false });
      shareFile(kept, target);
      used.add(digest);
      return digest;
    },
    forgetUnused: () => {
      for (const name of readdirSync(folder))
        if (!used.has(name)) rmSync(path.join(folder, name), { recursive: true, force: true });
    },
  };
}
