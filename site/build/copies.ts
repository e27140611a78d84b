import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, readFileSync, renameSync } from 'node:fs';
import { mkdir, open, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { shareFile } from './placeFile.ts';
import { isWholeCopy } from './wholeCopy.ts';

/** Compressed copies that are kept from build to build under the digest of what they were made from. */
export type Copies = {
  /** Puts a kept copy of this content where it is wanted, if there is one and it holds the content still. */
  restore: (name: string, target: string, content: Buffer) => Restored;
  /** Writes a new copy where it is wanted, and keeps it. */
  write: (name: string, bytes: Buffer, target: string) => Promise<void>;
  /** Deletes what this build neither restored nor wrote, so that the folder holds one build's copies. */
  forgetUnused: () => Promise<void>;
};

/** A damaged copy waits for a new one to be written under its name. */
type Restored = 'placed' | 'absent' | 'damaged';

/** Told of each kept copy that was damaged, by its file, once it is whole again. */
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
  return {
    restore: (name, target, content) => {
      if (!known.has(name)) return 'absent';
      const kept = path.join(folder, name);
      if (!existsSync(kept)) return 'absent';
      if (holds(kept, content)) {
        used.add(name);
        return isPlaced(kept, target) ? 'placed' : 'absent';
      }
      damaged.add(name);
      return 'damaged';
    },
    write: async (name, bytes, target) => {
      used.add(name);
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
    },
  };
}

const keepNothing: Copies = {
  restore: () => 'absent',
  write: (_name, bytes, target) => writeFile(target, bytes),
  forgetUnused: () => Promise.resolve(),
};

/** A copy that cannot be read is as good as one that does not decode. */
function holds(kept: string, content: Buffer): boolean {
  try {
    return isWholeCopy(kept, readFileSync(kept), content);
  } catch {
    return false;
  }
}

/**
 * Makes a damaged copy whole again: in place, and with it all the releases that have the same file under another name.
 * Where that cannot be done it is thrown away.
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
