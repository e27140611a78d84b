import { locales, type Locale } from 'content-models/locales';
import { feedPath, pathOf } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { memoizePerObject } from '../catalogue/memoizePerObject.ts';
import { pageInstances } from '../register/pageInstances.ts';
import { pagesWithFeed } from '../register/pageFeeds.ts';
import type { Page } from '../register/pages.ts';
import { documentRoutes, feedPattern, pagePattern } from './routes.ts';

/** An address of the site, and its route. */
export type Address = {
  /** The path from the root: `/en/practices/`, `/robots.txt`. */
  path: string;
  /** The pattern of its route. */
  pattern: string;
  locale: Locale;
  /** The page, or the one that a feed is of; undefined for another machine-readable document. */
  page?: Page;
};

/** Every address that is rendered for a catalogue, by path. */
export const addressesOf = memoizePerObject(
  (catalogue: Catalogue): ReadonlyMap<string, Address> =>
    new Map(
      [...pagesOf(catalogue), ...feedsOf(catalogue), ...documents].map((address) => [
        address.path,
        address,
      ]),
    ),
);

function pagesOf(catalogue: Catalogue): Address[] {
  return pageInstances(catalogue).flatMap(({ page, languages }) =>
    languages.map((locale) => ({
      path: pathOf(page, locale),
      pattern: pagePattern(page, locale),
      locale,
      page,
    })),
  );
}

/** The feeds below pages. */
export function feedsOf(catalogue: Catalogue): Address[] {
  return locales.flatMap((locale) =>
    pagesWithFeed(catalogue, locale).map((page) => ({
      path: feedPath(page, locale),
      pattern: feedPattern(page, locale),
      locale,
      page,
    })),
  );
}

/** Documents for both languages are rendered with the Spanish ones. */
const documents: readonly Address[] = documentRoutes.map(({ pattern, locale = 'es' }) => ({
  path: pattern,
  pattern,
  locale,
}));
