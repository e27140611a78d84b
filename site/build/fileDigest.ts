import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { LRUCache } from 'lru-cache';

/** As many files as a site of ten thousand entries has. */
const mostFiles = 200_000;

/** What a file was when its digest was made: its size in bytes, and when it was written, in nanoseconds. */
type Known = { size: bigint; writtenAt: bigint; digest: string };

const known = new LRUCache<string, Known>({ max: mostFiles });

/**
 * How long after a file was written its digest is not kept, in milliseconds: it may be written again within the same
 * tick of the file system's clock (Git calls such an entry racy).
 */
const racyMs = 2_000;

/**
 * The SHA-256 of a file (hex), memoized while the process lives: a release shares most of its files with the last one by hard
 * links, and to ask for the size and time of a file takes a hundredth of reading it. A disk that damages a file without
 * writing it is not noticed; `freshDigest` notices that.
 * @throws Error where the file cannot be read.
 */
export function fileDigest(file: string): string {
  const { dev, ino, size, mtimeNs } = statSync(file, { bigint: true });
  const key = `${dev} ${ino}`;
  const before = known.get(key);
  if (before?.size === size && before.writtenAt === mtimeNs) return before.digest;
  const digest = freshDigest(file);
  if (Date.now() - Number(mtimeNs / 1_000_000n) > racyMs)
    known.set(key, { size, writtenAt: mtimeNs, digest });
  return digest;
}

/** The SHA-256 of what a file holds now (hex). */
export const freshDigest = (file: string): string => hash('sha256', readFileSync(file), 'hex');
