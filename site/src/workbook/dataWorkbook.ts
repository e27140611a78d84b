import { vocabularies } from 'content-models/codebook/vocabularies';
import { fieldHeading } from 'content-models/derived/fieldLabels';
import { siteName } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { pathOf } from '../addresses/paths.ts';
import { createCatalogue } from '../catalogue/catalogue.ts';
import { newestChange } from '../catalogue/newestDay.ts';
import { useTranslations } from '../language/translate.ts';
import { listPath, tablesOfKind, type DataTable } from '../openData/dataTables.ts';
import { publicRecords } from '../openData/publicRecords.ts';
import { kindOrder } from '../record/siteKinds.ts';
import { aboutRows, dataCitation } from './aboutRows.ts';
import { sheetColumns, type SheetColumn } from './dataColumns.ts';
import { excelLimits, sheetNames } from '../openData/excelLimits.ts';
import { recordNames } from './recordNames.ts';
import type { Cell, Sheet } from '../openData/fileSheets.ts';

/** A sheet with the rows of a table of the open data, and what the sheets before it say of it. */
export type TableSheet = {
  name: string;
  table: DataTable;
  columns: readonly SheetColumn[];
  rows: readonly object[];
};

/** The tables of the open data as sheets, in the order of the page of the data: each kind, then its lists. */
export function tableSheets(snapshot: Snapshot, siteUrl: string, locale: Locale): TableSheet[] {
  const recordsOf = publicRecords(snapshot, siteUrl);
  const nameOf = recordNames(createCatalogue(snapshot), locale);
  const tables = kindOrder.flatMap(tablesOfKind);
  // The names of the sheets before them are taken.
  const names = sheetNames([
    ...Object.values(fixedNames(locale)),
    ...tables.map((table) => titleOf(table, locale)),
  ]).slice(Object.keys(fixedNames(locale)).length);
  return tables.map((table, place) => ({
    name: names[place] ?? table.name,
    table,
    columns: sheetColumns(table, { locale, nameOf }),
    rows: table.rows(recordsOf(table.kind)),
  }));
}

/**
 * The workbook of the open data for readers of a language: what it is, what each column means, a sheet for each table,
 * and the codes of the vocabularies.
 */
export function dataWorkbook(snapshot: Snapshot, siteUrl: string, locale: Locale): Sheet[] {
  const tables = tableSheets(snapshot, siteUrl, locale);
  const { about, columns, codes } = fixedNames(locale);
  return [
    { name: about, bold: 'labels', rows: aboutSheet(tables, snapshot, siteUrl, locale) },
    { name: columns, bold: 'headings', rows: columnRows(tables, locale) },
    ...tables.map(({ name, columns: own, rows }): Sheet => ({
      name,
      bold: 'headings',
      rows: [
        own.map(({ heading }) => heading),
        ...rows.map((row) => own.map(({ cellOf }) => cellOf(row))),
      ],
    })),
    { name: codes, bold: 'headings', rows: codeRows(locale) },
  ];
}

/** The sheets that are no table of records. */
function fixedNames(locale: Locale) {
  const t = useTranslations(locale);
  return {
    about: t('workbook.about'),
    columns: t('data.codebookColumns'),
    codes: t('workbook.codes'),
  };
}

/** The name of a kind; of a list what it is, then of which kind. */
function titleOf(table: DataTable, locale: Locale): string {
  const kindName = siteName(table.kind)[locale];
  const list = listPath(table);
  if (list.length === 0) return kindName;
  return `${fieldHeading(table.kind, list.slice(0, -1), list.slice(-1), locale)} · ${kindName}`;
}

function aboutSheet(
  tables: readonly TableSheet[],
  snapshot: Snapshot,
  siteUrl: string,
  locale: Locale,
): Cell[][] {
  const t = useTranslations(locale);
  const { columns, codes } = fixedNames(locale);
  const about = {
    title: t('data.citeTitle'),
    settings: snapshot.settings,
    updatedOn: newestChange(snapshot),
    url: `${siteUrl}${pathOf({ kind: 'data' }, locale)}`,
  };
  const rules = [
    t('workbook.columnsRule', { sheet: columns }),
    t('workbook.codesRule', { sheet: codes }),
    t('workbook.emptyRule', {
      column: fieldHeading('practices', [], ['notStated'], locale),
    }),
    t('workbook.datesRule'),
    t('data.howTo.values'),
    t('data.howTo.figures'),
    t('workbook.languageRule'),
    t('data.howTo.apostrophe'),
    t('data.howTo.withdrawn'),
    t('workbook.longRule', { n: excelLimits.cellText }),
  ];
  return [
    ...aboutRows(about, locale),
    [t('workbook.what'), t('workbook.whatText')],
    [t('workbook.cite'), `${dataCitation(about, locale)} ${t('data.citeNote')}`],
    ...rules.map((rule, place) => [place === 0 ? t('workbook.howTo') : undefined, rule]),
    [],
    [t('workbook.sheet'), t('workbook.contents'), t('data.rows'), 'CSV'],
    ...tables.map(({ name, table, rows }) => [
      name,
      listPath(table).length === 0 ? titleOf(table, locale) : table.title[locale],
      rows.length,
      `${table.name}.csv`,
    ]),
  ];
}

function columnRows(tables: readonly TableSheet[], locale: Locale): Cell[][] {
  const t = useTranslations(locale);
  return [
    [
      t('workbook.sheet'),
      t('workbook.column'),
      t('workbook.meaning'),
      t('workbook.holds'),
      t('workbook.inCsv'),
    ],
    ...tables.flatMap(({ name, columns }) =>
      columns.map(({ heading, meaning, holds, inCsv }) => [name, heading, meaning, holds, inCsv]),
    ),
  ];
}

function codeRows(locale: Locale): Cell[][] {
  const t = useTranslations(locale);
  return [
    [t('workbook.vocabulary'), t('workbook.code'), t('workbook.label'), t('workbook.meaning')],
    ...Object.entries(vocabularies).flatMap(([vocabulary, { entries }]) =>
      entries.map(([code, { label, explanation }]): Cell[] => [
        vocabulary,
        code,
        label[locale],
        explanation?.[locale],
      ]),
    ),
  ];
}
