import type { Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import type { Practice } from 'content-models/records/practice';
import { entryClasses } from 'content-models/vocabulary/entryClasses';
import { Feed } from 'feed';
import { feedAuthor } from './feedAuthor.ts';
import { feedDay } from './feedDay.ts';
import { useTranslations } from '../language/translate.ts';
import { localize } from '../language/localize.ts';
import { documentPath, pathOf } from '../addresses/paths.ts';
import type { Publication } from '../structuredData/publication.ts';

/** How many entries a feed holds, the last changed first. */
const held = 50;

/** Entries as an Atom feed. The same content gives the same feed. */
export function entryAtomFeed(publication: Publication): Response {
  return new Response(entryFeed(publication).atom1(), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

/** The same entries as a JSON Feed (https://www.jsonfeed.org/version/1/). */
export function entryJsonFeed(publication: Publication): Response {
  return new Response(entryFeed(publication).json1(), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}

/** In English it holds what has an approved translation. */
function entryFeed({ catalogue, locale, site }: Publication): Feed {
  const t = useTranslations(locale);
  const absolute = (path: string) => new URL(path, site).href;
  const entries = catalogue
    .latest(catalogue.listed.length)
    .filter((entry) => locale === 'es' || hasEnglish(entry))
    .slice(0, held);
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
  for (const entry of entries) addEntry(feed, entry, locale, absolute);
  return feed;
}

function addEntry(feed: Feed, entry: Practice, locale: Locale, absolute: (path: string) => string) {
  const page = { kind: 'entry', slug: entry.slug } as const;
  feed.addItem({
    id: absolute(pathOf(page, locale)),
    title: localize(entry.title, locale).value,
    link: absolute(pathOf(page, locale)),
    description: `${entryClasses.label(entry.entryClass, locale)} · ${entry.code}. ${localize(entry.summary, locale).value}`,
    published: feedDay(entry.publishedOn),
    date: feedDay(entry.contentUpdatedOn),
  });
}
