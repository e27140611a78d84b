import { countryProfiles, type CountryFigure } from 'content-models/records/countryProfile';
import { assembleFigures, leadingFigures } from 'site/country/assembleFigures';
import { createFootnotes } from 'site/record/footnotes';
import { sources } from 'content-models/records/source';
import { expect, test } from 'vitest';

const source = sources.schema.parse({
  code: 'FU-0001',
  descriptiveLabel: { es: 'Fuente de prueba' },
  type: 'news',
  language: 'es',
  accessNote: { es: 'Sin dirección.' },
  notStated: ['title', 'author', 'publisher', 'publishedOn', 'accessedOn'],
});

type Row = Partial<Omit<CountryFigure, 'scope' | 'series'>> & { scope?: string; series?: string };

/** Figures of a country profile; each row only has the properties that matter. */
function figures(...rows: Row[]): CountryFigure[] {
  const complete = rows.map(({ scope = 'Retornos', series = 'Registro', ...row }, index) => ({
    id: `0123456789abcdef0000000${index}`,
    value: 100 + index,
    periodStart: '2020',
    periodEnd: row.periodStart ?? '2020',
    counted: 'return-events',
    source: 'FU-0001',
    ...row,
    scope: { es: scope },
    series: { es: series },
  }));
  return countryProfiles.schema.parse({
    code: 'gt',
    introduction: { es: [{ type: 'paragraph', children: [{ type: 'text', text: 'Prueba.' }] }] },
    figures: complete,
    sources: ['FU-0001'],
    translation: { en: { status: 'missing' } },
    notStated: ['institutions', 'legalFramework'],
    publishedOn: '2026-03-01',
    contentUpdatedOn: '2026-03-01',
  }).figures;
}

const panelsOf = (...rows: Row[]) =>
  assembleFigures(
    figures(...rows),
    'es',
    createFootnotes(() => source),
  );

test('two series never share a panel, nor do persons and returns of one series', () => {
  const panels = panelsOf(
    { series: 'Una' },
    { series: 'Otra' },
    { series: 'Una', counted: 'persons' },
  );
  expect(panels.map(({ series, counted }) => [series.value, counted])).toEqual([
    ['Una', 'return-events'],
    ['Otra', 'return-events'],
    ['Una', 'persons'],
  ]);
});

test('two scopes of a series have separate charts, and a missing year between two others is a gap', () => {
  const [panel] = panelsOf(
    { periodStart: '2022', value: 7 },
    { periodStart: '2020', value: 5 },
    { periodStart: '2020', scope: 'Desde México' },
    { periodStart: '2021', scope: 'Desde México' },
  );
  expect(panel?.charts.map(({ scope }) => scope.value)).toEqual(['Retornos', 'Desde México']);
  expect(panel?.charts[0]?.bars).toEqual([
    { year: 2020, value: 5 },
    { year: 2021, value: undefined },
    { year: 2022, value: 7 },
  ]);
  expect(panel?.rest).toBeUndefined();
});

test('an incomplete period, a period of several years and a single year are in the table only', () => {
  const [panel] = panelsOf(
    { scope: 'Parte del año', periodStart: '2023-01', periodEnd: '2023-09' },
    { scope: 'Parte del año', periodStart: '2024-01', periodEnd: '2024-08' },
    { scope: 'En todo el período', periodStart: '2016', periodEnd: '2023' },
    { scope: 'Un año', periodStart: '2019' },
  );
  expect(panel?.charts).toEqual([]);
  expect(panel?.rest?.rows.map(({ period }) => period)).toEqual([
    'Enero de 2023 – septiembre de 2023',
    'Enero de 2024 – agosto de 2024',
    '2016 – 2023',
    '2019',
  ]);
});

test('two figures for one year are not drawn', () => {
  const [panel] = panelsOf({ value: 1 }, { value: 2 }, { periodStart: '2021' });
  expect(panel?.charts).toEqual([]);
});

test('a note that all rows of a table share is shown once', () => {
  const note = { es: 'De la prensa.' };
  const [panel] = panelsOf({ periodStart: '2020', note }, { periodStart: '2021', note });
  expect(panel?.charts[0]?.table.note?.value).toBe('De la prensa.');
  expect(panel?.charts[0]?.table.rows.map((row) => row.note)).toEqual([undefined, undefined]);
  const [mixed] = panelsOf({ periodStart: '2020', note }, { periodStart: '2021' });
  expect(mixed?.charts[0]?.table.note).toBeUndefined();
});

const findingOf = (...rows: Row[]) => panelsOf(...rows)[0]?.charts[0]?.finding;

test.each([
  [1558, 3515, '126\u00a0% más en 2024 que en 2022'],
  [3515, 1558, '56\u00a0% menos en 2024 que en 2022'],
  [1000, 1000, 'lo mismo en 2024 que en 2022'],
  [1000, 1004, 'casi lo mismo en 2024 que en 2022'],
  [0, 12, '0 en 2022 y 12 en 2024'],
])('a chart from %i to %i is titled «%s»', (first, last, finding) => {
  expect(
    findingOf(
      { periodStart: '2022', value: first },
      { periodStart: '2023', value: 5_000_000 },
      { periodStart: '2024', value: last },
    ),
  ).toBe(finding);
});

test('a chart that begins or ends with an inexact figure is titled with both, and no percentage', () => {
  expect(
    findingOf(
      { periodStart: '2023', value: 58_000 },
      { periodStart: '2024', value: 44_000, approximation: 'about' },
    ),
  ).toBe('58,000 en 2023 y cerca de 44,000 en 2024');
});

test('the figures that stand for a country are returns, of the chart with most years', () => {
  const scopes = (...rows: Row[]) => leadingFigures(figures(...rows)).map(({ scope }) => scope.es);
  expect(
    scopes(
      { scope: 'Niñez', counted: 'minors', periodStart: '2020' },
      { scope: 'Niñez', counted: 'minors', periodStart: '2021' },
      { scope: 'Niñez', counted: 'minors', periodStart: '2022' },
      { scope: 'Corta', periodStart: '2023' },
      { scope: 'Corta', periodStart: '2024' },
      { scope: 'Larga', periodStart: '2011' },
      { scope: 'Larga', periodStart: '2012' },
      { scope: 'Larga', periodStart: '2013' },
      // Part of a year does not take the others from the drawing.
      { scope: 'Larga', periodStart: '2014-01', periodEnd: '2014-06' },
    ),
  ).toEqual(['Larga', 'Larga', 'Larga']);
});

test('without a chart the newest three figures stand for a country', () => {
  const values = leadingFigures(
    figures(
      ...['2019', '2023', '2021', '2022'].map((periodStart) => ({
        scope: periodStart,
        periodStart,
      })),
    ),
  ).map(({ periodEnd }) => periodEnd);
  expect(values).toEqual(['2023', '2022', '2021']);
});
