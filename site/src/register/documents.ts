import type { Bilingual } from 'content-models/locales';

/** A document for machines: its address in each language, and the endpoint that writes it, from `site/src`. */
type Document = { name: string; address: Bilingual; component: string };

/** What each language has beside its pages: feeds, and what tells a browser how to search. */
export const documents = [
  {
    name: 'entryAtomFeed',
    address: { es: 'practicas/fichas.xml', en: 'practices/entries.xml' },
    component: 'feeds/entryAtomFeed.ts',
  },
  {
    name: 'entryJsonFeed',
    address: { es: 'practicas/fichas.json', en: 'practices/entries.json' },
    component: 'feeds/entryJsonFeed.ts',
  },
  {
    name: 'progressFeed',
    address: { es: 'hoja-de-ruta/avances.xml', en: 'roadmap/progress.xml' },
    component: 'feeds/progressAtomFeed.ts',
  },
  {
    name: 'searchDescription',
    address: { es: 'buscar/opensearch.xml', en: 'search/opensearch.xml' },
    component: 'search/openSearchFile.ts',
  },
] as const satisfies Document[];

export type DocumentName = (typeof documents)[number]['name'];

/** What the site has once, for both languages. `security.txt` is there only where it has something to say. */
export const siteDocuments = [
  { address: 'sitemap.xml', component: 'documents/sitemap.ts' },
  { address: 'robots.txt', component: 'documents/robots.ts' },
  { address: '.well-known/[file]', component: 'documents/securityFile.ts' },
] as const;
