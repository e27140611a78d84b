import { facetNames, perFacet } from '../format/facetNames.ts';
import type { Filters } from './filters.ts';

/** The orders of the results, as they stand in the address; relevance, the first, does not. */
export const orders = ['relevancia', 'fecha', 'titulo'] as const;

export type Order = (typeof orders)[number];

/** What is asked, as it stands in the address. */
export type SearchQuery = { q: string; filters: Filters; order: Order; page: number };

/** Reads `?q=…&pais=hn,gt&orden=fecha&pagina=2`; a facet may also be repeated, as a form does it. */
export function readQuery(search: string): SearchQuery {
  const params = new URLSearchParams(search);
  const q = (params.get('q') ?? '').trim();
  const order = orders.find((name) => name === params.get('orden'));
  const page = Number(params.get('pagina'));
  return {
    q,
    filters: perFacet((name) => [
      ...new Set(params.getAll(name).flatMap((value) => value.split(',').filter(Boolean))),
    ]),
    order: order ?? 'relevancia',
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** Writes a query as the end of an address, or nothing where it asks nothing. */
export function writeQuery({ q, filters, order, page }: SearchQuery): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const name of facetNames)
    if (filters[name].length > 0) params.set(name, filters[name].join(','));
  if (order !== 'relevancia') params.set('orden', order);
  if (page > 1) params.set('pagina', String(page));
  const written = params.toString().replaceAll('%2C', ',');
  return written ? `?${written}` : '';
}
