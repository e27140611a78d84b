import { proposedSlug } from 'content-models/rules/proposedSlug';
import type { SearchablePage } from '../../record/searchablePages.ts';
import { encodeFacet } from './facetColumns.ts';
import { perFacet, type FacetName } from './facetNames.ts';
import type { IndexedTerm, PageColumns, PracticeColumns, SearchIndex } from './searchIndex.ts';

/** An entry of the search index. */
export type IndexedPractice = {
  /** The number of its code: 10 for BP-0010. */
  code: number;
  title: string;
  slug: string;
  /** Alternative names and acronyms. */
  names: readonly string[];
  /** The day of its last change, as `2026-11-22`. */
  updatedOn: string;
  /** How many of its questions no source answers. */
  unknown: number;
  /** Its values of each facet, as keys. */
  values: Record<FacetName, readonly string[]>;
  /** In the English index, whether its page only exists in Spanish. */
  isSpanish: boolean;
};

/** A value of a facet, with its synonyms. */
export type FacetTerm = { key: string; label: string; synonyms: readonly string[] };

/** The content of a language's compact file. */
export type IndexContent = Pick<SearchIndex, 'folder' | 'spanishFolder' | 'synonyms'> & {
  practices: readonly IndexedPractice[];
  groups: readonly { heading: string; pages: readonly SearchablePage[] }[];
  terms: Record<FacetName, readonly FacetTerm[]>;
};

/**
 * Encodes the compact file of a language; it is smallest with the entries sorted by code.
 * @throws Error where an entry has a value that is no term of the facet.
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
    // A slug that can be derived from the title is left out; the browser has only this title.
    slugs: practices.map(({ slug, title }) => (proposedSlug(title) === slug ? '' : slug)),
    names: practices.map(({ names }) => joined(names)),
    updated: days.map((day) => day - first),
    unknown: practices.map(({ unknown }) => unknown),
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
