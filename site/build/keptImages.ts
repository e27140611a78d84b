import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from 'content-models/storage/writeWhole';
import { shareFile } from './placeFile.ts';

/** Images of a folder of the site, kept from build to build. A name says what is drawn; what it says never changes. */
export type KeptImages = {
  /** Puts the image where it belongs, made only where none is kept. */
  place: (name: string, make: () => Promise<Uint8Array>) => Promise<void>;
};

/**
 * Opens the images that are kept in a cache for a folder of the site; without a cache each is made. They are kept under
 * `NAME~DIGEST`, the digest being that of their bytes: one that the disk has damaged is told by it, and made anew.
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

const keptName = /~([0-9a-f]{16})$/;

/** Another build may have deleted it meanwhile. */
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
