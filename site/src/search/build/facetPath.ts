import type { Locale } from 'content-models/locales';
import { pathOf } from '../../addresses/paths.ts';
import type { Filters } from '../engine/filters.ts';
import { readQuery, writeQuery, type Order } from '../engine/searchQuery.ts';

/** The path of the search with facets selected: `/buscar/?nivel=individual&dimension=economica`. */
export function facetPath(filters: Partial<Filters>, locale: Locale): string {
  const nothing = readQuery('');
  const query = { ...nothing, filters: { ...nothing.filters, ...filters } };
  return `${pathOf({ kind: 'search' }, locale)}${writeQuery(query)}`;
}

/** The path of the search with everything in another order: `/buscar/?orden=evidencia`. */
export function orderPath(order: Order, locale: Locale): string {
  return `${pathOf({ kind: 'search' }, locale)}${writeQuery({ ...readQuery(''), order })}`;
}
