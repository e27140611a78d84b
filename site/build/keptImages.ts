import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from 'content-models/storage/writeWhole';
import { shareFile } from './placeFile.ts';

/** A cache of images between builds. A name identifies the content, which never changes. */
export type KeptImages = {
  /** Hard-links the cached image into the site; calls `make` only where there is none. */
  place: (name: string, make: () => Promise<Uint8Array>) => Promise<void>;
};

/**
 * Opens the image cache of a folder of the site; without a cache every image is made. Cached files are named
 * `NAME~DIGEST`, with the digest of their bytes, so that a damaged one is detected and made again.
 */
export function openImages(cacheDir: string | undefined, target: string): KeptImages {
  mkdirSync(target, { recursive: true });
  if (cacheDir === undefined) {
    return {
      place: async (name, make) =>
        writeWhole(path.join(target, name), await make(), { isDurable: false }),
    };
  }
  mkdirSync(cacheDir, { recursive: true });
  const known = new Map(
    readdirSync(cacheDir)
      .filter((file) => keptName.test(file))
      .map((file) => [file.replace(keptName, ''), file]),
  );
  return {
    place: async (name, make) => {
      const file = known.get(name);
      const kept = file && path.join(cacheDir, file);
      if (kept && isWhole(kept)) return shareFile(kept, path.join(target, name));
      if (kept) rmSync(kept, { force: true });
      const bytes = await make();
      const fresh = path.join(cacheDir, `${name}~${digestOf(bytes)}`);
      writeWhole(fresh, bytes, { isDurable: false });
      shareFile(fresh, path.join(target, name));
    },
  };
}

/** How long a cached image is kept that no release holds any more, in milliseconds. */
const keptForMs = 30 * 24 * 60 * 60 * 1000;

/** Deletes cached images that no release holds, by their number of hard links, and that were made long ago. */
export function forgetOldImages(cacheDir: string, now = Date.now()): void {
  for (const name of readdirSync(cacheDir).filter((file) => keptName.test(file))) {
    const file = path.join(cacheDir, name);
    const { nlink, mtimeMs } = statSync(file);
    if (nlink === 1 && now - mtimeMs > keptForMs) rmSync(file, { force: true });
  }
}

const keptName = /~([0-9a-f]{16})$/;

/** False too where a concurrent build has deleted the file meanwhile. */
function isWhole(file: string): boolean {
  try {
    return keptName.exec(file)?.[1] === digestOf(readFileSync(file));
  } catch {
    return false;
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
