import type { Locale } from 'content-models/locales';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { pageInstances } from '../register/pageInstances.ts';
import { pages } from '../register/pages.ts';
import { handoutFormats, handoutPath, type HandoutFormat } from './handoutPath.ts';
import { pathOf, type Page } from './paths.ts';

/** The kind of record that each kind of page is about. */
const aboutOf = new Map(
  pages.flatMap(({ kind, about }) => (about === undefined ? [] : [[kind, about] as const])),
);

/**
 * Redirects from the former paths of all pages, by former slug, to the present path in the same language; those of what
 * one takes along of a page as well. A path that another page has now is left out.
 */
export function formerPaths(catalogue: Catalogue): Map<string, string> {
  const instances = pageInstances(catalogue);
  const present = new Set(
    instances.flatMap(({ page, languages }) => languages.map((locale) => pathOf(page, locale))),
  );
  const former = instances.flatMap(({ page, languages }) => {
    const about = aboutOf.get(page.kind);
    if (about === undefined || !('slug' in page)) return [];
    const { formerSlugs = [], ...record } = catalogue.recordAt(about, page.slug);
    const isWithdrawn = 'lifecycle' in record && record.lifecycle === 'withdrawn';
    const formats = page.kind === 'entry' && !isWithdrawn ? handoutFormats : [];
    return formerSlugs.flatMap((slug) =>
      languages
        .filter((locale) => !present.has(pathOf({ ...page, slug }, locale)))
        .flatMap((locale) => moves({ ...page, slug }, page, locale, formats)),
    );
  });
  return new Map(former);
}

/** The move of a page, and of the files that were passed on by themselves. */
function moves(
  from: Page,
  to: Page,
  locale: Locale,
  formats: readonly HandoutFormat[],
): [from: string, to: string][] {
  const files = formats.map((format): [string, string] => [
    handoutPath(from, format, locale),
    handoutPath(to, format, locale),
  ]);
  return [[pathOf(from, locale), pathOf(to, locale)], ...files];
}
