import type { Locale } from 'content-models/locales';
import { pathOf, sectionPath, type Page } from './paths.ts';
import { pages } from '../register/pages.ts';

const links = pages.flatMap((declared) => [...declared.navigation]);

type Section = (typeof links)[number];

const linksAt = (place: Section['place']): Section[] =>
  links.filter((link) => link.place === place).toSorted((one, other) => one.order - other.order);

/**
 * The sections in the navigation. `chain` sections stand as nodes on the ground line in the order of the chain
 * (challenge, practice, recommendation, roadmap); `side` sections are pushed to its end.
 */
export const navigation: readonly Section[] = [...linksAt('chain'), ...linksAt('side')];

/** The sections that stand in the footer alone, after those of the navigation. */
export const footerSections: readonly Section[] = linksAt('footer');

/** How a section's link is marked on a page: on its index, below it, or not at all. */
export function currentMark(
  section: Page,
  page: Page,
  locale: Locale,
): 'page' | 'true' | undefined {
  if (sectionPath(page, locale) !== pathOf(section, locale)) return undefined;
  return page.kind === section.kind ? 'page' : 'true';
}
