import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { entryClasses } from 'content-models/vocabulary/entryClasses';
import { Feed, type Item } from 'feed';
import { feedAuthor } from './feedAuthor.ts';
import { feedName, feedTitle } from './feedOfPage.ts';
import { feedDay } from './feedDay.ts';
import { feedHtml } from './feedHtml.ts';
import { useTranslations } from '../language/translate.ts';
import { localize } from '../language/localize.ts';
import { documentPath, feedPath, pathOf } from '../addresses/paths.ts';
import { latestOfPage, type PageWithFeed } from '../register/pageFeeds.ts';
import { atomDocument } from './atomDocument.ts';
import type { Publication } from '../structuredData/publication.ts';

/** The maximum number of entries in a feed, the last changed first. */
const held = 50;

/** What a feed of entries is of: its entries, its own address, its texts, and the page that lists them. */
type Subject = {
  entries: readonly Practice[];
  path: string;
  title: string;
  description: string;
  page: { text: string; path: string };
  json?: string;
};

/** The Atom feed of all entries. Equal content gives equal bytes. */
export function entryAtomFeed(publication: Publication): Response {
  return atomOf(everyEntry(publication), publication);
}

/** The Atom feed of the entries of a country, a theme or a population. */
export function entryFeedOfPage(page: PageWithFeed, publication: Publication): Response {
  return atomOf(entriesOfPage(page, publication), publication);
}

/** The JSON Feed of all entries (https://www.jsonfeed.org/version/1/). */
export function entryJsonFeed(publication: Publication): Response {
  return new Response(entryFeed(everyEntry(publication), publication, plainly).json1(), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}

function everyEntry({ catalogue, locale }: Publication): Subject {
  const t = useTranslations(locale);
  return {
    entries: catalogue.latest(held, locale),
    path: documentPath('entryAtomFeed', locale),
    title: t('catalogue.feedTitle'),
    description: t('catalogue.summary'),
    page: { text: t('catalogue.title'), path: pathOf({ kind: 'catalogue' }, locale) },
    json: documentPath('entryJsonFeed', locale),
  };
}

function entriesOfPage(page: PageWithFeed, { catalogue, locale }: Publication): Subject {
  const t = useTranslations(locale);
  return {
    entries: latestOfPage(page, catalogue, held, locale),
    path: feedPath(page, locale),
    title: feedTitle(page, locale),
    description: t('catalogue.summary'),
    page: { text: feedName(page, locale), path: pathOf(page, locale) },
  };
}

function atomOf(subject: Subject, publication: Publication): Response {
  const feed = entryFeed(subject, publication, feedHtml);
  return atomDocument(feed, subject, publication.locale);
}

/** Escapes a text for a format. */
type Writing = (text: string) => string;

const plainly: Writing = (text) => text;

/** The English feeds have the entries with an approved translation. */
function entryFeed(subject: Subject, { catalogue, locale, site }: Publication, write: Writing) {
  const absolute = (path: string) => new URL(path, site).href;
  const { entries, path, title, description, page, json } = subject;
  const feed = new Feed({
    id: absolute(path),
    title,
    description,
    link: absolute(page.path),
    language: locale,
    updated: feedDay(entries[0]?.contentUpdatedOn),
    feedLinks: { atom: absolute(path), ...(json && { json: absolute(json) }) },
    author: { name: feedAuthor(catalogue, locale) },
    generator: useTranslations(locale)('site.name'),
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
