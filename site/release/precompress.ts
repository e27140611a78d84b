import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { openCopies, type Copies } from './copies.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Text that shrinks. Pagefind's own files are compressed inside already, and pictures by nature. */
const compressible = new Set(['.html', '.css', '.js', '.svg', '.xml', '.txt', '.json', '.csv']);

/** Files worked on at once: as many as libuv has threads. */
const atOnce = 4;

/**
 * How much text a build compresses as small as brotli can, which takes a processor a second for each megabyte;
 * quality 9 takes a fortieth of that and gives about 14 % more. A catalogue of a few hundred entries stays below. In a
 * larger one what many pages share and the largest files come first, and each build goes on where the one before it stopped.
 */
const defaultAllowance = 16_000_000;

const qualities = {
  best: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  // With a wider window this quality spends its time on clearing tables.
  fast: {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MIN_WINDOW_BITS + 6,
  },
};

type Quality = keyof typeof qualities;

/** A page that takes more than this could keep within its budget by the best quality alone, and gets it always. */
const heavyBytes = 7_500;

/** A text of more than this is no page, but data of many records to download, and never gets it. */
const downloadBytes = 1_000_000;

/**
 * Writes a brotli and a gzip copy beside every text file, so that the server only has to choose.
 * @param cacheDir where copies are kept by content for the next build.
 * @param allowance how many bytes of text may be compressed at the best quality.
 */
export async function precompress(
  folder: string,
  cacheDir?: string,
  allowance = defaultAllowance,
): Promise<void> {
  const copies = await openCopies(cacheDir);
  const files = await textFiles(folder);
  let left = allowance;
  for (let start = 0; start < files.length; start += atOnce) {
    const quality = left > 0 ? 'best' : 'fast';
    const group = files.slice(start, start + atOnce);
    const spent = await Promise.all(group.map((file) => compressFile(file, quality, copies)));
    left -= spent.reduce((sum, bytes) => sum + bytes, 0);
  }
  await copies.forgetUnused();
}

/** The text files of a folder: what many pages share comes first, then the largest. */
async function textFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.has(path.extname(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name))
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
  if (!(await copies.restore(`${digest}.gz`, `${file}.gz`))) {
    const zipped = await zip(bytes, { level: constants.Z_BEST_COMPRESSION });
    await writeFile(`${file}.gz`, zipped);
    await copies.keep(`${digest}.gz`, zipped);
  }
  const quality = bytes.length > downloadBytes ? 'fast' : allowed;
  if (await copies.restore(`${digest}.best.br`, `${file}.br`)) return 0;
  if (quality === 'fast' && (await copies.restore(`${digest}.fast.br`, `${file}.br`))) return 0;
  const copy = await compressAtLeast(quality, bytes);
  await writeFile(`${file}.br`, copy.bytes);
  await copies.keep(`${digest}.${copy.quality}.br`, copy.bytes);
  return copy.quality === 'best' ? bytes.length : 0;
}

async function compressAtLeast(
  quality: Quality,
  bytes: Buffer,
): Promise<{ quality: Quality; bytes: Buffer }> {
  const compressed = await compress(bytes, quality);
  const mayExceed = compressed.length > heavyBytes && bytes.length <= downloadBytes;
  if (quality === 'best' || !mayExceed) return { quality, bytes: compressed };
  return { quality: 'best', bytes: await compress(bytes, 'best') };
}

function compress(bytes: Buffer, quality: Quality): Promise<Buffer> {
  const params = { ...qualities[quality], [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotli(bytes, { params });
}
