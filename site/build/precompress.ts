import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { dataFolder } from '../src/openData/recordAddresses.ts';
import type { Copies } from './copies.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Text that shrinks. Pagefind's own files are compressed inside already, and pictures by nature. */
const compressible = new Set(['.html', '.css', '.js', '.svg', '.xml', '.txt', '.json', '.csv']);

/** Files worked on at once: as many as libuv has threads. */
const atOnce = 4;

/**
 * How much text a build compresses at the best quality, which takes a processor half a second for each megabyte; the
 * fast one takes a twentieth of that and gives an eighth more. A catalogue of two or three hundred entries stays below.
 * In a larger one what many pages share and the largest files come first, and each build goes on where the one before it
 * stopped.
 */
const defaultAllowance = 20_000_000;

const qualities = {
  // This one takes almost three times as long as the next and saves 2 % more.
  smallest: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  best: { [constants.BROTLI_PARAM_QUALITY]: 10 },
  // The next ones take up to half as long again and save 1 %; with a wider window they spend their time on clearing tables.
  fast: {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MIN_WINDOW_BITS + 6,
  },
};

type Quality = 'best' | 'fast';

/** What a reader waits for and takes more than this might not keep its budget: it is made as small as it can be. */
const heavyBytes = 7_500;

/** A larger text is most often data of many records to download, which are compressed fast. */
const downloadBytes = 1_000_000;

/**
 * Writes a brotli and a gzip copy beside each of these files, so that the server only has to choose.
 * @param files the first are those that are most worth the best quality.
 * @param allowance how many bytes of text may be compressed at the best quality.
 */
export async function precompress(
  files: readonly string[],
  copies: Copies,
  allowance = defaultAllowance,
): Promise<void> {
  let left = allowance;
  for (let start = 0; start < files.length; start += atOnce) {
    const quality = left > 0 ? 'best' : 'fast';
    const group = files.slice(start, start + atOnce);
    const spent = await Promise.all(group.map((file) => compressFile(file, quality, copies)));
    left -= spent.reduce((sum, bytes) => sum + bytes, 0);
  }
}

/** The text files of a folder that lack a copy: what many pages share comes first, then the largest. */
export async function textFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const present = new Set(names);
  const files = names
    .filter((name) => compressible.has(path.extname(name)) && !present.has(`${name}.br`))
    .sort();
  const sizes = new Map<string, number>();
  for (const file of files) sizes.set(file, (await stat(file)).size);
  const rank = (file: string) => (isShared(file) ? Number.MAX_VALUE : (sizes.get(file) ?? 0));
  return files.toSorted((one, other) => rank(other) - rank(one));
}

const isShared = (file: string) => ['.css', '.js'].includes(path.extname(file));

/** Makes the copies of a file that are not kept yet; gives how many bytes it compressed at the best quality. */
async function compressFile(file: string, allowed: Quality, copies: Copies): Promise<number> {
  const bytes = await readFile(file);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const restore = (ending: string, as: string) =>
    copies.restore(`${digest}.${ending}`, `${file}.${as}`, bytes);
  if (restore('gz', 'gz') !== 'placed')
    await copies.write(`${digest}.gz`, await zip(bytes), `${file}.gz`);
  const best = restore('best.br', 'br');
  if (best === 'placed') return 0;
  // A damaged copy of the best quality is made anew as it was, for the releases that have it too.
  const mayBeFast = best === 'absent' && (allowed === 'fast' || bytes.length > downloadBytes);
  if (mayBeFast && restore('fast.br', 'br') === 'placed') return 0;
  const copy = await compressFor(file, mayBeFast ? 'fast' : 'best', bytes);
  await copies.write(`${digest}.${copy.quality}.br`, copy.bytes, `${file}.br`);
  return copy.quality === 'best' ? bytes.length : 0;
}

async function compressFor(
  file: string,
  quality: Quality,
  bytes: Buffer,
): Promise<{ quality: Quality; bytes: Buffer }> {
  const compressed = await compress(bytes, quality);
  const isHeavy = isAwaited(file) && compressed.length > heavyBytes;
  if (!isHeavy && !isShared(file)) return { quality, bytes: compressed };
  return { quality: 'best', bytes: await compress(bytes, 'smallest') };
}

/** Pages, and the compact file of the search; data are downloaded by few. */
function isAwaited(file: string): boolean {
  const isData = file.split(path.sep).join('/').includes(dataFolder);
  return path.extname(file) === '.html' || (path.extname(file) === '.json' && !isData);
}

function compress(bytes: Buffer, quality: keyof typeof qualities): Promise<Buffer> {
  const params = { ...qualities[quality], [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotli(bytes, { params });
}
