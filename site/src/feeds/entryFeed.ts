import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { entryClasses } from 'content-models/vocabulary/entryClasses';
import { Feed, type Item } from 'feed';
import { feedAuthor } from './feedAuthor.ts';
import { feedDay } from './feedDay.ts';
import { feedHtml } from './feedHtml.ts';
import { useTranslations } from '../language/translate.ts';
import { localize } from '../language/localize.ts';
import { documentPath, pathOf } from '../addresses/paths.ts';
import type { Publication } from '../structuredData/publication.ts';

/** The maximum number of entries in a feed, the last changed first. */
const held = 50;

/** The Atom feed of entries. Equal content gives equal bytes. */
export function entryAtomFeed(publication: Publication): Response {
  return new Response(entryFeed(publication, feedHtml).atom1(), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

/** The JSON Feed of the same entries (https://www.jsonfeed.org/version/1/). */
export function entryJsonFeed(publication: Publication): Response {
  return new Response(entryFeed(publication, plainly).json1(), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}

/** Escapes a text for a format. */
type Writing = (text: string) => string;

const plainly: Writing = (text) => text;

/** The English feed has the entries with an approved translation. */
function entryFeed({ catalogue, locale, site }: Publication, write: Writing): Feed {
  const t = useTranslations(locale);
  const absolute = (path: string) => new URL(path, site).href;
  const entries = catalogue.latest(held, locale);
  const feed = new Feed({
    id: absolute(documentPath('entryAtomFeed', locale)),
    title: t('catalogue.feedTitle'),
    description: t('catalogue.summary'),
    link: absolute(pathOf({ kind: 'catalogue' }, locale)),
    language: locale,
    updated: feedDay(entries[0]?.contentUpdatedOn),
    feedLinks: {
      atom: absolute(documentPath('entryAtomFeed', locale)),
      json: absolute(documentPath('entryJsonFeed', locale)),
    },
    author: { name: feedAuthor(catalogue, locale) },
    generator: t('site.name'),
    copyright: catalogue.settings.contentLicence?.name ?? '',
  });
  for (const entry of entries) feed.addItem(itemOf(entry, locale, absolute, write));
  return feed;
}

function itemOf(
  entry: Practice,
  locale: Locale,
  absolute: (path: string) => string,
  write: Writing,
): Item {
  const page = { kind: 'entry', slug: entry.slug } as const;
  const summary = localize(entry.summary, locale).value;
  return {
    id: absolute(pathOf(page, locale)),
    title: write(localize(entry.title, locale).value),
    link: absolute(pathOf(page, locale)),
    description: write(
      `${entryClasses.label(entry.entryClass, locale)} · ${entry.code}. ${summary}`,
    ),
    published: feedDay(entry.publishedOn),
    date: feedDay(entry.contentUpdatedOn),
  };
}
