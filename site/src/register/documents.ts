import type { Bilingual } from 'content-models/locales';

/** A machine-readable document: its path in each language, and its endpoint, relative to `site/src`. */
type Document = { name: string; address: Bilingual; component: string };

/** The documents of each language: feeds, and the OpenSearch description. */
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

/** The documents that both languages share. `security.txt` only exists where the settings name a contact. */
export const siteDocuments = [
  { address: 'sitemap.xml', component: 'documents/sitemap.ts' },
  { address: 'robots.txt', component: 'documents/robots.ts' },
  { address: '.well-known/security.txt', component: 'documents/securityFile.ts' },
] as const;
