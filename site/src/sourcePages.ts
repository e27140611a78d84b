import type { Locale } from 'content-models/locales';
import { pageNumbers, pageOf } from './pagination.ts';
import { pathOf } from './paths.ts';
import type { Catalogue } from './queries.ts';

/** How many sources a page of their list holds: as many as its budget carries. */
export const sourcesPerPage = 25;

/** The numbers of the pages that list the sources. */
export function sourcePageNumbers(catalogue: Catalogue): number[] {
  return pageNumbers(catalogue.sources('es').length, sourcesPerPage);
}

/** The sources of one page of their list. */
export function sourcesOfPage(catalogue: Catalogue, locale: Locale, number: number) {
  return pageOf(catalogue.sources(locale), number, sourcesPerPage);
}

/** The address of a source in the list of them. */
export function sourcePath(catalogue: Catalogue, code: string, locale: Locale): string {
  const number = Math.floor(catalogue.placeOfSource(code, locale) / sourcesPerPage) + 1;
  return `${pathOf({ kind: 'sources', number }, locale)}#${code}`;
}
