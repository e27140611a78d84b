import { facetNames, type FacetName } from '../format/facetNames.ts';
import type { SearchIndex } from '../format/searchIndex.ts';
import { createFilter, type FacetCounts } from './filters.ts';
import type { Order, SearchQuery } from './searchQuery.ts';

/** What is shown of what was found. */
export type Selection = {
  /** How many practices pass the filters. */
  total: number;
  /** Those of the page, in their order, by their ids. */
  shown: number[];
  page: number;
  pages: number;
  counts: FacetCounts;
  /** The pages of each other kind, best first; none while filters are applied, which know only practices. */
  groups: { heading: string; ids: number[] }[];
  /** What each applied filter keeps out when nothing is left: how many practices there would be without it. */
  without: { facet: FacetName; key: string; total: number }[];
};

/** How many practices a page of results has, as every list of the site. */
const pageSize = 20;

/** Puts lists of practices in order. */
export type Sorter = (ids: readonly number[], order: Order) => number[];

/** Chooses what is shown among the ids of pages, best first: filters, counts, order, page. */
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

/** Sorts practices by title as a dictionary of the language does, or by their last change; else leaves their order. */
export function createSorter({ practices }: SearchIndex, locale: string): Sorter {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const byTitle = practices.titles
    .map((title, id) => ({ title, id }))
    .sort((one, other) => compare(one.title, other.title));
  const places = new Map(byTitle.map(({ id }, place) => [id, place]));
  const place = (id: number) => places.get(id) ?? 0;
  const day = (id: number) => practices.updated[id] ?? 0;
  return (ids, order) => {
    if (order === 'titulo') return ids.toSorted((one, other) => place(one) - place(other));
    if (order === 'fecha')
      return ids.toSorted((one, other) => day(other) - day(one) || one - other);
    return [...ids];
  };
}
