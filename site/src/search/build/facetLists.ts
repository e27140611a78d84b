import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { memoizePerObject } from '../../catalogue/memoizePerObject.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { facetNames, perFacet, type FacetName } from '../format/facetNames.ts';
import { facets } from './facets.ts';

/** A facet as a page lists it: its values that have entries, with how many. */
export type FacetList = {
  name: FacetName;
  heading: string;
  values: { key: string; label: string; count: number }[];
};

/** The facets in their order; one without any value is left out. */
export function facetLists({ listed }: Catalogue, locale: Locale): FacetList[] {
  const counts = countValues(listed);
  return facetNames
    .map((name) => {
      const { heading, terms } = facets[name];
      return {
        name,
        heading: heading(locale),
        values: terms(locale)
          .map(({ key, label }) => ({ key, label, count: counts[name].get(key) ?? 0 }))
          .filter(({ count }) => count > 0),
      };
    })
    .filter(({ values }) => values.length > 0);
}

/** How many entries have each value of each facet. */
const countValues = memoizePerObject((entries: readonly Practice[]) =>
  perFacet((name) => countKeys(entries.flatMap(facets[name].valuesOf))),
);

function countKeys(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
