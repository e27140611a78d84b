import { hasValue } from '../format/facetColumns.ts';
import { facetNames, type FacetName } from '../format/facetNames.ts';
import type { SearchIndex } from '../format/searchIndex.ts';
import { createFilter, type FacetCounts } from './filters.ts';
import type { Order, SearchQuery } from './searchQuery.ts';

/** The part of the results that is shown. */
export type Selection = {
  /** The number of practices that pass the filters. */
  total: number;
  /** The ids of the practices on the current page, in order. */
  shown: number[];
  page: number;
  pages: number;
  counts: FacetCounts;
  /** The pages of each other kind, best first; none while filters are applied, which only practices have. */
  groups: { heading: string; ids: number[] }[];
  /** Where no practice is left: for each applied filter, how many there would be without it. */
  without: { facet: FacetName; key: string; total: number }[];
};

/** How many practices a page of results has, as in all lists of the site. */
const pageSize = 20;

/** Sorts lists of practices. */
export type Sorter = (ids: readonly number[], order: Order) => number[];

/** Selects the results to show from page ids, best first: filters, counts, order, page. */
export function select(
  index: SearchIndex,
  sort: Sorter,
  found: readonly number[],
  query: SearchQuery,
): Selection {
  const practices = found.filter((id) => id < index.practices.titles.length);
  const filter = createFilter(index, query.filters);
  const passing = filter.passing(practices);
  const pages = Math.max(1, Math.ceil(passing.length / pageSize));
  const page = Math.min(query.page, pages);
  const applied = facetNames.flatMap((facet) =>
    query.filters[facet].map((key) => ({ facet, key })),
  );
  return {
    total: passing.length,
    shown: sort(passing, query.order).slice((page - 1) * pageSize, page * pageSize),
    page,
    pages,
    counts: filter.counts(practices),
    groups: applied.length > 0 || page > 1 ? [] : groupsOf(index, found),
    without:
      passing.length > 0
        ? []
        : applied.map(({ facet, key }) => ({
            facet,
            key,
            total: createFilter(index, withoutValue(query, facet, key)).passing(practices).length,
          })),
  };
}

function withoutValue({ filters }: SearchQuery, facet: FacetName, key: string) {
  return { ...filters, [facet]: filters[facet].filter((value) => value !== key) };
}

function groupsOf({ practices, groups }: SearchIndex, found: readonly number[]) {
  let first = practices.titles.length;
  return groups
    .map(({ heading, pages }) => {
      const [from, to] = [first, (first += pages.titles.length)];
      return { heading, ids: found.filter((id) => id >= from && id < to) };
    })
    .filter(({ ids }) => ids.length > 0);
}

/**
 * Sorts practices by title in dictionary order, by last change, by evidence or by how much is known of them; by relevance
 * they stay as they are.
 */
export function createSorter({ practices, terms }: SearchIndex, locale: string): Sorter {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const byTitle = practices.titles
    .map((title, id) => ({ title, id }))
    .sort((one, other) => compare(one.title, other.title));
  const places = new Map(byTitle.map(({ id }, place) => [id, place]));
  const place = (id: number) => places.get(id) ?? 0;
  const day = (id: number) => practices.updated[id] ?? 0;
  const unknown = (id: number) => practices.unknown[id] ?? 0;
  const grade = (id: number) =>
    Number(
      terms.evidencia.find((_, value) => hasValue(practices.facets.evidencia, id, value))?.[0] ?? 0,
    );
  return (ids, order) => {
    if (order === 'evidencia') return ids.toSorted((one, other) => grade(other) - grade(one));
    if (order === 'datos') return ids.toSorted((one, other) => unknown(one) - unknown(other));
    if (order === 'titulo') return ids.toSorted((one, other) => place(one) - place(other));
    if (order === 'fecha')
      return ids.toSorted((one, other) => day(other) - day(one) || one - other);
    return [...ids];
  };
}
