import type { Locale } from 'content-models/locales';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { pageInstances } from './pageInstances.ts';
import type { Page } from './pages.ts';

/** A page that search engines may list: the languages in which it exists, and the day of its last change. */
export type IndexedPage = {
  page: Page;
  languages: readonly Locale[];
  updatedOn: string | undefined;
};

/** The pages of a catalogue that are open to search engines, in the order of the register. */
export function indexedPages(catalogue: Catalogue): IndexedPage[] {
  return pageInstances(catalogue)
    .filter(({ indexed }) => indexed)
    .map(({ page, languages, updatedOn }) => ({ page, languages, updatedOn: updatedOn() }));
}
