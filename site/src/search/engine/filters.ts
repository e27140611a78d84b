import { countValues, hasAny, maskOf, type FacetMask } from '../format/facetColumns.ts';
import { facetNames, perFacet, type FacetName } from '../format/facetNames.ts';
import type { SearchIndex } from '../format/searchIndex.ts';

/** The selected values of each facet, as keys; a facet without any does not filter. */
export type Filters = Record<FacetName, string[]>;

/** The number of results for each value of each facet, ignoring the other selected values of the same facet. */
export type FacetCounts = Record<FacetName, number[]>;

export type Filter = {
  /** The entries that match one of the selected values in each facet. */
  passing: (entries: readonly number[]) => number[];
  counts: (entries: readonly number[]) => FacetCounts;
};

/** Filters entries by the columns of the compact file. */
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
        // An entry counts in all facets if it passes all; if it fails only one, it counts in that one.
        const [only] = failing;
        const counting =
          failing.length === 0 ? facetNames : failing.length === 1 && only ? [only] : [];
        for (const name of counting) countValues(facets[name], entry, counts[name]);
      }
      return counts;
    },
  };
}

/** A mask without any bit where no key is a value of the facet, as in an address that somebody typed. */
function chosenValues(index: SearchIndex, name: FacetName, keys: readonly string[]): FacetMask {
  return maskOf(index.terms[name].flatMap(([key], place) => (keys.includes(key) ? [place] : [])));
}
