import type { Message } from './i18n/translate.ts';
import { pathOf, type Page } from './paths.ts';

/**
 * A section in the navigation. `chain` sections stand as nodes on the ground line in the order of the chain
 * (challenge, practice, recommendation, roadmap); `side` sections are pushed to its end.
 */
export type Section = { label: Message; page: Page; place: 'chain' | 'side' };

/** The sections of the site, in order. A new one joins here, in one line. */
export const navigation: readonly Section[] = [
  { label: 'challenges.title', page: { kind: 'challenges' }, place: 'chain' },
  { label: 'nav.practices', page: { kind: 'catalogue' }, place: 'chain' },
  { label: 'recommendations.title', page: { kind: 'recommendations' }, place: 'chain' },
  { label: 'roadmap.title', page: { kind: 'roadmap' }, place: 'chain' },
  { label: 'mapping.title', page: { kind: 'mapping' }, place: 'side' },
  { label: 'nav.countries', page: { kind: 'countries' }, place: 'side' },
  { label: 'nav.search', page: { kind: 'search' }, place: 'side' },
];

/** The sections that stand in the footer alone, after those of the navigation. */
export const footerSections: readonly { label: Message; page: Page }[] = [
  { label: 'taxonomy.dimension.title', page: { kind: 'terms', taxonomy: 'dimension' } },
  { label: 'taxonomy.level.title', page: { kind: 'terms', taxonomy: 'level' } },
  { label: 'taxonomy.theme.title', page: { kind: 'terms', taxonomy: 'theme' } },
  { label: 'taxonomy.population.title', page: { kind: 'terms', taxonomy: 'population' } },
  { label: 'profiles.title', page: { kind: 'profiles' } },
  { label: 'institutions.title', page: { kind: 'institutions' } },
  { label: 'workshop.title', page: { kind: 'workshop' } },
  { label: 'sources.title', page: { kind: 'sources' } },
  { label: 'data.title', page: { kind: 'data' } },
  { label: 'article.about', page: { kind: 'article', article: 'about' } },
  { label: 'article.method', page: { kind: 'article', article: 'method' } },
  { label: 'article.accessibility', page: { kind: 'article', article: 'accessibility' } },
];

/** The index of the section that a page belongs to; the home page where it belongs to none. */
export function sectionIndex(page: Page): Page {
  switch (page.kind) {
    case 'catalogue':
    case 'entry':
      return { kind: 'catalogue' };
    case 'challenges':
    case 'challenge':
      return { kind: 'challenges' };
    case 'recommendations':
    case 'recommendation':
      return { kind: 'recommendations' };
    case 'roadmap':
    case 'roadmapItem':
    case 'roadmapCountries':
    case 'roadmapCountry':
    case 'roadmapProfiles':
    case 'roadmapProfile':
      return { kind: 'roadmap' };
    case 'mapping':
    case 'mappingCountry':
      return { kind: 'mapping' };
    case 'workshop':
      return { kind: 'workshop' };
    case 'countries':
    case 'country':
    case 'countryTerm':
      return { kind: 'countries' };
    case 'terms':
    case 'article':
      return page;
    case 'term':
      return { kind: 'terms', taxonomy: page.term.taxonomy };
    case 'profiles':
    case 'profile':
      return { kind: 'profiles' };
    case 'institutions':
    case 'institution':
      return { kind: 'institutions' };
    case 'sources':
      return { kind: 'sources' };
    case 'search':
      return { kind: 'search' };
    case 'data':
    case 'dataTable':
      return { kind: 'data' };
    case 'home':
    case 'notFound':
      return { kind: 'home' };
  }
}

/** How a section's link is marked on a page: on its index, below it, or not at all. */
export function currentMark(section: Page, page: Page): 'page' | 'true' | undefined {
  if (pathOf(sectionIndex(page), 'es') !== pathOf(section, 'es')) return undefined;
  return page.kind === section.kind ? 'page' : 'true';
}
