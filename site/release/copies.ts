import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { shareFile } from './placeFile.ts';

/** Compressed copies that are kept from build to build under the digest of what they were made from. */
export type Copies = {
  /** Puts a kept copy where it is wanted; tells whether there was one. */
  restore: (name: string, target: string) => Promise<boolean>;
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
    restore: async (name, target) => {
      if (!known.has(name)) return false;
      used.add(name);
      return isDone(shareFile(path.join(folder, name), target));
    },
    write: async (name, bytes, target) => {
      used.add(name);
      // Under a name of its own first: files with one content are compressed at the same time, by builds as well.
      const partial = path.join(folder, `${name}.${randomUUID()}`);
      await writeFile(partial, bytes);
      await shareFile(partial, target);
      await rename(partial, path.join(folder, name));
    },
    forgetUnused: async () => {
      for (const name of known)
        if (!used.has(name)) await rm(path.join(folder, name), { force: true });
    },
  };
}

const keepNothing: Copies = {
  restore: () => Promise.resolve(false),
  write: (_name, bytes, target) => writeFile(target, bytes),
  forgetUnused: () => Promise.resolve(),
};

/** Another build may have deleted a copy meanwhile; it is then made anew. */
async function isDone(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
