import type { APIRoute } from 'astro';
import type { Locale } from 'content-models/locales';
import { pathOf, type Page } from '../addresses/paths.ts';
import type { PageInstance } from '../register/declarePage.ts';
import { pageInstances } from '../register/pageInstances.ts';

/**
 * Every page for search engines (https://www.sitemaps.org/protocol.html), in each language with the other ones
 * (https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap).
 */
export const GET: APIRoute = ({ locals, site }) => {
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pageInstances(locals.catalogue)
      .filter(({ indexed }) => indexed)
      .flatMap((page) => urlsOf(page, site)),
    '</urlset>',
    '',
  ].join('\n');
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};

function urlsOf(
  { page, languages, updatedOn }: PageInstance<Page>,
  site: URL | undefined,
): string[] {
  const address = (locale: Locale) => new URL(pathOf(page, locale), site).href;
  const alternate = (name: string, locale: Locale) =>
    `<xhtml:link rel="alternate" hreflang="${name}" href="${address(locale)}"/>`;
  // A page in one language alone has no other to be told from.
  const alternates =
    languages.length > 1
      ? [...languages.map((locale) => alternate(locale, locale)), alternate('x-default', 'es')]
      : [];
  const changedOn = updatedOn();
  const lastmod = changedOn ? `<lastmod>${changedOn}</lastmod>` : '';
  return languages.map(
    (locale) => `<url><loc>${address(locale)}</loc>${lastmod}${alternates.join('')}</url>`,
  );
}
