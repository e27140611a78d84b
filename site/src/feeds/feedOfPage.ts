import type { Locale } from 'content-models/locales';
import { countries } from 'content-models/vocabulary/countries';
import { feedPath } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { useTranslations } from '../language/translate.ts';
import { latestOfPage, type PageWithFeed } from '../register/pageFeeds.ts';
import { termHeading } from '../titles/termHeading.ts';

/** The feed of a page's practices, as its head announces it; undefined where it has none. */
export function feedOfPage(
  page: PageWithFeed,
  catalogue: Catalogue,
  locale: Locale,
): { href: string; title: string } | undefined {
  if (latestOfPage(page, catalogue, 1, locale).length === 0) return undefined;
  return { href: feedPath(page, locale), title: feedTitle(page, locale) };
}

/** The title of a page's feed: `Arraigo: prácticas nuevas y cambiadas · Guatemala`. */
export function feedTitle(page: PageWithFeed, locale: Locale): string {
  return `${useTranslations(locale)('catalogue.feedTitle')} · ${feedName(page, locale)}`;
}

/** What a page with a feed is about, in short. */
export function feedName(page: PageWithFeed, locale: Locale): string {
  return page.kind === 'country'
    ? countries.label(page.country, locale)
    : termHeading(page.term, locale);
}
