import type { Feed } from 'feed';
import type { Locale } from 'content-models/locales';
import { formatDate } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import { feedHtml } from './feedHtml.ts';

/** The stylesheet of feeds in a browser. */
export const feedStyle = '/feed.css';

/** What a browser shows above the entries of a feed: its title, and the page that it is about, by its path. */
type Shown = { title: string; page: { text: string; path: string } };

/**
 * A feed as an Atom document that a browser shows as a page: with a stylesheet, and with the headings and links of XHTML
 * that Atom lets stand beside its own elements (RFC 4287, 6.4). XSLT would do the same, but browsers are giving it up.
 */
export function atomDocument(feed: Feed, { title, page }: Shown, locale: Locale): Response {
  const what = feedHtml(useTranslations(locale)('feed.what'));
  const link = `<a href="${page.path}">${feedHtml(page.text)}</a>`;
  const head = `<div ${xhtml}><h1>${feedHtml(title)}</h1><p>${what}</p><p>${link}</p></div>`;
  const [before = '', ...entries] = feed.atom1().split('<entry>');
  const styled = before
    .replace('?>', `?>\n<?xml-stylesheet type="text/css" href="${feedStyle}"?>`)
    .replace('<feed ', `<feed xml:lang="${locale}" `)
    .replace('<link ', (start) => `${head}\n    ${start}`);
  return new Response(
    [styled, ...entries.map((entry) => shownEntry(entry, locale))].join('<entry>'),
    {
      headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
    },
  );
}

const xhtml = 'xmlns="http://www.w3.org/1999/xhtml"';

/**
 * The library writes titles and summaries as HTML in CDATA, of which a browser would show each escaped character. They
 * have no markup, so that they are the same as escaped text.
 */
function shownEntry(entry: string, locale: Locale): string {
  const text = entry.replace(/ type="html"><!\[CDATA\[(.*?)\]\]>/gs, '>$1');
  const find = (pattern: RegExp) => pattern.exec(text)?.[1] ?? '';
  const title = find(/<title>(.*?)<\/title>/s);
  // By its path, so that it leads on wherever the feed is read in a browser.
  const href = find(/<link href="[a-z]+:\/\/[^/"]+(.*?)"/);
  const day = formatDate(find(/<updated>(.*?)T/), locale);
  const heading = `<h2 ${xhtml}><a href="${href}">${title}</a></h2><p ${xhtml}>${day}</p>`;
  return text.replace('<title>', (start) => `${heading}\n        ${start}`);
}
