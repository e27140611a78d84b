import type { APIRoute } from 'astro';
import type { Locale } from 'content-models/locales';
import { pathOf } from '../addresses/paths.ts';
import type { IndexedPage } from '../register/indexedPages.ts';

/**
 * The sitemap (https://www.sitemaps.org/protocol.html), with all language versions of each page
 * (https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap).
 */
export const GET: APIRoute = ({ locals: { publication, register } }) => {
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...register.indexedPages().flatMap((page) => urlsOf(page, publication.site)),
    '</urlset>',
    '',
  ].join('\n');
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};

function urlsOf({ page, languages, updatedOn }: IndexedPage, site: URL): string[] {
  const address = (locale: Locale) => new URL(pathOf(page, locale), site).href;
  const alternate = (name: string, locale: Locale) =>
    `<xhtml:link rel="alternate" hreflang="${name}" href="${address(locale)}"/>`;
  // A page in a single language has no alternates.
  const alternates =
    languages.length > 1
      ? [...languages.map((locale) => alternate(locale, locale)), alternate('x-default', 'es')]
      : [];
  const lastmod = updatedOn ? `<lastmod>${updatedOn}</lastmod>` : '';
  return languages.map(
    (locale) => `<url><loc>${address(locale)}</loc>${lastmod}${alternates.join('')}</url>`,
  );
}
