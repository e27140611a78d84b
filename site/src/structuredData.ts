import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/schemas/practice';
import { localize } from './localize.ts';
import { pathOf, type Page } from './paths.ts';

type Place = { label: string; page: Page };

/** schema.org BreadcrumbList from the home page to the page itself. */
export function breadcrumbList(
  crumbs: readonly Place[],
  self: Place,
  locale: Locale,
  absolute: (path: string) => string,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [...crumbs, self].map(({ label, page }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(pathOf(page, locale)),
    })),
  };
}

/** schema.org Article of an entry. The catalogue names no publisher that its settings do not. */
export function entryArticle(practice: Practice, locale: Locale, url: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: localize(practice.title, locale).value,
    description: localize(practice.summary, locale).value,
    identifier: practice.code,
    inLanguage: locale,
    datePublished: practice.publishedOn,
    dateModified: practice.contentUpdatedOn,
    url,
  };
}
