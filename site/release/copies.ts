import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, renameSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { shareFile } from './placeFile.ts';

/** Compressed copies that are kept from build to build under the digest of what they were made from. */
export type Copies = {
  /** Puts a kept copy where it is wanted; tells whether there was one. */
  restore: (name: string, target: string) => boolean;
  /** Writes a new copy where it is wanted, and keeps it. */
  write: (name: string, bytes: Buffer, target: string) => Promise<void>;
  /** Deletes what this build neither restored nor wrote, so that the folder holds one build's copies. */
  forgetUnused: () => Promise<void>;
};

/** Opens the folder `copies` of the build's cache; without a cache nothing is kept. */
export async function openCopies(cacheDir: string | undefined): Promise<Copies> {
  if (cacheDir === undefined) return keepNothing;
  const folder = path.join(cacheDir, 'copies');
  await mkdir(folder, { recursive: true });
  const known = new Set(await readdir(folder));
  const used = new Set<string>();
  return {
    restore: (name, target) => {
      if (!known.has(name)) return false;
      used.add(name);
      return isPlaced(path.join(folder, name), target);
    },
    write: async (name, bytes, target) => {
      used.add(name);
      await writeFile(target, bytes);
      keep(target, path.join(folder, name));
    },
    forgetUnused: async () => {
      for (const name of known)
        if (!used.has(name)) await rm(path.join(folder, name), { force: true });
    },
  };
}

const keepNothing: Copies = {
  restore: () => false,
  write: (_name, bytes, target) => writeFile(target, bytes),
  forgetUnused: () => Promise.resolve(),
};

/** Another build may have deleted a copy meanwhile; it is then made anew. */
function isPlaced(from: string, to: string): boolean {
  try {
    shareFile(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Has a whole file under the name of its content, which another file or another build may have taken meanwhile. */
function keep(file: string, kept: string): void {
  try {
    linkSync(file, kept);
  } catch {
    if (existsSync(kept)) return;
    // On another disk it is copied, under a name of its own until it is whole.
    const partial = `${kept}.${randomUUID()}`;
    copyFileSync(file, partial);
    renameSync(partial, kept);
  }
}
