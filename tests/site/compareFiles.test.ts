import { readFile, rm, writeFile } from 'node:fs/promises';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { parse } from 'node-html-parser';
import { checkWorkbooks } from 'site/check/checkWorkbooks';
import { filesOf } from 'site/check/readRelease';
import { describe, expect, test } from 'vitest';
import { builtSite, siteUrl } from '../fixtures/builtSite.ts';
import { readWorkbook, recordsOf } from '../fixtures/readWorkbook.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const site = builtSite();
const temporary = temporaryFolder();
const inSite = (name: string) => path.join(site().outDir, name);

const tables = [
  {
    folder: 'paises/guatemala/comparar',
    file: 'comparar-guatemala',
    names: ['Comparación', 'Fuentes', 'Léame'],
    practice: 'Práctica',
    sources: ['Fuentes (código)', 'Código'],
    notStated: 'Sin dato',
  },
  {
    folder: 'en/countries/guatemala/compare',
    file: 'compare-guatemala',
    names: ['Comparison', 'Sources', 'Read me'],
    practice: 'Practice',
    sources: ['Sources (code)', 'Code'],
    notStated: 'Not stated',
  },
] as const;

const text = (value: string | undefined) => (value ?? '').replace(/\s+/g, ' ').trim();

describe.each(tables)('the files of a comparison, $folder', (given) => {
  const { folder, file, names, practice, sources, notStated } = given;

  test('are linked on its page', async () => {
    const page = parse(await readFile(inSite(`${folder}/index.html`), 'utf8'));
    expect(
      page.querySelectorAll('main a.download').map((link) => link.getAttribute('href')),
    ).toEqual([`/${folder}/${file}.xlsx`, `/${folder}/${file}.csv`]);
  });

  test('have the practices and the answers of the page, in its order', async () => {
    const page = parse(await readFile(inSite(`${folder}/index.html`), 'utf8'));
    const workbook = await readWorkbook(inSite(`${folder}/${file}.xlsx`));
    expect([...workbook.keys()]).toEqual(names);
    const rows = recordsOf(workbook, names[0]);
    const shown = page.querySelectorAll('table.compare tbody tr');
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((row) => row[practice])).toEqual(
      shown.map((row) => text(row.querySelector('th a')?.text)),
    );
    const headings = page.querySelectorAll('table.compare thead th').slice(1);
    for (const [line, row] of rows.entries())
      for (const [place, heading] of headings.entries()) {
        const cell = shown[line]?.querySelectorAll('td')[place];
        const answers = cell?.querySelectorAll('p') ?? [];
        const written = String(row[text(heading.text)]);
        if (answers.length === 0) expect(written).toBe(notStated);
        for (const answer of answers) {
          answer.querySelectorAll('.call').forEach((call) => call.remove());
          for (const part of answer.querySelectorAll('a, span'))
            expect(written).toContain(text(part.text));
        }
      }
  });

  test('name the sources of each practice, which the second sheet describes', async () => {
    const workbook = await readWorkbook(inSite(`${folder}/${file}.xlsx`));
    const cited = recordsOf(workbook, names[0]).flatMap((row) =>
      String(row[sources[0]] ?? '')
        .split(' | ')
        .filter(Boolean),
    );
    const described = recordsOf(workbook, names[1]).map((row) => row[sources[1]]);
    expect(cited.length).toBeGreaterThan(0);
    expect([...new Set(cited)].toSorted()).toEqual(described.toSorted());
    expect((workbook.get(names[2]) ?? []).flat()).toContain(`${siteUrl}/${folder}/`);
  });

  test('are the same as CSV', async () => {
    const workbook = await readWorkbook(inSite(`${folder}/${file}.xlsx`));
    const lines: string[][] = parseCsv(await readFile(inSite(`${folder}/${file}.csv`), 'utf8'), {
      bom: true,
    });
    const rows = workbook.get(names[0]) ?? [];
    expect(rows.map((row) => row.map((cell) => String(cell ?? '')))).toEqual(lines);
  });
});

test('the check before a release finds a comparison that is missing or is another one', async () => {
  const { outDir, snapshotDir } = site();
  const folder = path.join(temporary(), 'spoilt');
  cpSync(outDir, folder, { recursive: true });
  const snapshot = await readSnapshot(snapshotDir);
  const problems = async () =>
    checkWorkbooks({ folder, files: await filesOf(folder) }, snapshot, siteUrl).map(
      ({ text: said }) => said,
    );
  expect(await problems()).toEqual([]);
  const [{ folder: of, file }] = tables;
  await rm(path.join(folder, of, `${file}.csv`));
  expect(await problems()).toEqual([`/${of}/${file}.csv: is missing; build the site again.`]);
  await writeFile(
    path.join(folder, of, `${file}.xlsx`),
    await readFile(path.join(folder, 'datos/arraigo-es.xlsx')),
  );
  expect(await problems()).toContain(`/${of}/${file}.xlsx: has no sheet "Comparación".`);
});
