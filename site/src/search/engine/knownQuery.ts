import { perFacet } from '../format/facetNames.ts';
import type { SearchIndex } from '../format/searchIndex.ts';
import type { SearchQuery } from './searchQuery.ts';

/** A query without values that no facet has, as somebody may have typed them into an address, and those values. */
export type AskedQuery = { query: SearchQuery; unknown: readonly string[] };

/** Keeps apart what an address asks of the facets that they do not have, so that it is told and filters nothing. */
export function knownQuery({ terms }: SearchIndex, query: SearchQuery): AskedQuery {
  const unknown: string[] = [];
  const filters = perFacet((name) =>
    query.filters[name].filter((key) => {
      const isKnown = terms[name].some(([own]) => own === key);
      if (!isKnown) unknown.push(key);
      return isKnown;
    }),
  );
  return { query: { ...query, filters }, unknown };
}
