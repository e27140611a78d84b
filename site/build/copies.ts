import { hash, randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, readFileSync, renameSync } from 'node:fs';
import { mkdir, open, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openCopyDigests } from './copyDigests.ts';
import { fileDigest } from './fileDigest.ts';
import { shareFile } from './placeFile.ts';
import { isWholeCopy } from './wholeCopy.ts';

/** Compressed copies that are kept between builds, under the digest of their content. */
export type Copies = {
  /** Hard-links a kept copy of this content to `target`, if there is one and it is still the one that was made of it. */
  restore: (name: string, target: string, content: () => Buffer) => Restored;
  /** Writes a new copy to `target`, and keeps it. */
  write: (name: string, bytes: Buffer, target: string) => Promise<void>;
  /** Deletes the copies that this build did not use. */
  forgetUnused: () => Promise<void>;
};

/** After `damaged`, the next `write` under that name repairs the copy. */
type Restored = 'placed' | 'absent' | 'damaged';

/** Called with the path of each damaged copy after its repair. */
export type OnMended = (file: string) => void;

/** Opens the folder `copies` of the build's cache; without a cache nothing is kept. */
export async function openCopies(
  cacheDir: string | undefined,
  onMended: OnMended = () => undefined,
): Promise<Copies> {
  if (cacheDir === undefined) return keepNothing;
  const folder = path.join(cacheDir, 'copies');
  await mkdir(folder, { recursive: true });
  const known = new Set(await readdir(folder));
  const used = new Set<string>();
  const damaged = new Set<string>();
  const digests = openCopyDigests(cacheDir);
  const holds = (name: string, content: () => Buffer): boolean => {
    const kept = path.join(folder, name);
    try {
      const digest = fileDigest(kept);
      if (digests.find(name) === digest) return true;
      const isWhole = isWholeCopy(name, readFileSync(kept), content());
      if (isWhole) digests.add(name, digest);
      return isWhole;
    } catch {
      // It cannot be read.
      return false;
    }
  };
  return {
    restore: (name, target, content) => {
      if (!known.has(name)) return 'absent';
      const kept = path.join(folder, name);
      if (!existsSync(kept)) return 'absent';
      if (holds(name, content)) {
        used.add(name);
        return isPlaced(kept, target) ? 'placed' : 'absent';
      }
      damaged.add(name);
      return 'damaged';
    },
    write: async (name, bytes, target) => {
      used.add(name);
      digests.add(name, digestOf(bytes));
      const kept = path.join(folder, name);
      if (damaged.delete(name)) {
        await mend(kept, bytes);
        onMended(kept);
        if (isPlaced(kept, target)) return;
      }
      await writeFile(target, bytes);
      keep(target, kept);
    },
    forgetUnused: async () => {
      for (const name of known)
        if (!used.has(name)) await rm(path.join(folder, name), { recursive: true, force: true });
      digests.save();
    },
  };
}

const keepNothing: Copies = {
  restore: () => 'absent',
  write: (_name, bytes, target) => writeFile(target, bytes),
  forgetUnused: () => Promise.resolve(),
};

const digestOf = (bytes: Buffer) => hash('sha256', bytes, 'hex');

/**
 * Repairs a damaged copy in place, and so in all releases that hard-link the same file. Where that fails, it is
 * deleted.
 */
async function mend(kept: string, bytes: Buffer): Promise<void> {
  try {
    await using handle = await open(kept, 'r+');
    await handle.write(bytes, 0, bytes.length, 0);
    await handle.truncate(bytes.length);
  } catch {
    await rm(kept, { recursive: true, force: true });
  }
}

/** False where a concurrent build has deleted the copy meanwhile. */
function isPlaced(from: string, to: string): boolean {
  try {
    shareFile(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Hard-links a complete file into the cache, unless another file or a concurrent build has already taken the name. */
function keep(file: string, kept: string): void {
  try {
    linkSync(file, kept);
  } catch {
    if (existsSync(kept)) return;
    // Across devices it is copied, under a temporary name until it is complete.
    const partial = `${kept}.${randomUUID()}`;
    copyFileSync(file, partial);
    renameSync(partial, kept);
  }
}
