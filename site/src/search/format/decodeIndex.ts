import { proposedSlug } from 'content-models/rules/proposedSlug';
import type { PracticeColumns, SearchIndex } from './searchIndex.ts';

/** Whether a value is a compact file. It comes from the same build as the script, so one property is proof enough. */
export function isSearchIndex(value: unknown): value is SearchIndex {
  return typeof value === 'object' && value !== null && 'practices' in value;
}

/** The part of the compact file from which the addresses of entries are made. */
type EntryAddresses = Pick<SearchIndex, 'folder' | 'spanishFolder'> & {
  practices: Pick<PracticeColumns, 'titles' | 'slugs' | 'spanish'>;
};

/** The part of the compact file from which the addresses of all pages are made. */
export type PageAddresses = EntryAddresses & { groups: { pages: { paths: string[] } }[] };

/** The path of every page of the compact file, by id. */
export function pagePaths(index: PageAddresses): string[] {
  return [
    ...index.practices.titles.map((_, id) => practicePath(index, id)),
    ...index.groups.flatMap(({ pages }) => pages.paths),
  ];
}

/** The path of an entry, by its index in the compact file. */
export function practicePath(
  { practices, folder, spanishFolder }: EntryAddresses,
  id: number,
): string {
  const isSpanish = practices.spanish.includes(id);
  const slug = practices.slugs[id] || proposedSlug(practices.titles[id] ?? '');
  return `${isSpanish ? spanishFolder : folder}${slug}/`;
}

/** The code of an entry by its number: 10 gives BP-0010. The content models' own function would load zod. */
export function practiceCode(number = 0): string {
  return `BP-${String(number).padStart(4, '0')}`;
}

/** Splits a list of names at its bars. */
export const namesIn = (joined = '') => joined.split('|').filter((name) => name !== '');
