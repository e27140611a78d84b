import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { openCopies } from 'site/build/copies';
import { precompress, textFiles } from 'site/build/precompress';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

const temporary = temporaryFolder();

/** A text that compresses about as well as prose; it depends on the seed. */
const text = (seed: number, lines: number) =>
  Array.from({ length: lines }, (_, line) => `${seed} ${(line * 7919 * seed) % 104729}`).join('\n');

async function folderWith(files: Record<string, string>, name = 'site'): Promise<string> {
  const folder = path.join(temporary(), name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [file, content] of Object.entries(files))
    await writeFile(path.join(folder, file), content);
  return folder;
}

const cacheDir = () => path.join(temporary(), 'cache');
const keptCopies = () => readdir(path.join(cacheDir(), 'copies'));

async function compress(folder: string, cache: string | undefined) {
  const mended: string[] = [];
  const copies = await openCopies(cache, (file) => mended.push(path.basename(file)));
  await precompress(await textFiles(folder), copies);
  await copies.forgetUnused();
  return mended.sort();
}

async function expectCopies(folder: string, name: string, content: string): Promise<void> {
  const file = path.join(folder, name);
  expect(brotliDecompressSync(await readFile(`${file}.br`)).toString()).toBe(content);
  expect(gunzipSync(await readFile(`${file}.gz`)).toString()).toBe(content);
}

test('copies of unchanged files come from the cache, and decode to the files', async () => {
  const files = { 'a.html': text(1, 50), 'b.html': text(2, 50), 'same.html': text(2, 50) };
  await compress(await folderWith(files), cacheDir());
  const before = await keptCopies();
  const times = await Promise.all(
    before.map(async (name) => (await stat(path.join(cacheDir(), 'copies', name))).mtimeMs),
  );
  const again = await folderWith(files, 'again');
  await compress(again, cacheDir());
  expect(await keptCopies()).toEqual(before);
  expect(
    await Promise.all(
      before.map(async (name) => (await stat(path.join(cacheDir(), 'copies', name))).mtimeMs),
    ),
  ).toEqual(times);
  for (const [name, content] of Object.entries(files)) await expectCopies(again, name, content);
});

/** Ways in which a disk, a kill or an edit damages a file. */
const damages: [string, (bytes: Buffer) => Buffer][] = [
  ['garbage', () => Buffer.from('garbage')],
  ['nothing', () => Buffer.alloc(0)],
  ['half of it', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['the copy of another file', () => brotliCompressSync('another')],
  ['as many zeros', (bytes) => Buffer.alloc(bytes.length)],
  ['more than it', (bytes) => Buffer.alloc(bytes.length * 40)],
];

test.each(damages)(
  'a cached copy that holds %s is reported, and repaired in every release that shares it',
  async (_, spoil) => {
    const files = { 'a.html': text(1, 500), 'b.html': text(2, 500) };
    const live = await folderWith(files, 'live');
    expect(await compress(live, cacheDir())).toEqual([]);
    const kept = await keptCopies();
    for (const name of kept) {
      const file = path.join(cacheDir(), 'copies', name);
      await writeFile(file, spoil(await readFile(file)));
    }
    await expect(expectCopies(live, 'a.html', files['a.html']), 'live shares it').rejects.toThrow();
    const next = await folderWith(files, 'next');
    expect(await compress(next, cacheDir())).toEqual(kept.toSorted());
    for (const release of [live, next])
      for (const [name, content] of Object.entries(files))
        await expectCopies(release, name, content);
    expect(await compress(await folderWith(files, 'after'), cacheDir())).toEqual([]);
  },
);

test('a cached copy that is no file, or gone, does not stop a build', async () => {
  const files = { 'a.html': text(1, 500) };
  await compress(await folderWith(files), cacheDir());
  for (const name of await keptCopies()) {
    await rm(path.join(cacheDir(), 'copies', name));
    await mkdir(path.join(cacheDir(), 'copies', name));
  }
  const folder = await folderWith(files, 'next');
  expect(await compress(folder, cacheDir())).toHaveLength(2);
  await expectCopies(folder, 'a.html', files['a.html']);
  expect(await compress(await folderWith(files, 'after'), cacheDir())).toEqual([]);
});

test('a changed file gets new copies, and unused ones are deleted from the cache', async () => {
  await compress(await folderWith({ 'a.html': text(1, 50) }), cacheDir());
  const before = await keptCopies();
  const folder = await folderWith({ 'a.html': text(3, 50) });
  await compress(folder, cacheDir());
  await expectCopies(folder, 'a.html', text(3, 50));
  const after = await keptCopies();
  expect(after).toHaveLength(2);
  expect(after.filter((name) => before.includes(name))).toEqual([]);
});

const small = (content: string, quality: number) =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length;

/** The bytes of its brotli copy, built alone. */
async function bytesOf(name: string, content: string): Promise<number> {
  const folder = await folderWith({}, 'alone');
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  await compress(folder, undefined);
  await expectCopies(folder, name, content);
  return (await stat(`${file}.br`)).size;
}

const light = text(5, 1000);
const heavy = text(3, 5500);
const tight = text(1, 14_000);

test.each([
  ['the style of all pages, however light', 'style.css', light, 11],
  ['a page near its budget', 'index.html', tight, 11],
  ['the compact file of the search', 'index.json', tight, 11],
  ['a heavy page', 'index.html', heavy, 10],
])('%s is compressed at a high quality', async (_, name, content, quality) => {
  expect(await bytesOf(name, content)).toBe(small(content, quality));
});

test.each([
  ['a light page, which arrives at once', 'index.html', light],
  ['open data, which few download', 'datos/arraigo.json', tight],
  ['a feed', 'cambios.xml', tight],
])('%s is compressed fast', async (_, name, content) => {
  const bytes = await bytesOf(name, content);
  expect(bytes).not.toBe(small(content, 10));
  expect(bytes).not.toBe(small(content, 11));
  expect(bytes).toBeLessThan(1.25 * small(content, 10));
});
