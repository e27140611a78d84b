import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import pLimit from 'p-limit';
import { dataFolder } from '../src/openData/recordAddresses.ts';
import type { Copies } from './copies.ts';
import { copyName } from './copyDigests.ts';
import { fileDigest } from './fileDigest.ts';
import type { CopyEnding } from './wholeCopy.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Text formats. Pagefind's own files and pictures are compressed already. */
const compressible = new Set(['.html', '.css', '.js', '.svg', '.xml', '.txt', '.json', '.csv']);

/** How many files are compressed concurrently: libuv has four threads. */
const atOnce = 4;

/** Qualities of brotli. */
const qualities = {
  // Takes almost three times as long as the next one and saves 2 %.
  smallest: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  // Half a second of CPU time per megabyte.
  best: { [constants.BROTLI_PARAM_QUALITY]: 10 },
  // A twentieth of that, for output that is an eighth larger. Higher qualities take up to half as long again and save
  // 1 %; with a wider window, time goes to clearing tables.
  fast: {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MIN_WINDOW_BITS + 6,
  },
};

/**
 * Up to so many bytes, a page that is compressed fast arrives with the first packets of a connection, with its style:
 * fewer bytes would bring it no sooner.
 */
const lightBytes = 6_000;

/** Above so many bytes when it is compressed fast, a page with its style may be near its budget of 14,000. */
const tightBytes = 8_500;

/**
 * Writes a brotli and a gzip copy beside each of these files, so that the server only has to choose. The quality follows from
 * the file alone: equal files have equal copies, whatever was built before.
 */
export async function precompress(files: readonly string[], copies: Copies): Promise<void> {
  await pLimit(atOnce).map(files, (file) => compressFile(file, copies));
}

/** The text files of a folder without a compressed copy. */
export async function textFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const present = new Set(names);
  return names
    .filter((name) => compressible.has(path.extname(name)) && !present.has(`${name}.br`))
    .sort();
}

/** Makes the copies of a file that are not in the cache. */
async function compressFile(file: string, copies: Copies): Promise<void> {
  const digest = fileDigest(file);
  const content = () => readFileSync(file);
  const copy = async (ending: CopyEnding, make: (bytes: Buffer) => Promise<Buffer>) => {
    const [name, target] = [copyName(digest, ending), `${file}${ending}`];
    if (copies.restore(name, target, content) === 'placed') return;
    await copies.write(name, await make(content()), target);
  };
  await copy('.gz', (bytes) => zip(bytes));
  await copy('.br', (bytes) => compressFor(file, bytes));
}

async function compressFor(file: string, bytes: Buffer): Promise<Buffer> {
  if (isShared(file)) return compress(bytes, 'smallest');
  const fast = await compress(bytes, 'fast');
  if (!isAwaited(file) || fast.length <= lightBytes) return fast;
  return compress(bytes, fast.length <= tightBytes ? 'best' : 'smallest');
}

/** Files that all pages load. */
const isShared = (file: string) => ['.css', '.js'].includes(path.extname(file));

/** Files that readers wait for: pages and the search index, but not the open data, which few download. */
function isAwaited(file: string): boolean {
  const isData = file.split(path.sep).join('/').includes(dataFolder);
  return path.extname(file) === '.html' || (path.extname(file) === '.json' && !isData);
}

function compress(bytes: Buffer, quality: keyof typeof qualities): Promise<Buffer> {
  const params = { ...qualities[quality], [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotli(bytes, { params });
}
