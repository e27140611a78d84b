import type { CellObject, Sheet as FileSheet } from 'write-excel-file/universal';
import { fittingText } from './excelLimits.ts';
import { safeCell } from './safeCell.ts';

/** The content of a cell; undefined where nothing is stated. */
export type Cell = string | number | undefined;

/**
 * A sheet. With bold `headings` its first row and column stay in view; with bold `labels` its first column has the names
 * of what stands beside them.
 */
export type Sheet = {
  name: string;
  bold: 'headings' | 'labels';
  rows: readonly (readonly Cell[])[];
};

/** Excel's own. Without a name, programs take one font for bold cells and another for the rest. */
export const workbookFont = { fontFamily: 'Calibri', fontSize: 11 } as const;

/** A sheet as the library takes it, in Node as in a browser. */
export function fileSheet({ name, bold, rows }: Sheet): FileSheet<never> {
  const columns = widthsOf(rows).map((width) => ({ width }));
  return {
    sheet: name,
    columns,
    ...(bold === 'headings' && {
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      orientation: 'landscape',
    }),
    data: rows.map((row, line) => {
      const height = heightOf(row, columns, bold === 'headings' ? mostLines : Infinity);
      return row.map((cell, place) => {
        const style = bold === 'headings' ? line === 0 && heading : place === 0 && label;
        // Of thousands of answers most are not stated: a cell without anything is left out.
        if (isEmpty(cell) && !style && place > 0) return null;
        return { ...fileCell(cell), ...style, ...(place === 0 && { height }) };
      });
    }),
  };
}

const label = { fontWeight: 'bold' } as const;
const heading = { ...label, backgroundColor: '#ece7dc' } as const;

/** A longer text is shown as "####" by some versions of Excel where its cell has the format of texts. */
const longestInTextFormat = 255;

const isEmpty = (cell: Cell) => cell === undefined || cell === '';

/** In the format of texts Excel takes no "2022-05" for a day, also where somebody edits the cell. */
function fileCell(cell: Cell): CellObject {
  const style = { wrap: true, alignVertical: 'top' } as const;
  if (isEmpty(cell)) return style;
  if (typeof cell === 'number') return { ...style, type: Number, value: cell, align: 'right' };
  const value = apartFromObjects(fittingText(safeCell(cell)));
  return {
    ...style,
    type: String,
    value,
    ...(value.length <= longestInTextFormat && { format: '@' }),
  };
}

/** The library numbers texts by a plain object, in which "constructor" is taken: a space that nobody sees tells it apart. */
const apartFromObjects = (text: string) => (text in {} ? `${text} ` : text);

/** The narrowest and the widest column, in characters. */
const [narrowest, widest] = [10, 60];

/** A column is as wide as its longest text, within bounds. */
function widthsOf(rows: Sheet['rows']): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, place) => {
    const longest = rows.reduce((most, row) => Math.max(most, lengthOf(row[place])), 0);
    return Math.min(widest, Math.max(narrowest, longest + 2));
  });
}

const lengthOf = (cell: Cell) => String(cell ?? '').length;

/** Of a line, in points. */
const lineHeight = 15;

/** A table shows no more lines of a row, or one practice would fill the screen; its cells have them all. */
const mostLines = 6;

function heightOf(
  row: readonly Cell[],
  columns: readonly { width: number }[],
  most: number,
): number {
  const lines = row.map((cell, place) => Math.ceil(lengthOf(cell) / (columns[place]?.width ?? 1)));
  return lineHeight * Math.min(most, Math.max(1, ...lines));
}
