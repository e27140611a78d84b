import { proposedSlug } from 'content-models/rules/proposedSlug';
import type { SearchIndex } from './searchIndex.ts';

/** The address of an entry, by its place in the compact file. */
export function practicePath(
  { practices, folder, spanishFolder }: SearchIndex,
  id: number,
): string {
  const isSpanish = practices.spanish.includes(id);
  const slug = practices.slugs[id] || proposedSlug(practices.titles[id] ?? '');
  return `${isSpanish ? spanishFolder : folder}${slug}/`;
}
