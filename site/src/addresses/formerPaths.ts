import type { Catalogue } from '../catalogue/catalogue.ts';
import { pageInstances } from '../register/pageInstances.ts';
import { pages } from '../register/pages.ts';
import { pathOf } from './paths.ts';

/** The kind of record that each page of a kind is about. */
const aboutOf = new Map(
  pages.flatMap(({ kind, about }) => (about === undefined ? [] : [[kind, about] as const])),
);

/**
 * The old addresses of all pages, each with the present one of the same page, in both languages: those of slugs that a
 * record had before. Where another page stands now there is none.
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
