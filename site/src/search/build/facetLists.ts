import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { aboutList } from '../../catalogue/aboutList.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import {
  facetNames,
  gradedFacet,
  notStated,
  perFacet,
  type FacetName,
} from '../format/facetNames.ts';
import { facets } from './facets.ts';

/** A facet with those of its values that have entries, or all grades, and their numbers. */
export type FacetList = {
  name: FacetName;
  heading: string;
  values: { key: string; label: string; count: number }[];
};

/** The facets in their order, without empty ones. */
export function facetLists({ listed }: Catalogue, locale: Locale): FacetList[] {
  const counts = countValues(listed);
  return facetNames
    .map((name) => {
      const { heading, terms } = facets[name];
      return {
        name,
        heading: heading(locale),
        values: terms(locale)
          .map(({ key, label }) => ({ key, label, count: counts[name][key] ?? 0 }))
          .filter(({ key, count }) => count > 0 || (name === gradedFacet && key !== notStated)),
      };
    })
    .filter(({ values }) => values.some(({ count }) => count > 0));
}

/** The number of entries for each value of each facet. */
const countValues = aboutList('facets', (entries: readonly Practice[]) =>
  perFacet((name) => countKeys(entries.flatMap(facets[name].valuesOf))),
);

function countKeys(keys: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
