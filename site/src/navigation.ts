import type { Message } from './i18n/translate.ts';
import type { Page } from './paths.ts';

/**
 * A section in the navigation. `chain` sections stand as nodes on the ground line in the order of the chain
 * (challenge, practice, recommendation, roadmap); `side` sections are pushed to its end.
 */
export type Section = { label: Message; page: Page; place: 'chain' | 'side' };

/** The sections of the site, in order. A new one joins here, in one line. */
export const navigation: readonly Section[] = [
  { label: 'nav.practices', page: { kind: 'catalogue' }, place: 'chain' },
  { label: 'nav.countries', page: { kind: 'countries' }, place: 'side' },
  { label: 'nav.search', page: { kind: 'search' }, place: 'side' },
];

const sectionOf = {
  home: undefined,
  catalogue: 'catalogue',
  entry: 'catalogue',
  countries: 'countries',
  country: 'countries',
  countryDimension: 'countries',
  search: 'search',
  notFound: undefined,
} as const satisfies Record<Page['kind'], Page['kind'] | undefined>;

/** How a section's link is marked on a page: on its index, below it, or not at all. */
export function currentMark(section: Page, page: Page): 'page' | 'true' | undefined {
  if (sectionOf[page.kind] !== section.kind) return undefined;
  return page.kind === section.kind ? 'page' : 'true';
}

/** The index of the section that a page belongs to; the home page where it belongs to none. */
export function sectionIndex(page: Page): Page {
  return (
    navigation.find((section) => section.page.kind === sectionOf[page.kind])?.page ?? {
      kind: 'home',
    }
  );
}
