import type { FacetColumns } from './facetColumns.ts';
import type { FacetName } from './facetNames.ts';

/** The practices of the compact file in columns, a list per field; an entry has the same index in each of them. */
export type PracticeColumns = {
  /** The number of each code: 10 for BP-0010. */
  codes: number[];
  titles: string[];
  /** The slug of each address; empty where it can be derived from the title. */
  slugs: string[];
  /** Alternative names and acronyms, joined by a bar. */
  names: string[];
  /** The dates of the last change, in days since the first of them. */
  updated: number[];
  /** How many of the questions that a record answers its sources leave open; every entry is asked the same. */
  unknown: number[];
  /** The values of the entries in each facet, as bits in the order of `terms`. */
  facets: Record<FacetName, FacetColumns>;
  /** In the English index, the indexes of entries whose page only exists in Spanish. */
  spanish: number[];
};

/** The pages of another kind, in columns too. */
export type PageColumns = {
  titles: string[];
  paths: string[];
  names: string[];
  /** The kicker of each: its code, origin or other classification. */
  kickers: string[];
  spanish: number[];
};

/** A group of pages other than practices, with its heading in the results. */
type PageGroup = { heading: string; pages: PageColumns };

/** A value of a facet: key, label, and synonyms joined by a bar. */
export type IndexedTerm = [key: string, label: string, synonyms: string];

/**
 * The compact file: the one file that the first result needs. It has titles, names, badges and facets of everything,
 * the terms of the vocabularies, and the synonym groups.
 */
export type SearchIndex = {
  /** The beginning of an entry's path, and of one whose page only exists in Spanish. */
  folder: string;
  spanishFolder: string;
  practices: PracticeColumns;
  groups: PageGroup[];
  terms: Record<FacetName, IndexedTerm[]>;
  synonyms: string[][];
};
