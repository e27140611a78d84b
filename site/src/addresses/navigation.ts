import type { Locale } from 'content-models/locales';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Message } from '../language/translate.ts';
import { pathOf, sectionPath, type Page } from './paths.ts';
import { pages } from '../register/pages.ts';

const links = pages.flatMap((declared) => [...declared.navigation]);

type Section = (typeof links)[number];

const linksAt = (place: Section['place']): Section[] =>
  links.filter((link) => link.place === place).toSorted((one, other) => one.order - other.order);

/** The sections that the header has: what officials look for, first. */
export const headerSections: readonly Section[] = linksAt('header');

/** The sections that only the footer has. */
export const footerSections: readonly Section[] = linksAt('footer');

/** What a section is called in a catalogue. */
export const sectionName = ({ label }: Section, catalogue: Catalogue): Message =>
  typeof label === 'function' ? label(catalogue) : label;

/** The `aria-current` of a section's link: `page` on its index, `true` below it, undefined elsewhere. */
export function currentMark(
  section: Page,
  page: Page,
  locale: Locale,
): 'page' | 'true' | undefined {
  if (sectionPath(page, locale) !== pathOf(section, locale)) return undefined;
  return page.kind === section.kind ? 'page' : 'true';
}
