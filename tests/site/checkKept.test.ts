import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { checkRelease } from 'site/check-release';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtSite, siteUrl } from '../fixtures/builtSite.ts';
import { slugOf, special } from '../fixtures/fullCatalogue.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const temporary = temporaryFolder();
const site = builtSite();

/** A cache in which the pages of the site as it is were checked. */
let firstCache = '';
beforeAll(async () => {
  firstCache = await mkdtemp(path.join(tmpdir(), 'arraigo-checked-'));
  // The build's own cache knows its compressed copies.
  cpSync(path.join(site().folder, 'pictures/copies.json'), path.join(firstCache, 'copies.json'));
  expect(await problemsOf(site().outDir, firstCache)).toEqual([]);
}, 240_000);
afterAll(() => rm(firstCache, { recursive: true, force: true }));

async function problemsOf(releaseDir: string, cacheDir?: string): Promise<string[]> {
  const { snapshotDir } = site();
  const found = await checkRelease({ releaseDir, snapshotDir, siteUrl, cacheDir });
  return found.map(({ text }) => text);
}

/** Copies of the release and of the cache. */
function prepare(): { release: string; cacheDir: string } {
  const [release, cacheDir] = ['release', 'cache'].map((name) => path.join(temporary(), name));
  if (release === undefined || cacheDir === undefined) throw new Error('There are two names.');
  cpSync(site().outDir, release, { recursive: true });
  cpSync(firstCache, cacheDir, { recursive: true });
  return { release, cacheDir };
}

/** Changes a page with its compressed copies, as a build does. */
function change(release: string, name: string, edit: (html: string) => string): void {
  const file = path.join(release, name);
  const before = readFileSync(file, 'utf8');
  const html = edit(before);
  expect(html).not.toBe(before);
  writeFileSync(file, html);
  writeFileSync(`${file}.br`, brotliCompressSync(html));
  writeFileSync(`${file}.gz`, gzipSync(html));
}

const entry = `practicas/${slugOf(special.rich)}`;

describe('a check that knows most pages finds what one that reads every page finds', () => {
  const faults: [string, (release: string) => void, string][] = [
    [
      'a fault in a changed page',
      (release) => change(release, 'index.html', (html) => html.replace('lang="es"', 'lang="en"')),
      '/: lang is "en"',
    ],
    [
      'a link of an unchanged page whose target went',
      (release) => rmSync(path.join(release, entry), { recursive: true }),
      `the link "/${entry}/" leads nowhere.`,
    ],
    [
      'a link of an unchanged page whose place went',
      (release) =>
        change(release, 'buscar/index.html', (html) => html.replace(' id="pais-no-consta"', '')),
      'the anchor of "/buscar/#pais-no-consta',
    ],
    [
      'a language that does not name an unchanged page in return',
      (release) =>
        change(release, 'en/about/index.html', (html) =>
          html.replace(/<link rel="alternate" hreflang="(es|x-default)"[^>]*>/g, ''),
        ),
      'its other language "/en/about/" does not name it in return.',
    ],
    [
      'the title of an unchanged page on another one',
      (release) =>
        change(release, 'poblaciones/index.html', (html) =>
          html.replace(/<title>.*<\/title>/, '<title>Retos · Arraigo</title>'),
        ),
      'have the same title.',
    ],
    [
      'a stylesheet that is too large for unchanged pages',
      (release) => {
        const [sheet = ''] = readdirSync(path.join(release, '_astro')).filter((name) =>
          name.endsWith('.css'),
        );
        writeFileSync(path.join(release, '_astro', `${sheet}.br`), 'x'.repeat(20_000));
      },
      'over the budget of 14000.',
    ],
    [
      'a compressed copy that was damaged',
      (release) => writeFileSync(path.join(release, `${entry}/index.html.br`), 'half a fi'),
      `a browser cannot make ${entry}/index.html of it`,
    ],
    [
      'the copy of another page',
      (release) =>
        cpSync(path.join(release, 'index.html.gz'), path.join(release, `${entry}/index.html.gz`)),
      `a browser cannot make ${entry}/index.html of it`,
    ],
    [
      'a page that changed beside its copies',
      (release) => {
        const file = path.join(release, `${entry}/index.html`);
        writeFileSync(file, readFileSync(file, 'utf8').replace('</main>', '<p>Nuevo</p></main>'));
      },
      `a browser cannot make ${entry}/index.html of it`,
    ],
  ];

  test.each(faults)('%s', { timeout: 120_000 }, async (_, spoil, text) => {
    const { release, cacheDir } = prepare();
    spoil(release);
    const found = await problemsOf(release, cacheDir);
    expect(found.join('\n')).toContain(text);
    expect(found).toEqual(await problemsOf(release));
  });
});

describe('what is kept of a check', () => {
  const file = 'checked-pages.json';
  const replace = (from: string | RegExp, to: string) => (text: string) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    return changed;
  };
  // Each would hide that the entry is gone, if it were believed.
  const hideLink = replace(new RegExp(`"/${entry}/"`, 'g'), '"/"');
  const changes: [string, (text: string) => string][] = [
    ['is damaged', hideLink],
    ['is cut off', (text) => text.slice(0, text.length / 2)],
    ['is of something else', () => '{"version":"1","checksum":"","results":{}}'],
    ['is of another version of the code', (text) => stored(hideLink(text), 'another')],
  ];

  test.each(changes)('is not believed where it %s', { timeout: 120_000 }, async (_, spoil) => {
    const { release, cacheDir } = prepare();
    rmSync(path.join(release, entry), { recursive: true });
    const kept = path.join(cacheDir, file);
    writeFileSync(kept, spoil(readFileSync(kept, 'utf8')));
    expect((await problemsOf(release, cacheDir)).join('\n')).toContain(
      `the link "/${entry}/" leads nowhere.`,
    );
  });

  test('is believed where nothing is wrong with it', { timeout: 120_000 }, async () => {
    const { release, cacheDir } = prepare();
    const kept = path.join(cacheDir, file);
    const text = readFileSync(kept, 'utf8');
    writeFileSync(kept, stored(text.replaceAll('"problems":[]', '"problems":["is strange."]')));
    const found = await problemsOf(release, cacheDir);
    expect(found).toContain('/: is strange.');
    // The facts of a page that changed are read anew.
    change(release, 'index.html', (html) => html.replace('</main>', '<p>Nuevo</p></main>'));
    expect(await problemsOf(release, cacheDir)).not.toContain('/: is strange.');
  });
});

const storedSchema = z.object({ version: z.string(), results: z.record(z.string(), z.unknown()) });

/** What a check would have stored with these results. */
function stored(text: string, otherVersion?: string): string {
  const { version, results } = storedSchema.parse(JSON.parse(text));
  const checksum = createHash('sha256').update(JSON.stringify(results)).digest('hex');
  return JSON.stringify({ version: otherVersion ?? version, checksum, results });
}
