/**
 * The values of all entries in a facet, as bit fields: a column for each 32 values (the limit of bit operations), with
 * a number for each entry. The value with index `place` is bit `place % 32` of column `place / 32`.
 */
export type FacetColumns = readonly (readonly number[])[];

/** A set of values of a facet as bit fields: a number for each column. */
export type FacetMask = readonly number[];

/**
 * Encodes the columns of a facet.
 * @param rows the values of each entry, as keys.
 * @param keys the keys of the facet's terms, in their order.
 * @throws Error where an entry has a value that is no term of the facet.
 */
export function encodeFacet(
  facet: string,
  rows: readonly (readonly string[])[],
  keys: readonly string[],
): number[][] {
  const places = new Map(keys.map((key, place) => [key, place]));
  const columns = Array.from({ length: columnOf(keys.length - 1) + 1 }, () => rows.map(() => 0));
  for (const [entry, values] of rows.entries())
    for (const value of values) {
      const place = places.get(value);
      if (place === undefined)
        throw new Error(
          `The facet ${facet} has no value "${value}". Add it to the terms of the facet (${keys.join(', ')}).`,
        );
      const column = columns[columnOf(place)];
      if (column) column[entry] = (column[entry] ?? 0) | bitOf(place);
    }
  return columns;
}

/** Whether an entry has the value with this index. */
export function hasValue(columns: FacetColumns, entry: number, place: number): boolean {
  return ((columns[columnOf(place)]?.[entry] ?? 0) & bitOf(place)) !== 0;
}

/** The mask of the values with these indexes. */
export function maskOf(places: readonly number[]): FacetMask {
  const mask: number[] = [];
  for (const place of places) mask[columnOf(place)] = (mask[columnOf(place)] ?? 0) | bitOf(place);
  return mask;
}

/** Whether an entry has any value of a mask. */
export function hasAny(columns: FacetColumns, entry: number, mask: FacetMask): boolean {
  return columns.some((column, number) => ((column[entry] ?? 0) & (mask[number] ?? 0)) !== 0);
}

/** Increments the count of each value that an entry has. */
export function countValues(columns: FacetColumns, entry: number, counts: number[]): void {
  for (const [number, column] of columns.entries())
    for (let rest = column[entry] ?? 0; rest !== 0; rest &= rest - 1) {
      const place = number * 32 + 31 - Math.clz32(rest & -rest);
      counts[place] = (counts[place] ?? 0) + 1;
    }
}

const columnOf = (place: number) => place >> 5;

/** The shift operator takes its count modulo 32. */
const bitOf = (place: number) => 1 << place;
