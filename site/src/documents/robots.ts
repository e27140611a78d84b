import type { APIRoute } from 'astro';
import { locales } from 'content-models/locales';
import { pathOf } from '../addresses/paths.ts';

/** Crawlers may read everything except the endless query strings of the search. */
export const GET: APIRoute = ({ locals }) => {
  const { site } = locals.publication;
  const searches = locales.map((locale) => `Disallow: ${pathOf({ kind: 'search' }, locale)}?`);
  const lines = [
    'User-agent: *',
    ...searches,
    '',
    `Sitemap: ${new URL('/sitemap.xml', site).href}`,
    '',
  ];
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
