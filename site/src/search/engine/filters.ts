import { countValues, hasAny, maskOf, type FacetMask } from '../format/facetColumns.ts';
import { facetNames, perFacet, type FacetName } from '../format/facetNames.ts';
import type { SearchIndex } from '../format/searchIndex.ts';

/** The chosen values of each facet, as keys; an empty list chooses nothing and lets everything through. */
export type Filters = Record<FacetName, string[]>;

/** How many results each value of each facet would have, whatever else of its own facet is chosen. */
export type FacetCounts = Record<FacetName, number[]>;

export type Filter = {
  /** The entries among these that pass: any chosen value of a facet, and every facet. */
  passing: (entries: readonly number[]) => number[];
  counts: (entries: readonly number[]) => FacetCounts;
};

/** Chooses among entries by the compact file's columns. */
export function createFilter(index: SearchIndex, filters: Filters): Filter {
  const { facets } = index.practices;
  const chosen = perFacet((name) => chosenValues(index, name, filters[name]));
  const fits = (entry: number, name: FacetName) =>
    chosen[name].length === 0 || hasAny(facets[name], entry, chosen[name]);
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
        for (const name of counting) countValues(facets[name], entry, counts[name]);
      }
      return counts;
    },
  };
}

/** Empty where none of the keys is a value of the facet, as one that somebody typed into the address. */
function chosenValues(index: SearchIndex, name: FacetName, keys: readonly string[]): FacetMask {
  return maskOf(index.terms[name].flatMap(([key], place) => (keys.includes(key) ? [place] : [])));
}
