import type { Bilingual, Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { countries } from 'content-models/vocabulary/countries';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { termsOf } from '../catalogue/taxonomies.ts';
import type { PageOfKind } from './pages.ts';

/** A page whose practices may have a feed of their own. */
export type PageWithFeed = PageOfKind<'country'> | PageOfKind<'term'>;

/** The paths of the feeds of practices below pages, with a `[name]` for each parameter. */
export const pageFeeds: Readonly<Record<PageWithFeed['kind'], Bilingual>> = {
  country: { es: 'paises/[country]/fichas.xml', en: 'countries/[country]/entries.xml' },
  term: { es: '[taxonomy]/[term]/fichas.xml', en: '[taxonomy]/[term]/entries.xml' },
};

/** The component of these feeds, relative to `site/src`. */
export const pageFeedComponent = 'feeds/pageAtomFeed.ts';

/**
 * The practices of a page's feed, the last changed first. Countries, themes and populations have feeds, where they have
 * practices with a page in the language.
 */
export function latestOfPage(
  page: PageWithFeed,
  { latestOfCountry, latestOfTerm }: Catalogue,
  limit: number,
  locale: Locale,
): Practice[] {
  if (page.kind === 'country') return latestOfCountry(page.country, limit, locale);
  const { term } = page;
  const isFollowed = term.taxonomy === 'theme' || term.taxonomy === 'population';
  return isFollowed ? latestOfTerm(term, limit, locale) : [];
}

const candidates: readonly PageWithFeed[] = [
  ...countries.keys.map((country) => ({ kind: 'country' as const, country, number: 1 })),
  ...[...termsOf('theme'), ...termsOf('population')].map((term) => ({
    kind: 'term' as const,
    term,
    number: 1,
  })),
];

/** The pages that have a feed in a language. */
export function pagesWithFeed(catalogue: Catalogue, locale: Locale): PageWithFeed[] {
  return candidates.filter((page) => latestOfPage(page, catalogue, 1, locale).length > 0);
}
