import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { openCopies } from 'site/build/copies';
import { precompress, textFiles } from 'site/build/precompress';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

const temporary = temporaryFolder();

/** A text that compresses about as prose does; each seed gives another. */
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

async function compress(folder: string, cache: string | undefined, allowance?: number) {
  const mended: string[] = [];
  const copies = await openCopies(cache, (file) => mended.push(path.basename(file)));
  await precompress(await textFiles(folder), copies, allowance);
  await copies.forgetUnused();
  return mended.sort();
}

async function expectCopies(folder: string, name: string, content: string): Promise<void> {
  const file = path.join(folder, name);
  expect(brotliDecompressSync(await readFile(`${file}.br`)).toString()).toBe(content);
  expect(gunzipSync(await readFile(`${file}.gz`)).toString()).toBe(content);
}

test('copies come from the cache when nothing changed, and hold what the files hold', async () => {
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

/** Ways in which a disk, a kill or a hand spoils a file. */
const damages: [string, (bytes: Buffer) => Buffer][] = [
  ['garbage', () => Buffer.from('garbage')],
  ['nothing', () => Buffer.alloc(0)],
  ['half of it', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['the copy of another file', () => brotliCompressSync('another')],
  ['as many zeros', (bytes) => Buffer.alloc(bytes.length)],
  ['more than it', (bytes) => Buffer.alloc(bytes.length * 40)],
];

test.each(damages)(
  'a kept copy that holds %s is made anew, named, and whole again in every release that shares it',
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
    // Nothing is left for the best quality, and the copies of the best quality are made anew all the same.
    expect(await compress(next, cacheDir(), 0)).toEqual(kept.toSorted());
    for (const release of [live, next])
      for (const [name, content] of Object.entries(files))
        await expectCopies(release, name, content);
    expect(await compress(await folderWith(files, 'after'), cacheDir())).toEqual([]);
  },
);

test('a kept copy that is no file, or gone, does not stop a build', async () => {
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

test('a changed file gets new copies, and those of what is gone are forgotten', async () => {
  await compress(await folderWith({ 'a.html': text(1, 50) }), cacheDir());
  const before = await keptCopies();
  const folder = await folderWith({ 'a.html': text(3, 50) });
  await compress(folder, cacheDir());
  await expectCopies(folder, 'a.html', text(3, 50));
  const after = await keptCopies();
  expect(after).toHaveLength(2);
  expect(after.filter((name) => before.includes(name))).toEqual([]);
});

test('what every page loads is compressed as well as can be, however small it is', async () => {
  const style = text(6, 2000);
  const folder = await folderWith({ 'large.html': text(1, 9000), 'style.css': style });
  await compress(folder, undefined, 1);
  const alone = await folderWith({ 'style.css': style }, 'alone');
  await compress(alone, undefined);
  const sizes = await Promise.all(
    [folder, alone].map(async (where) => (await stat(path.join(where, 'style.css.br'))).size),
  );
  expect(sizes[0]).toBe(sizes[1]);
});

test('beyond the allowance files are compressed fast, the smallest ones, and as well as can be in the next build', async () => {
  const files = {
    'large.html': text(1, 9000),
    'a.html': text(2, 4000),
    'b.html': text(3, 4000),
    'c.html': text(4, 4000),
    'small.html': text(5, 2000),
  };
  const sizeOf = async (folder: string, name: string) =>
    (await stat(path.join(folder, `${name}.br`))).size;
  const first = await folderWith(files, 'first');
  await compress(first, cacheDir(), files['large.html'].length);
  const second = await folderWith(files, 'second');
  await compress(second, cacheDir(), files['large.html'].length);
  expect(await sizeOf(second, 'small.html')).toBeLessThan(await sizeOf(first, 'small.html'));
  expect(await sizeOf(second, 'large.html')).toBe(await sizeOf(first, 'large.html'));
  for (const folder of [first, second])
    await expectCopies(folder, 'small.html', files['small.html']);
});

test('a page that may be near its budget is compressed as well as can be in any case', async () => {
  const heavy = { 'heavy.html': text(1, 9000) };
  const bytesOf = async (allowance: number) => {
    const folder = await folderWith(heavy, String(allowance));
    await compress(folder, undefined, allowance);
    return readFile(path.join(folder, 'heavy.html.br'));
  };
  expect(await bytesOf(0)).toEqual(await bytesOf(heavy['heavy.html'].length));
});

test('the compact file of the search is as small as can be, however many it knows, and data are not', async () => {
  const content = text(1, 150_000);
  const folder = await folderWith({ 'index.json': content });
  await compress(folder, cacheDir(), 0);
  await expectCopies(folder, 'index.json', content);
  expect((await keptCopies()).filter((name) => name.endsWith('.best.br'))).toHaveLength(1);
  const data = path.join(await folderWith({}, 'other'), 'datos');
  await mkdir(data);
  await writeFile(path.join(data, 'arraigo.json'), text(2, 150_000));
  await compress(path.dirname(data), cacheDir(), 0);
  expect((await keptCopies()).filter((name) => name.endsWith('.fast.br'))).toHaveLength(1);
});

test('a download of many records is compressed fast in any case, and leaves the best to the pages', async () => {
  const content = text(1, 150_000);
  expect(content.length).toBeGreaterThan(1_000_000);
  const folder = await folderWith({ 'datos.csv': content, 'page.html': text(2, 50) });
  await compress(folder, cacheDir(), 1);
  await expectCopies(folder, 'datos.csv', content);
  const kept = await keptCopies();
  expect(kept.filter((name) => name.endsWith('.fast.br'))).toHaveLength(1);
  expect(kept.filter((name) => name.endsWith('.best.br'))).toHaveLength(1);
});
