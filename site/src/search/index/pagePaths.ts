import { practicePath, type EntryAddresses } from './practicePath.ts';

/** What of the compact file the addresses of all pages are made of. */
export type PageAddresses = EntryAddresses & { groups: { pages: { paths: string[] } }[] };

/** The address of every page of the compact file, by its id. */
export function pagePaths(index: PageAddresses): string[] {
  return [
    ...index.practices.titles.map((_, id) => practicePath(index, id)),
    ...index.groups.flatMap(({ pages }) => pages.paths),
  ];
}
