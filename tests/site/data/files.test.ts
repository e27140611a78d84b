import { cpSync } from 'node:fs';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { parse } from 'node-html-parser';
import { checkData, mayRun } from 'site/check/checkData';
import { publicRecords } from 'site/openData/publicRecords';
import { filesOf } from 'site/check/readRelease';
import { describe, expect, test } from 'vitest';
import { siteUrl } from '../../fixtures/builtSite.ts';
import { fullCatalogue, slugOf, special } from '../../fixtures/fullCatalogue.ts';
import { temporaryFolder } from '../../temporaryFolder.ts';
import { hostileSite, hostileTexts } from './hostileCatalogue.ts';

const site = hostileSite();
const temporary = temporaryFolder();

const read = (name: string) => readFile(path.join(site().outDir, 'datos', name), 'utf8');
const rows = async (name: string): Promise<Record<string, string>[]> =>
  parseCsv(await read(name), { bom: true, columns: true });
const json = async (name: string): Promise<unknown> => JSON.parse(await read(name));
const words = async (name: string) =>
  parse(await readFile(path.join(site().outDir, name), 'utf8'))
    .querySelector('main')
    ?.structuredText.replace(/\s+/g, ' ') ?? '';
const code = (number: number) => `BP-${String(number).padStart(4, '0')}`;

describe('the tables', () => {
  test('have a row for each record, with its code, addresses and texts in both languages', async () => {
    const practices = await rows('practicas.csv');
    expect(practices).toHaveLength(27);
    expect(practices.find((row) => row['code'] === code(special.sparse))).toMatchObject({
      address: `${siteUrl}/datos/practicas/${code(special.sparse)}.json`,
      page_es: `${siteUrl}/practicas/${slugOf(special.sparse)}/`,
      page_en: `${siteUrl}/en/practices/${slugOf(special.sparse)}/`,
      lifecycle: 'current',
    });
  });

  test('name no English page where there is none', async () => {
    const practices = await rows('practicas.csv');
    expect(practices.find((row) => row['code'] === code(special.untranslated))).toMatchObject({
      page_en: '',
      title_en: '',
    });
  });

  test('have no formulas, whatever the title of an entry, and the JSON has it unchanged', async () => {
    for (const name of (await readdir(path.join(site().outDir, 'datos'))).filter((file) =>
      file.endsWith('.csv'),
    )) {
      const cells: string[][] = parseCsv(await read(name), { bom: true });
      expect(cells.flat().filter(mayRun), name).toEqual([]);
    }
    const [first] = await rows('practicas.csv');
    expect(first?.['title_es']).toBe(`'${hostileTexts[0]}`);
    expect(await json(`practicas/${code(special.rich)}.json`)).toMatchObject({
      title: { es: hostileTexts[0] },
    });
  });

  test('leave a negative figure a number', async () => {
    const facts = await rows('practicas-datos.csv');
    expect(
      facts.filter((row) => row['code'] === code(special.rich)).map((row) => row['value']),
    ).toContain('-5');
  });
});

test('no file has more of a withdrawn entry than its page', async () => {
  const tombstone = await json(`practicas/${code(special.withdrawn)}.json`);
  expect(Object.keys(tombstone as object)).toEqual([
    'address',
    'page',
    'code',
    'slug',
    'entryClass',
    'title',
    'lifecycle',
    'lifecycleReason',
    'lifecycleSince',
    'translation',
    'publishedOn',
    'contentUpdatedOn',
  ]);
  const facts = await rows('practicas-datos.csv');
  expect(facts.map((row) => row['code'])).not.toContain(code(special.withdrawn));
});

test('a picture that no page shows any more is not in the data', async () => {
  const { snapshot } = await fullCatalogue();
  const withdrawn = snapshot.practices.map((practice) => ({
    ...practice,
    lifecycle: 'withdrawn' as const,
  }));
  const pictures = (given: typeof snapshot) => publicRecords(given, siteUrl)('media').length;
  expect(pictures(snapshot)).toBe(3);
  expect(pictures({ ...snapshot, practices: withdrawn })).toBe(0);
});

test('a missing licence is explicit, in the data and on the page', async () => {
  expect(await json('arraigo.json')).toMatchObject({ licence: null, operator: null });
  expect(await words('datos/index.html')).toContain('Todavía no se ha indicado una licencia');
  expect(await words('en/data/index.html')).toContain('No licence');
});

describe('the page of the data', () => {
  test('has the number of records and the size of each file', async () => {
    const page = parse(await readFile(path.join(site().outDir, 'datos/index.html'), 'utf8'));
    const row = page
      .querySelectorAll('.downloads tbody tr')
      .find((each) => each.text.includes('Prácticas'));
    const { length } = Buffer.from(await read('practicas.csv'));
    expect(row?.structuredText.replace(/\s+/g, ' ')).toContain(`${Math.round(length / 1000)} kB`);
    expect(row?.querySelector('td')?.text.trim()).toBe('27');
    expect(page.querySelector('a[href="/datos/arraigo.json"]')).not.toBeNull();
  });

  test('warns that a spreadsheet turns a month into a day, and says how to avoid it', async () => {
    for (const [page, means] of [
      ['datos', 'dé a las columnas de fechas el tipo «Texto»'],
      ['en/data', 'give the columns of dates the type "Text"'],
    ] as const) {
      const said = await words(`${page}/index.html`);
      expect(said).toContain('2017-08');
      expect(said).toContain(means);
    }
  });

  test('links to the codebook, which has every column', async () => {
    const [header = []]: string[][] = parseCsv(await read('practicas-datos.csv'), { bom: true });
    const text = (await words('datos/practicas/index.html')).replace(/_ /g, '_');
    for (const column of header) expect(text).toContain(column);
  });
});

test('an entry links to the data of its record, in either language', async () => {
  const slug = slugOf(special.sparse);
  for (const folder of ['practicas', 'en/practices']) {
    const html = await readFile(path.join(site().outDir, folder, slug, 'index.html'), 'utf8');
    const link = `a[href="/datos/practicas/${code(special.sparse)}.json"]`;
    expect(parse(html).querySelector(link)?.text.trim(), folder).toMatch(/\(JSON\)$/);
  }
});

describe('the check before a release', () => {
  test('finds a truncated table, a formula in a cell, a missing record and a surplus one', async () => {
    const { outDir, snapshotDir } = site();
    const folder = path.join(temporary(), 'spoilt');
    cpSync(outDir, folder, { recursive: true });
    const snapshot = await readSnapshot(snapshotDir);
    const problems = async () => {
      const found = await checkData({ folder, files: await filesOf(folder) }, snapshot, siteUrl);
      return found.map(({ text }) => text);
    };
    expect(await problems()).toEqual([]);

    const sources = path.join(folder, 'datos/fuentes.csv');
    const whole = await readFile(sources, 'utf8');
    await writeFile(sources, whole.split('\r\n').slice(0, -2).join('\r\n'));
    expect(await problems()).toEqual(['/datos/fuentes.csv: has 3 rows, the snapshot 4.']);
    await writeFile(sources, whole.replace('Publicador de prueba', '=1+1'));
    expect(await problems()).toEqual([
      '/datos/fuentes.csv: a spreadsheet would run the cell "=1+1".',
    ]);
    await writeFile(sources, whole);

    await writeFile(path.join(folder, 'datos/practicas/BP-9999.json'), '{}');
    expect(await problems()).toEqual([
      '/datos/practicas/BP-9999.json: the release has it, the snapshot has not.',
    ]);
    await rm(path.join(folder, 'datos/practicas/BP-0001.json'));
    expect(await problems()).toContain(
      '/datos/practicas/BP-0001.json: is missing; build the site again.',
    );
  });
});

describe('a file of the data', () => {
  test('allows requests from other sites (CORS), with a media type that says UTF-8 and a header row', async () => {
    const answer = await fetch(`${site().address}/datos/practicas.csv`);
    expect(answer.headers.get('content-type')).toBe('text/csv;charset=utf-8;header=present');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  test('is the only file that does: pages do not allow them', async () => {
    const answer = await fetch(`${site().address}/datos/`);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  test('is not served under the name of its compressed copy, but has one', async () => {
    expect((await fetch(`${site().address}/datos/practicas.csv.br`)).status).toBe(404);
    const answer = await fetch(`${site().address}/datos/practicas.csv`, {
      headers: { 'Accept-Encoding': 'br' },
    });
    expect(answer.headers.get('content-encoding')).toBe('br');
  });
});
