import { columnTypes } from 'content-models/codebook/columnTypes';
import type { Column } from 'content-models/codebook/tables';
import { vocabularies, type VocabularyName } from 'content-models/codebook/vocabularies';
import { fieldHeading } from 'content-models/derived/fieldLabels';
import { richText, richTextWords } from 'content-models/fields/richText';
import { kinds } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import { getOrThrow } from '../catalogue/getOrThrow.ts';
import { inSentence } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import {
  fieldsOfColumns,
  listPath,
  pathWithoutLanguage,
  valueAt,
  type DataTable,
} from '../openData/dataTables.ts';
import { cellText, joinedValues } from '../openData/writeCsv.ts';
import type { Cell } from '../openData/fileSheets.ts';

/** A column of a sheet: its heading, what it means, the columns of the CSV that it is made of, and its cell in a row. */
export type SheetColumn = {
  heading: string;
  meaning: string;
  holds: string;
  inCsv: string;
  cellOf: (row: object) => Cell;
};

type Words = { locale: Locale; nameOf: (code: string) => string };

/**
 * The columns of a table for readers of a language: texts in it, labels instead of codes, and each code in a column
 * beside its label. A record's title follows its code; what programs need, as addresses and identifiers, comes last.
 */
export function sheetColumns(table: DataTable, words: Words): SheetColumn[] {
  return fieldsOfColumns(table.columns)
    .toSorted(([one], [other]) => placeOf(one) - placeOf(other))
    .flatMap((field) => columnsOfField(field, table, words));
}

/** Columns of one place keep the order of the table. */
function placeOf({ type, path: [name = ''] }: Column): number {
  if (name === 'code') return 0;
  if (['title', 'name'].includes(name)) return 1;
  return type === 'row' || ['address', 'page', 'slug', 'formerSlugs'].includes(name) ? 3 : 2;
}

function columnsOfField(
  [column, ...others]: [Column, ...Column[]],
  table: DataTable,
  { locale, nameOf }: Words,
): SheetColumn[] {
  const t = useTranslations(locale);
  const heading = headingOf(column, table, locale);
  const own = {
    heading,
    meaning: column.explanation[locale],
    inCsv: [column, ...others].map(({ name }) => name).join(', '),
  };
  const beside = (holds: string, labelOf: (code: string) => string): SheetColumn[] => [
    { ...own, holds, cellOf: valuesOf(column, labelOf) },
    {
      ...own,
      heading: t('workbook.codeOf', { heading }),
      holds: columnTypes.label(column.type, locale),
      cellOf: valuesOf(column, (code) => code),
    },
  ];
  const { vocabulary, type } = column;
  if (vocabulary) return beside(t('workbook.termLabel'), termLabels(vocabulary, locale));
  if (type === 'record' && !isOwnCode(column, table))
    return beside(t('workbook.recordName'), nameOf);
  const holds = columnTypes.label(type, locale);
  if (type === 'field')
    return [{ ...own, holds, cellOf: valuesOf(column, (name) => fieldLabel(name, table, locale)) }];
  return [{ ...own, holds, cellOf: (row) => plainCell(column, valueIn(row, column, locale), t) }];
}

/** The first column of a kind's own table; in those of its lists it names the record that a row belongs to. */
const isOwnCode = ({ name }: Column, { jsonPath, kind }: DataTable) =>
  name === 'code' && jsonPath === `${kind}[]`;

/** What the open data add to the fields of a record. */
const addedColumns = {
  address: 'workbook.address',
  page: 'workbook.page',
  parentRow: 'workbook.parentRow',
} as const;

function headingOf(column: Column, table: DataTable, locale: Locale): string {
  const path = pathWithoutLanguage(column.path);
  const [name = '', ...deeper] = path;
  if (deeper.length === 0) {
    const t = useTranslations(locale);
    const added = Object.entries(addedColumns).find(([key]) => key === name)?.[1];
    if (added) return t(added);
    if (name === 'code' && !isOwnCode(column, table))
      return t('workbook.rowOf', { name: inSentence(kinds[table.kind].names.one[locale]) });
  }
  return fieldHeading(table.kind, listPath(table), path, locale);
}

/** The label of a field that a cell names, of the row or of its record. */
function fieldLabel(name: string, table: DataTable, locale: Locale): string {
  const list = listPath(table);
  const isOfRow = table.columns.some(({ path }) => path[0] === name);
  return fieldHeading(table.kind, isOfRow ? list : [], [name], locale);
}

function termLabels(vocabulary: VocabularyName, locale: Locale): (code: string) => string {
  const labels = new Map(
    vocabularies[vocabulary].entries.map(([code, { label }]) => [String(code), label[locale]]),
  );
  return (code) => getOrThrow(labels, code, 'term');
}

/** The text in the language; the Spanish one where there is no other. */
function valueIn(row: object, { path }: Column, locale: Locale): unknown {
  const field = pathWithoutLanguage(path);
  if (field.length === path.length) return valueAt(row, path);
  return valueAt(row, [...field, locale]) ?? valueAt(row, [...field, 'es']);
}

const valuesOf =
  ({ path }: Column, textOf: (code: string) => string) =>
  (row: object): Cell => {
    const value = valueAt(row, path);
    if (value === undefined) return undefined;
    return joinedValues([value].flat().map((code) => textOf(cellText(code))));
  };

function plainCell({ type }: Column, value: unknown, t: ReturnType<typeof useTranslations>): Cell {
  if (value === undefined || typeof value === 'number') return value;
  if (typeof value === 'boolean') return t(value ? 'workbook.yes' : 'workbook.no');
  if (type === 'richText') return richTextWords(richText.parse(value));
  return Array.isArray(value) ? joinedValues(value.map(cellText)) : cellText(value);
}
