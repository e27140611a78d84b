import type { APIRoute } from 'astro';
import { pathOf } from '../paths.ts';
import { indexedPages } from '../routes.ts';

/** Every page for search engines, in each language; `hreflang` stands in the pages themselves. */
export const GET: APIRoute = ({ site }) => {
  const urls = indexedPages().flatMap(({ page, languages, updatedOn }) =>
    languages.map((locale) => {
      const address = new URL(pathOf(page, locale), site).href;
      return `<url><loc>${address}</loc>${updatedOn ? `<lastmod>${updatedOn}</lastmod>` : ''}</url>`;
    }),
  );
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
