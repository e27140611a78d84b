import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from 'content-models/storage/writeWhole';
import { fileDigest } from './fileDigest.ts';
import { createFolders, shareFile } from './placeFile.ts';

/**
 * A cache between builds of files that take long to make: pictures, cards, handouts, workbooks. A name identifies the content, which
 * never changes.
 */
export type MadeFiles = {
  /** Whether the last build left the file with this name. */
  has: (name: string) => boolean;
  /** Hard-links the cached file into the site, as `at`; calls `make` only where there is none. */
  place: (name: string, make: () => Promise<Uint8Array>, at?: string) => Promise<void>;
};

/**
 * Opens this cache for a folder of the site; without one every file is made. Cached files are named `NAME~DIGEST`, with
 * the digest of their bytes, so that a damaged one is detected and made again.
 */
export function openMadeFiles(cacheDir: string | undefined, target: string): MadeFiles {
  mkdirSync(target, { recursive: true });
  const inFolder = createFolders();
  if (cacheDir === undefined) {
    return {
      has: () => false,
      place: async (name, make, at = name) =>
        writeWhole(inFolder(path.join(target, at)), await make(), { isDurable: false }),
    };
  }
  mkdirSync(cacheDir, { recursive: true });
  const known = new Map(
    readdirSync(cacheDir)
      .filter((file) => keptName.test(file))
      .map((file) => [file.replace(keptName, ''), file]),
  );
  return {
    has: (name) => known.has(name),
    place: async (name, make, at = name) => {
      const placed = inFolder(path.join(target, at));
      const file = known.get(name);
      const kept = file && path.join(cacheDir, file);
      if (kept && isWhole(kept)) return shareFile(kept, placed);
      if (kept) rmSync(kept, { force: true });
      const bytes = await make();
      const fresh = path.join(cacheDir, `${name}~${digestOf(bytes)}`);
      writeWhole(fresh, bytes, { isDurable: false });
      shareFile(fresh, placed);
    },
  };
}

/** How long a cached file is kept that no release holds any more, in milliseconds. */
const keptForMs = 30 * 24 * 60 * 60 * 1000;

/** Deletes cached files that no release holds, by their number of hard links, and that were made long ago. */
export function forgetOldMadeFiles(cacheDir: string, now = Date.now()): void {
  for (const name of readdirSync(cacheDir).filter((file) => keptName.test(file))) {
    const file = path.join(cacheDir, name);
    const { nlink, mtimeMs } = statSync(file);
    if (nlink === 1 && now - mtimeMs > keptForMs) rmSync(file, { force: true });
  }
}

/** Characters of the digest in a name. */
const shortDigest = 16;

const keptName = /~([0-9a-f]{16})$/;

/** False too where a concurrent build has deleted the file meanwhile. */
function isWhole(file: string): boolean {
  try {
    return keptName.exec(file)?.[1] === fileDigest(file).slice(0, shortDigest);
  } catch {
    return false;
  }
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex').slice(0, shortDigest);
}
