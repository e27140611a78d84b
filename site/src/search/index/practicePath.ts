import { proposedSlug } from 'content-models/rules/proposedSlug';
import type { PracticeColumns, SearchIndex } from './searchIndex.ts';

/** What of the compact file the addresses of entries are made of. */
export type EntryAddresses = Pick<SearchIndex, 'folder' | 'spanishFolder'> & {
  practices: Pick<PracticeColumns, 'titles' | 'slugs' | 'spanish'>;
};

/** The address of an entry, by its place in the compact file. */
export function practicePath(
  { practices, folder, spanishFolder }: EntryAddresses,
  id: number,
): string {
  const isSpanish = practices.spanish.includes(id);
  const slug = practices.slugs[id] || proposedSlug(practices.titles[id] ?? '');
  return `${isSpanish ? spanishFolder : folder}${slug}/`;
}
