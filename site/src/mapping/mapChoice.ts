/** By what the rows and the columns of the map are, as names of axes. */
export type MapChoice = { rows: string; columns: string };

/** A choice that an address asks for: what of it the map does not know, and whether rows and columns are the same. */
export type AskedChoice = MapChoice & { unknown: string[]; isSame: boolean };

/** What the map is ordered by where nobody chose anything. */
export const usualChoice: MapChoice = { rows: 'nivel', columns: 'dimension' };

/** Reads `?filas=pais&columnas=tema`, alike in both languages; the usual stands in for what is wrong or left out. */
export function readMapChoice(search: string, axes: readonly string[]): AskedChoice {
  const params = new URLSearchParams(search);
  const asked = [params.get('filas') ?? '', params.get('columnas') ?? ''];
  const unknown = asked.filter((name) => name !== '' && !axes.includes(name));
  const [rows, columns] = asked.map((name) => (axes.includes(name) ? name : undefined));
  const isSame = rows !== undefined && rows === columns;
  const kept = isSame ? undefined : columns;
  return {
    rows: rows ?? free(usualChoice.rows, usualChoice.columns, kept),
    columns: kept ?? free(usualChoice.columns, usualChoice.rows, rows),
    unknown,
    isSame,
  };
}

/** The first of two axes that the other side does not take. */
const free = (first: string, second: string, taken: string | undefined) =>
  taken === first ? second : first;

/** The choice after one of its sides was set to an axis; where the other side has that one, the two are swapped. */
export function withSide(choice: MapChoice, side: keyof MapChoice, axis: string): MapChoice {
  const other = side === 'rows' ? 'columns' : 'rows';
  const swapped = choice[other] === axis ? choice[side] : choice[other];
  return side === 'rows' ? { rows: axis, columns: swapped } : { rows: swapped, columns: axis };
}

/** Whether it is what the page shows without a script. */
export function isUsual({ rows, columns }: MapChoice): boolean {
  return rows === usualChoice.rows && columns === usualChoice.columns;
}

/** The query string of a choice; empty where it is the usual one. */
export function writeMapChoice(choice: MapChoice): string {
  if (isUsual(choice)) return '';
  return `?${new URLSearchParams({ filas: choice.rows, columnas: choice.columns }).toString()}`;
}
