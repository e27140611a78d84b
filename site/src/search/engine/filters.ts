import { facetNames, perFacet, type FacetName } from '../index/facetNames.ts';
import type { SearchIndex } from '../index/searchIndex.ts';

/** The chosen values of each facet, as keys; an empty list chooses nothing and lets everything through. */
export type Filters = Record<FacetName, string[]>;

/** How many results each value of each facet would have, whatever else of its own facet is chosen. */
export type FacetCounts = Record<FacetName, number[]>;

export type Filter = {
  /** The entries among these that pass: any chosen value of a facet, and every facet. */
  passing: (entries: readonly number[]) => number[];
  counts: (entries: readonly number[]) => FacetCounts;
};

export const noFilters = (): Filters => perFacet(() => []);

/** Chooses among entries by the compact file's columns of bits. */
export function createFilter(index: SearchIndex, filters: Filters): Filter {
  const { facets } = index.practices;
  const chosen = perFacet((name) => bitsOf(index, name, filters[name]));
  const fits = (entry: number, name: FacetName) =>
    chosen[name] === 0 || ((facets[name][entry] ?? 0) & chosen[name]) !== 0;
  return {
    passing: (entries) => entries.filter((entry) => facetNames.every((name) => fits(entry, name))),
    counts: (entries) => {
      const counts = perFacet((name) => index.terms[name].map(() => 0));
      for (const entry of entries) {
        const failing = facetNames.filter((name) => !fits(entry, name));
        // An entry counts in every facet if it passes all, and in the one that alone keeps it out.
        const [only] = failing;
        const counting =
          failing.length === 0 ? facetNames : failing.length === 1 && only ? [only] : [];
        for (const name of counting) count(counts[name], facets[name][entry] ?? 0);
      }
      return counts;
    },
  };
}

function count(counts: number[], bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    counts[bit] = (counts[bit] ?? 0) + 1;
  }
}

function bitsOf(index: SearchIndex, name: FacetName, keys: readonly string[]): number {
  return index.terms[name].reduce(
    (bits, [key], bit) => (keys.includes(key) ? bits | (1 << bit) : bits),
    0,
  );
}
