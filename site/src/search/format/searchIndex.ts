import type { FacetColumns } from './facetColumns.ts';
import type { FacetName } from './facetNames.ts';

/** The practices of the compact file, a list per field; an entry has the same place in each of them. */
export type PracticeColumns = {
  /** The number of each code: 10 for BP-0010. */
  codes: number[];
  titles: string[];
  /** The end of each address, or nothing where the title gives it. */
  slugs: string[];
  /** Alternative names and acronyms, separated by a bar. */
  names: string[];
  /** The days of change, counted from the first of them. */
  updated: number[];
  /** For each facet which entries have which of its values, in the order of `terms`. */
  facets: Record<FacetName, FacetColumns>;
  /** The places of entries whose page is in Spanish alone; English only. */
  spanish: number[];
};

/** The pages of another kind, in the same shape. */
export type PageColumns = {
  titles: string[];
  paths: string[];
  names: string[];
  /** What identifies and classifies each, such as its code and origin. */
  kickers: string[];
  spanish: number[];
};

/** A kind of page beside the practices, with its heading among the results. */
type PageGroup = { heading: string; pages: PageColumns };

/** The value of a facet: its key, its label, and other words for it separated by a bar. */
export type IndexedTerm = [key: string, label: string, synonyms: string];

/**
 * The compact file that the first answer of the search needs, and nothing else: titles, names, badges and facets of
 * everything, the words of the vocabularies, and the groups of words that mean the same.
 */
export type SearchIndex = {
  /** The beginning of the address of an entry, and of one whose page is in Spanish alone. */
  folder: string;
  spanishFolder: string;
  practices: PracticeColumns;
  groups: PageGroup[];
  terms: Record<FacetName, IndexedTerm[]>;
  synonyms: string[][];
};
