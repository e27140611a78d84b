import { readFileSync } from 'node:fs';
import path from 'node:path';
import { copyName, openCopyDigests } from '../build/copyDigests.ts';
import { fileDigest, freshDigest } from '../build/fileDigest.ts';
import { copyEnding, isWholeCopy, type CopyEnding } from '../build/wholeCopy.ts';
import { filesOf } from './readRelease.ts';

export type CopyOptions = {
  /** The cache of the build, which knows the digests of copies that were made of a file, or decoded to it. */
  cacheDir?: string | undefined;
  /** The SHA-256 of a file (hex). */
  digestOf?: typeof fileDigest;
};

/**
 * Checks that every compressed copy decodes to its file, which browsers that accept the copy never see. A copy whose
 * digest is known is not decoded again, which takes twenty times as long.
 */
export function checkCopies(
  files: ReadonlySet<string>,
  folder: string,
  { cacheDir, digestOf = fileDigest }: CopyOptions = {},
): string[] {
  const known = openCopyDigests(cacheDir);
  const fileOf = (name: string) => path.join(folder, name);
  const read = (name: string) => readFileSync(fileOf(name));
  const isKnown = (copy: string, original: string, ending: CopyEnding) => {
    if (cacheDir === undefined) return false;
    const name = copyName(digestOf(fileOf(original)), ending);
    return known.find(name) === digestOf(fileOf(copy));
  };
  return [...files].flatMap((name) => {
    const ending = copyEnding(name);
    if (ending === undefined) return [];
    const original = name.slice(0, -ending.length);
    if (!files.has(original)) return [`${name}: is the copy of a file that does not exist.`];
    return isKnown(name, original, ending) || isWholeCopy(name, read(name), read(original))
      ? []
      : [`${name}: a browser cannot make ${original} of it; build the site again.`];
  });
}

/**
 * The same for a release that has passed its check before: the disk may have damaged it since.
 * @param cacheDir see `CopyOptions`
 */
export async function checkKeptCopies(folder: string, cacheDir: string): Promise<string[]> {
  return checkCopies(await filesOf(folder), folder, { cacheDir, digestOf: freshDigest });
}
