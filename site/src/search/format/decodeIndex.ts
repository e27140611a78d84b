import { proposedSlug } from 'content-models/rules/proposedSlug';
import type { PracticeColumns, SearchIndex } from './searchIndex.ts';

/** Whether a file is a compact one. It comes from one build with whoever reads it: if one column is there, all are. */
export function isSearchIndex(value: unknown): value is SearchIndex {
  return typeof value === 'object' && value !== null && 'practices' in value;
}

/** What of the compact file the addresses of entries are made of. */
type EntryAddresses = Pick<SearchIndex, 'folder' | 'spanishFolder'> & {
  practices: Pick<PracticeColumns, 'titles' | 'slugs' | 'spanish'>;
};

/** What of the compact file the addresses of all pages are made of. */
export type PageAddresses = EntryAddresses & { groups: { pages: { paths: string[] } }[] };

/** The address of every page of the compact file, by its id. */
export function pagePaths(index: PageAddresses): string[] {
  return [
    ...index.practices.titles.map((_, id) => practicePath(index, id)),
    ...index.groups.flatMap(({ pages }) => pages.paths),
  ];
}

/** The address of an entry, by its place in the compact file. */
export function practicePath(
  { practices, folder, spanishFolder }: EntryAddresses,
  id: number,
): string {
  const isSpanish = practices.spanish.includes(id);
  const slug = practices.slugs[id] || proposedSlug(practices.titles[id] ?? '');
  return `${isSpanish ? spanishFolder : folder}${slug}/`;
}

/** The code of an entry by its number, 10 gives BP-0010; the records' own function would bring zod to the browser. */
export function practiceCode(number = 0): string {
  return `BP-${String(number).padStart(4, '0')}`;
}

/** Names that stand in one text, separated by a bar. */
export const namesIn = (joined = '') => joined.split('|').filter((name) => name !== '');
