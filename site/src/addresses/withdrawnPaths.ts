import type { Catalogue } from '../catalogue/catalogue.ts';
import { pageInstances } from '../register/pageInstances.ts';
import { pathOf } from './paths.ts';

/** The paths of the pages of withdrawn records, in all their languages: each says only that it was withdrawn. */
export function withdrawnPaths(catalogue: Catalogue): Set<string> {
  return new Set(
    pageInstances(catalogue)
      .filter(({ record }) => record?.lifecycle === 'withdrawn')
      .flatMap(({ page, languages }) => languages.map((locale) => pathOf(page, locale))),
  );
}
