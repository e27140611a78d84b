import type { Catalogue } from '../catalogue/catalogue.ts';
import { pageInstances } from '../register/pageInstances.ts';
import { pages } from '../register/pages.ts';
import { pathOf } from './paths.ts';

/** The kind of record that each kind of page is about. */
const aboutOf = new Map(
  pages.flatMap(({ kind, about }) => (about === undefined ? [] : [[kind, about] as const])),
);

/**
 * Redirects from the former paths of all pages, by former slug, to the present path in the same language. A path that
 * another page has now is left out.
 */
export function formerPaths(catalogue: Catalogue): Map<string, string> {
  const instances = pageInstances(catalogue);
  const present = new Set(
    instances.flatMap(({ page, languages }) => languages.map((locale) => pathOf(page, locale))),
  );
  const former = instances.flatMap(({ page, languages }) => {
    const about = aboutOf.get(page.kind);
    if (about === undefined || !('slug' in page)) return [];
    const { formerSlugs = [] } = catalogue.recordAt(about, page.slug);
    return formerSlugs.flatMap((slug) =>
      languages.map((locale) => [pathOf({ ...page, slug }, locale), pathOf(page, locale)] as const),
    );
  });
  return new Map(former.filter(([path]) => !present.has(path)));
}
