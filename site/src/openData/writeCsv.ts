import type { Column } from 'content-models/codebook/tables';
import { richText, richTextWords } from 'content-models/fields/richText';
import { stringify } from 'csv-stringify/sync';
import { valueAt } from './dataTables.ts';
import { safeCell } from './safeCell.ts';

/** The separator of several values in a cell; a bar within a value is doubled. */
const valueSeparator = ' | ';

/** Several values in one cell, which can be taken apart again. */
export const joinedValues = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll('|', '||')).join(valueSeparator);

/**
 * Writes a table as CSV (RFC 4180: commas, CRLF) with its header, each row on one line, safe to open in a spreadsheet.
 * It begins with a byte order mark, which Excel needs to decode UTF-8.
 */
export function writeCsv(columns: readonly Column[], rows: readonly object[]): string {
  const cells = rows.map((row) => columns.map((column) => cell(valueAt(row, column.path), column)));
  return stringify(cells, {
    bom: true,
    header: true,
    columns: columns.map(({ name }) => name),
    record_delimiter: 'windows',
  });
}

/** Writes rows of texts in the same way, the first of which is the header. */
export function writeRows(rows: readonly (readonly (string | number | undefined)[])[]): string {
  const cells = rows.map((row) =>
    row.map((value) => (typeof value === 'number' ? value : safeCell(value ?? ''))),
  );
  return stringify(cells, { bom: true, record_delimiter: 'windows' });
}

/** Numbers stay numbers, so that -5 is not taken for a formula; everything else is escaped. */
function cell(value: unknown, column: Column): string | number {
  if (value === undefined) return '';
  if (typeof value === 'number') return value;
  if (column.type === 'richText') return safeCell(richTextWords(richText.parse(value)));
  if (Array.isArray(value)) return safeCell(joinedValues(value.map(cellText)));
  return safeCell(cellText(value));
}

/** A text or a truth value as text. @throws Error for what no cell can hold. */
export function cellText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  throw new Error(`A cell cannot hold ${JSON.stringify(value)}.`);
}
