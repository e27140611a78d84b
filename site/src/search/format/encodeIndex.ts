import { proposedSlug } from 'content-models/rules/proposedSlug';
import type { SearchablePage } from '../../record/searchablePages.ts';
import { encodeFacet } from './facetColumns.ts';
import { perFacet, type FacetName } from './facetNames.ts';
import type { IndexedTerm, PageColumns, PracticeColumns, SearchIndex } from './searchIndex.ts';

/** An entry as the search knows it. */
export type IndexedPractice = {
  /** The number of its code: 10 for BP-0010. */
  code: number;
  title: string;
  slug: string;
  /** Alternative names and acronyms. */
  names: readonly string[];
  /** The day of its last change, as `2026-11-22`. */
  updatedOn: string;
  /** Its values of each facet, as keys. */
  values: Record<FacetName, readonly string[]>;
  /** Whether its page is in Spanish alone, where the search is in English. */
  isSpanish: boolean;
};

/** One value of a facet, with the words that people search it by. */
export type FacetTerm = { key: string; label: string; synonyms: readonly string[] };

/** Everything that the compact file of a language tells. */
export type IndexContent = Pick<SearchIndex, 'folder' | 'spanishFolder' | 'synonyms'> & {
  practices: readonly IndexedPractice[];
  groups: readonly { heading: string; pages: readonly SearchablePage[] }[];
  terms: Record<FacetName, readonly FacetTerm[]>;
};

/**
 * The compact file of a language. Entries in the order of their codes make it small.
 * @throws Error where an entry has a value that is none of a facet's terms.
 */
export function encodeIndex({ practices, groups, terms, ...rest }: IndexContent): SearchIndex {
  return {
    ...rest,
    practices: encodePractices(practices, terms),
    groups: groups.map(({ heading, pages }) => ({ heading, pages: encodePages(pages) })),
    terms: perFacet((name) =>
      terms[name].map(({ key, label, synonyms }): IndexedTerm => [key, label, joined(synonyms)]),
    ),
  };
}

function encodePractices(
  practices: readonly IndexedPractice[],
  terms: IndexContent['terms'],
): PracticeColumns {
  const days = practices.map(({ updatedOn }) => dayNumber(updatedOn));
  const first = Math.min(...days);
  return {
    codes: practices.map(({ code }) => code),
    titles: practices.map(({ title }) => title),
    // Whoever reads the file has only these titles to make an address of.
    slugs: practices.map(({ slug, title }) => (proposedSlug(title) === slug ? '' : slug)),
    names: practices.map(({ names }) => joined(names)),
    updated: days.map((day) => day - first),
    facets: perFacet((name) =>
      encodeFacet(
        name,
        practices.map(({ values }) => values[name]),
        terms[name].map(({ key }) => key),
      ),
    ),
    spanish: placesOf(practices, ({ isSpanish }) => isSpanish),
  };
}

function encodePages(pages: readonly SearchablePage[]): PageColumns {
  return {
    titles: pages.map(({ title }) => title),
    paths: pages.map(({ path }) => path),
    names: pages.map(({ names }) => joined(names)),
    kickers: pages.map(({ kicker }) => kicker),
    spanish: placesOf(pages, ({ lang }) => lang === 'es'),
  };
}

function placesOf<Item>(items: readonly Item[], test: (item: Item) => boolean): number[] {
  return items.flatMap((item, place) => (test(item) ? [place] : []));
}

const joined = (names: readonly string[]) => names.join('|');

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / (24 * 60 * 60 * 1000));
}
