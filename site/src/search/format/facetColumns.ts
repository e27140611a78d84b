/**
 * Which entries have which values of a facet, as bits: a column for each 32 values (bit operations know no more), with
 * a number for each entry. The value at a place in the facet's terms is bit `place % 32` of column `place / 32`.
 */
export type FacetColumns = readonly (readonly number[])[];

/** Some values of a facet in the same form: a number for each column. */
export type FacetMask = readonly number[];

/**
 * The columns of a facet.
 *
 * @param rows the values of each entry, as keys.
 * @param keys the keys of the facet's terms, in their order.
 * @throws Error where an entry has a value that is none of the facet's terms.
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

/** Whether an entry has the value at a place. */
export function hasValue(columns: FacetColumns, entry: number, place: number): boolean {
  return ((columns[columnOf(place)]?.[entry] ?? 0) & bitOf(place)) !== 0;
}

/** The values at some places, to be compared with those of entries. */
export function maskOf(places: readonly number[]): FacetMask {
  const mask: number[] = [];
  for (const place of places) mask[columnOf(place)] = (mask[columnOf(place)] ?? 0) | bitOf(place);
  return mask;
}

/** Whether an entry has any value of a mask. */
export function hasAny(columns: FacetColumns, entry: number, mask: FacetMask): boolean {
  return columns.some((column, number) => ((column[entry] ?? 0) & (mask[number] ?? 0)) !== 0);
}

/** Adds one to the count of each value of an entry. */
export function countValues(columns: FacetColumns, entry: number, counts: number[]): void {
  for (const [number, column] of columns.entries())
    for (let rest = column[entry] ?? 0; rest !== 0; rest &= rest - 1) {
      const place = number * 32 + 31 - Math.clz32(rest & -rest);
      counts[place] = (counts[place] ?? 0) + 1;
    }
}

const columnOf = (place: number) => place >> 5;

/** A shift counts modulo 32 by itself. */
const bitOf = (place: number) => 1 << place;
