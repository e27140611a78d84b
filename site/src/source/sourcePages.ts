import type { Locale } from 'content-models/locales';
import { pageOf, sourcesPerPage } from '../catalogue/pagination.ts';
import { pathOf } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** The sources of one page of their list. */
export function sourcesOfPage(catalogue: Catalogue, locale: Locale, number: number) {
  return pageOf(catalogue.sources(locale), number, sourcesPerPage);
}

/** The address of a source in the list of all sources. */
export function sourcePath(catalogue: Catalogue, code: string, locale: Locale): string {
  const number = Math.floor(catalogue.placeOfSource(code, locale) / sourcesPerPage) + 1;
  return `${pathOf({ kind: 'sources', number }, locale)}#${code}`;
}
