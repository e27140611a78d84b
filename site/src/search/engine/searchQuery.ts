import { facetNames, perFacet } from '../format/facetNames.ts';
import type { Filters } from './filters.ts';

/** The sort orders, as the address has them; relevance, the default, is left out. */
export const orders = ['relevancia', 'evidencia', 'datos', 'fecha', 'titulo'] as const;

export type Order = (typeof orders)[number];

/** The state of the search, as the address has it. */
export type SearchQuery = { q: string; filters: Filters; order: Order; page: number };

/** Parses `?q=…&pais=hn,gt&orden=fecha&pagina=2`; a facet may also be repeated, as a form sends it. */
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

/** The query string for an address; empty where nothing is asked. */
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
