import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { writeSearch } from 'site/build/writeSearch';
import { volumeOf } from 'site/search/format/pagefindFiles';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../fixtures/builtSite.ts';
import { fullCatalogue, slugOf, special } from '../fixtures/fullCatalogue.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const temporary = temporaryFolder();
const site = builtSite();
let snapshot: Snapshot;
/** The search files of the site as it is, and the cache that was left. */
let before: ReadonlyMap<string, Buffer>;
let firstCache: string;
beforeAll(async () => {
  ({ snapshot } = await fullCatalogue());
  firstCache = mkdtempSync(path.join(tmpdir(), 'arraigo-search-'));
  before = await searchOf(path.join(firstCache, 'site'), {}, path.join(firstCache, 'cache'));
});
afterAll(() => rmSync(firstCache, { recursive: true, force: true }));

/** A cache as the build before has left it. */
function cacheOfBefore(): string {
  const cacheDir = path.join(temporary(), 'cache');
  cpSync(path.join(firstCache, 'cache'), cacheDir, { recursive: true });
  return cacheDir;
}

test('an error in the thread of a language fails the build, with its message', async () => {
  const outDir = path.join(temporary(), 'never-built');
  await expect(writeSearch({ snapshot, outDir })).rejects.toThrow('never-built');
});

const searchFolders = ['pagefind', 'buscar', 'en/search'];

/** Small enough for several volumes. */
const largest = 20;

/** The pages of the built site, after some edits. */
function writePages(outDir: string, edits: Edits): void {
  cpSync(site().outDir, outDir, {
    recursive: true,
    filter: (file) => !/(pagefind|index\.json|fragments\.txt|words|synonyms|\.br|\.gz)$/.test(file),
  });
  for (const [page, edit] of Object.entries(edits)) {
    const file = path.join(outDir, page, 'index.html');
    const html = edit(readPage(page));
    if (html === undefined) rmSync(path.dirname(file), { recursive: true });
    else {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, html);
    }
  }
}

function readPage(page: string): string {
  try {
    return readFileSync(path.join(site().outDir, page, 'index.html'), 'utf8');
  } catch {
    return '';
  }
}

/** For each page what becomes of its HTML, or undefined where it goes. */
type Edits = Record<string, (html: string) => string | undefined>;

async function searchOf(
  outDir: string,
  edits: Edits,
  cacheDir?: string,
): Promise<Map<string, Buffer>> {
  writePages(outDir, edits);
  await writeSearch({ snapshot, outDir, cacheDir, largest });
  return new Map(searchFolders.flatMap((folder) => filesIn(outDir, folder)));
}

function filesIn(outDir: string, folder: string): [string, Buffer][] {
  return readdirSync(path.join(outDir, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((name) => statSync(path.join(outDir, name)).isFile())
    .map((name) => [name, readFileSync(path.join(outDir, name))]);
}

function expectEqual(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): void {
  expect([...one.keys()].sort()).toEqual([...other.keys()].sort());
  for (const [name, bytes] of one) expect(other.get(name)?.equals(bytes), name).toBe(true);
}

const inTemporary = (name: string) => path.join(temporary(), name);

const first = `practicas/${slugOf(special.rich)}`;
const saying = (text: string) => (html: string) => html.replace('</main>', `<p>${text}</p></main>`);

const edits: [string, Edits][] = [
  ['a changed text', { [first]: saying('Una palabra inconfundible: albaricoque.') }],
  ['a new page', { 'practicas/nueva-ficha': () => readPage(first) }],
  ['a page that is gone', { [first]: () => undefined, 'en/countries/mexico': () => undefined }],
  [
    'a page whose text is as it was',
    { [first]: (html) => html.replace('<main', '<main lang="es"') },
  ],
  ['texts of both languages', { [first]: saying('Albaricoque.'), 'en/about': saying('Apricot.') }],
];

describe('the search files of a later build', () => {
  test.each(edits)(
    'are those of a build from nothing: %s',
    { timeout: 120_000 },
    async (_, own) => {
      const after = await searchOf(inTemporary('after'), own, cacheOfBefore());
      expectEqual(after, await searchOf(inTemporary('fresh'), own));
    },
  );

  test('are of several volumes, and one alone is made anew where a text changes', async () => {
    const names = (before.get('buscar/fragments.txt') ?? Buffer.of()).toString().split('\n');
    expect(new Set(names.filter(Boolean).map(volumeOf)).size).toBeGreaterThan(1);
    const cacheDir = cacheOfBefore();
    const volumes = () =>
      readdirSync(path.join(cacheDir, 'search')).filter((name) => name.length > 40);
    const kept = volumes();
    await searchOf(inTemporary('after'), { [first]: saying('Albaricoque.') }, cacheDir);
    expect(volumes().filter((name) => !kept.includes(name))).toHaveLength(1);
    expect(volumes()).toHaveLength(kept.length);
  });

  test('have nothing of a text that was taken back', async () => {
    const cacheDir = cacheOfBefore();
    const edit = { [first]: saying('Albaricoque.') };
    const words = async (own: Edits) =>
      (await searchOf(inTemporary('after'), own, cacheDir)).get('buscar/words/a.txt')?.toString();
    expect(await words(edit)).toContain('albaricoque');
    expectEqual(await searchOf(inTemporary('back'), {}, cacheDir), before);
    const left = filesIn(cacheDir, 'search').map(([name, bytes]) => ({
      name,
      text: /\.pf_/.test(name) ? gunzipSync(bytes).toString('latin1') : bytes.toString(),
    }));
    for (const { name, text } of left) expect(text.toLowerCase(), name).not.toContain('albaricoq');
  });

  const damages: [string, RegExp, (bytes: Buffer) => Buffer][] = [
    ['texts that are no JSON', /texts\.es\.json$/, (bytes) => bytes.subarray(0, 99)],
    ['another letter in the texts', /texts\.es\.json$/, swapped('Descripción', 'Descrípcion')],
    ['what is known of the volumes', /volumes\.es\.json$/, swapped('_', '-')],
    ['the file of a volume', /es-\w{64}\/index\/\w+\.pf_index$/, (bytes) => bytes.subarray(1)],
    ['a fragment', /es-\w{64}\/fragment\/\w+\.pf_fragment$/, () => Buffer.of()],
  ];

  test.each(damages)('are whole though the cache is damaged: %s', async (_, damaged, spoil) => {
    const cacheDir = cacheOfBefore();
    const kept = filesIn(cacheDir, 'search').filter(([name]) => damaged.test(name));
    expect(kept.length).toBeGreaterThan(0);
    for (const [name, bytes] of kept) {
      rmSync(path.join(cacheDir, name));
      writeFileSync(path.join(cacheDir, name), spoil(bytes));
    }
    expectEqual(await searchOf(inTemporary('after'), {}, cacheDir), before);
  });
});

function swapped(from: string, to: string): (bytes: Buffer) => Buffer {
  return (bytes) => {
    const text = bytes.toString();
    expect(text).toContain(from);
    return Buffer.from(text.replace(from, to));
  };
}
