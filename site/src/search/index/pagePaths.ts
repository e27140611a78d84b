import { practicePath } from './practicePath.ts';
import type { SearchIndex } from './searchIndex.ts';

/** The address of every page of the compact file, by its id. */
export function pagePaths(index: SearchIndex): string[] {
  return [
    ...index.practices.titles.map((_, id) => practicePath(index, id)),
    ...index.groups.flatMap(({ pages }) => pages.paths),
  ];
}
