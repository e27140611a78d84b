import { cpSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { kindNames } from 'content-models/kinds';
import { locales } from 'content-models/locales';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { parse } from 'node-html-parser';
import { mayRun } from 'site/check/checkData';
import { checkWorkbooks } from 'site/check/checkWorkbooks';
import { filesOf } from 'site/check/readRelease';
import { formatBytes } from 'site/language/formats';
import { dataTables, tablesOfKind } from 'site/openData/dataTables';
import { dataWorkbook, tableSheets } from 'site/workbook/dataWorkbook';
import { sheetNames } from 'site/openData/excelLimits';
import type { Cell, Sheet } from 'site/openData/fileSheets';
import { writeWorkbook } from 'site/openData/writeWorkbook';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { siteUrl } from '../../fixtures/builtSite.ts';
import { fullCatalogue, slugOf, special } from '../../fixtures/fullCatalogue.ts';
import { readWorkbook, recordsOf, type ReadSheets } from '../../fixtures/readWorkbook.ts';
import { temporaryFolder } from '../../temporaryFolder.ts';
import { hostileSite, hostileTexts } from './hostileCatalogue.ts';

const site = hostileSite();
const temporary = temporaryFolder();
const code = (number: number) => `BP-${String(number).padStart(4, '0')}`;

const fileOf = (name: string) => path.join(site().outDir, 'datos', name);
const csv = async (name: string): Promise<Record<string, string>[]> =>
  parseCsv(await readFile(fileOf(`${name}.csv`), 'utf8'), { bom: true, columns: true });

let spanish: ReadSheets;
let english: ReadSheets;
beforeAll(async () => {
  spanish = await readWorkbook(fileOf('arraigo-es.xlsx'));
  english = await readWorkbook(fileOf('arraigo-en.xlsx'));
});

const rowOf = (sheets: ReadSheets, sheet: string, heading: string, value: string) =>
  recordsOf(sheets, sheet).find((row) => row[heading] === value);

describe('the workbook of the data', () => {
  test('has a sheet for each table, with a row for each of the CSV and headings that differ', async () => {
    const { snapshot } = await fullCatalogue();
    for (const [locale, sheets] of [['es', spanish] as const, ['en', english] as const]) {
      const tables = tableSheets(snapshot, siteUrl, locale);
      expect(tables.map(({ table }) => table.name).toSorted()).toEqual(
        dataTables.map(({ name }) => name).toSorted(),
      );
      for (const { name, table } of tables) {
        const [headings = [], ...rows] = sheets.get(name) ?? [];
        expect(rows, name).toHaveLength((await csv(table.name)).length);
        expect(headings, name).toEqual([...new Set(headings)]);
        expect(headings, name).not.toContain(null);
      }
    }
  });

  test('takes every column of every table, in both languages', async () => {
    const { snapshot } = await fullCatalogue();
    for (const locale of locales)
      for (const { table, columns } of tableSheets(snapshot, siteUrl, locale))
        expect(
          [...new Set(columns.flatMap(({ inCsv }) => inCsv.split(', ')))].toSorted(),
          table.name,
        ).toEqual(table.columns.map(({ name }) => name).toSorted());
  });

  test('has labels and names in the language of the reader, and each code in the next column', async () => {
    const [practice] = (await csv('practicas')).filter((row) => row['code'] === code(special.rich));
    const levels = rowOf(spanish, 'Prácticas', 'Código', code(special.rich));
    const headings = Object.keys(levels ?? {});
    expect(headings[headings.indexOf('Nivel') + 1]).toBe('Nivel (código)');
    expect(levels?.['Nivel (código)']).toBe(practice?.['levels']);
    expect(levels?.['Nivel']).toBe('Individual | Comunitario | Estructural');
    expect(rowOf(english, 'Practices', 'Code', code(special.rich))?.['Level']).toBe(
      'Individual | Community | Structural',
    );
    const [row] = recordsOf(spanish, 'Instituciones · Prácticas');
    expect(row).toMatchObject({
      Institución: 'Institución de prueba (IP)',
      'Institución (código)': 'IN-0001',
    });
    expect(row?.['Registro: práctica (código)']).toMatch(/^BP-\d{4}$/);
  });

  test('begins each table with the code and the title, and ends it with what programs need', () => {
    const headings = (spanish.get('Prácticas') ?? [])[0] ?? [];
    expect(headings.slice(0, 3)).toEqual(['Código', 'Título', 'Clase']);
    expect(headings.at(-1)).toBe('Direcciones anteriores de la página');
    expect((spanish.get('Cifras y hechos medidos · Prác…') ?? [])[0]?.at(-1)).toBe(
      'Identificador de la fila',
    );
  });

  test('has the Spanish text where there is no English one, and the page that there is', () => {
    const row = rowOf(english, 'Practices', 'Code', code(special.untranslated));
    expect(row?.['Title']).toMatch(/^Práctica de prueba/);
    expect(row?.['Page on the site']).toBe(`${siteUrl}/practicas/${slugOf(special.untranslated)}/`);
    expect(rowOf(english, 'Practices', 'Code', code(special.sparse))?.['Page on the site']).toBe(
      `${siteUrl}/en/practices/${slugOf(special.sparse)}/`,
    );
  });

  test('has figures as numbers, dates as texts and nothing where nothing is stated', () => {
    const facts = recordsOf(spanish, 'Cifras y hechos medidos · Prác…');
    const figures = facts.map((row) => row['Cifra']);
    expect(figures).toContain(-5);
    expect(figures.every((figure) => figure === null || typeof figure === 'number')).toBe(true);
    const dates = [...spanish].flatMap(([name]) =>
      recordsOf(spanish, name).flatMap((row) =>
        Object.entries(row).flatMap(([heading, value]) => (heading === 'Inicio' ? [value] : [])),
      ),
    );
    expect(dates.filter((date) => date !== null).length).toBeGreaterThan(2);
    expect(dates.every((date) => date === null || /^\d{4}(-\d\d){0,2}$/.test(String(date)))).toBe(
      true,
    );
    expect(dates.some((date) => typeof date === 'number')).toBe(false);
  });

  test('has no text that runs as a formula, whatever the title of an entry', () => {
    for (const sheets of [spanish, english])
      for (const [name, rows] of sheets)
        expect(
          rows.flat().filter((cell) => typeof cell === 'string' && mayRun(cell)),
          name,
        ).toEqual([]);
    expect(rowOf(spanish, 'Prácticas', 'Código', code(special.rich))?.['Título']).toBe(
      `'${hostileTexts[0]}`,
    );
  });

  test('begins with what it is: date, licence, reference, page, and each sheet with its rows', async () => {
    for (const [sheets, name, folder] of [
      [spanish, 'Léame', 'datos'],
      [english, 'Read me', 'en/data'],
    ] as const) {
      expect([...sheets.keys()][0]).toBe(name);
      const rows = sheets.get(name) ?? [];
      const text = rows.flat().join('\n');
      const page = parse(await readFile(path.join(site().outDir, folder, 'index.html'), 'utf8'));
      const [reference] = page.querySelectorAll('.citations dd, .citation');
      const cited = (reference?.text ?? '').replace(/\s+/g, ' ').trim();
      expect(cited).toMatch(/^Arraigo\. \(2026\)\./);
      expect(text).toContain(cited);
      expect(text).toContain(`${siteUrl}/${folder}/`);
      const listed = rows.filter((row) => String(row[3]).endsWith('.csv'));
      expect(listed.map(([sheet, , count]) => [sheet, count])).toEqual(
        [...sheets].slice(2, -1).map(([sheet, table]) => [sheet, table.length - 1]),
      );
    }
    expect((spanish.get('Léame') ?? []).flat().join('\n')).toContain(
      'Todavía no se ha indicado una licencia',
    );
  });

  test('says of each column what it means, and of each code', () => {
    for (const [sheets, columns, codes] of [
      [spanish, 'Columnas', 'Códigos'],
      [english, 'Columns', 'Codes'],
    ] as const) {
      const explained = (sheets.get(columns) ?? []).map(
        ([sheet, column]) => `${String(sheet)}/${String(column)}`,
      );
      for (const [name, [headings = []]] of [...sheets].slice(2, -1))
        for (const heading of headings) expect(explained).toContain(`${name}/${String(heading)}`);
      expect([...sheets.keys()].at(-1)).toBe(codes);
      expect(sheets.get(codes)?.length).toBeGreaterThan(200);
    }
  });
});

describe('a workbook', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const written = async (rows: Cell[][], name = 'Hoja') => {
    const file = path.join(temporary(), 'a.xlsx');
    const sheet: Sheet = { name, bold: 'headings', rows };
    await writeFile(file, await writeWorkbook([sheet]));
    return (await readWorkbook(file)).get(name);
  };

  test('is the same bytes for the same snapshot, on any day', async () => {
    const { snapshot } = await fullCatalogue();
    vi.useFakeTimers({ toFake: ['Date'] });
    const digests = [];
    for (const day of ['2026-01-02T03:04:06Z', '2031-11-30T23:59:58Z']) {
      vi.setSystemTime(new Date(day));
      digests.push((await writeWorkbook(dataWorkbook(snapshot, siteUrl, 'es'))).toString('base64'));
    }
    expect(digests[0] === digests[1]).toBe(true);
  });

  test('keeps texts that begin with zeros, look like dates or have the name of a property', async () => {
    const texts = ['0012', '2022', '2022-05', 'constructor', '__proto__', 'toString', 'a & b <c>'];
    expect(await written([texts, ['uno']])).toEqual([
      texts,
      ['uno', ...texts.slice(1).map(() => null)],
    ]);
  });

  test('cuts a text that no cell can hold, between signs, and marks it', async () => {
    const [[cell = ''] = []] = (await written([[`${'😀'.repeat(20_000)}fin`]])) ?? [];
    expect(String(cell).length).toBeLessThanOrEqual(32_767);
    expect(String(cell)).toMatch(/^(😀)+…$/u);
    const whole = 'x'.repeat(32_767);
    const [[longer = ''] = []] = (await written([[`${whole}x`]])) ?? [];
    expect(String(longer)).toHaveLength(32_767);
    expect(await written([[whole]])).toEqual([[whole]]);
  });

  test('has names of sheets that Excel takes, and no two alike', async () => {
    const long = 'Una tabla con un nombre muy, muy largo';
    const names = sheetNames([long, `${long} y otra`, 'A/B: [c]*?\\', 'Fuentes', 'FUENTES']);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]/);
    }
    expect(names[2]).toBe('A B c');
    const { snapshot } = await fullCatalogue();
    for (const locale of locales)
      for (const { name } of dataWorkbook(snapshot, siteUrl, locale))
        expect(name, name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });
});

describe('the page of the data', () => {
  test('offers the workbook of its language first, with its size', async () => {
    for (const [folder, name, locale] of [
      ['datos', 'arraigo-es.xlsx', 'es'],
      ['en/data', 'arraigo-en.xlsx', 'en'],
    ] as const) {
      const page = parse(await readFile(path.join(site().outDir, folder, 'index.html'), 'utf8'));
      const [first] = page.querySelectorAll('main a.download');
      expect(first?.getAttribute('href')).toBe(`/datos/${name}`);
      const { length } = await readFile(fileOf(name));
      expect(first?.closest('p')?.text.replace(/\s+/g, ' ')).toContain(formatBytes(length, locale));
      expect(page.toString()).toContain('spreadsheetml.sheet');
    }
  });

  test('has it served as a workbook, which other sites may read', async () => {
    const answer = await fetch(`${site().address}/datos/arraigo-es.xlsx`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('the check before a release', () => {
  test('finds a workbook that is missing, damaged, or lacks a sheet or a row', async () => {
    const { outDir, snapshotDir } = site();
    const folder = path.join(temporary(), 'spoilt');
    cpSync(outDir, folder, { recursive: true });
    const snapshot = await readSnapshot(snapshotDir);
    const problems = async () => {
      const found = checkWorkbooks({ folder, files: await filesOf(folder) }, snapshot, siteUrl);
      return found.map(({ text }) => text);
    };
    const file = path.join(folder, 'datos/arraigo-es.xlsx');
    const sheets = dataWorkbook(snapshot, siteUrl, 'es');
    const write = async (changed: Sheet[]) => writeFile(file, await writeWorkbook(changed));
    expect(await problems()).toEqual([]);

    await write(
      sheets.map((sheet) =>
        sheet.name === 'Fuentes' ? { ...sheet, rows: sheet.rows.slice(0, -1) } : sheet,
      ),
    );
    expect(await problems()).toEqual([
      '/datos/arraigo-es.xlsx: its sheet "Fuentes" has 3 rows, the snapshot 4.',
    ]);
    await write(sheets.filter(({ name }) => name !== 'Retos'));
    expect(await problems()).toEqual(['/datos/arraigo-es.xlsx: has no sheet "Retos".']);
    await writeFile(file, (await readFile(file)).subarray(0, 5_000));
    expect((await problems())[0]).toMatch(/does not open as a workbook/);
    await rm(file);
    expect(await problems()).toEqual(['/datos/arraigo-es.xlsx: is missing; build the site again.']);
  });
});

test('the sheets follow the order of the page of the data: each kind, then its lists', async () => {
  const { snapshot } = await fullCatalogue();
  const tables = tableSheets(snapshot, siteUrl, 'es').map(({ table }) => table.name);
  for (const kind of kindNames) {
    const own = tablesOfKind(kind).map(({ name }) => name);
    expect(tables.slice(tables.indexOf(own[0] ?? '')).slice(0, own.length)).toEqual(own);
  }
});
