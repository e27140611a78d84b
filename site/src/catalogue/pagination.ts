/** How many entries a page of a list has. */
export const pageSize = 20;

/** How many institutions a page of their list has: as many as fit its budget. */
export const institutionsPerPage = 100;

/** How many roles and documents a page of an institution lists: as many as fit its budget. */
export const institutionItemsPerPage = 60;

/** How many sources a page of their list has: as many as fit its budget. */
export const sourcesPerPage = 25;

/** The page numbers of a list, from 1; an empty list has one page. */
export function pageNumbers(items: number, size = pageSize): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(items / size)) }, (_, index) => index + 1);
}

/**
 * The page numbers that a list's navigation shows: the first, the last and those around the current one. `undefined`
 * stands for a gap.
 */
export function namedPages(total: number, present: number): (number | undefined)[] {
  const named = [1, present - 1, present, present + 1, total].filter(
    (number, index, all) => number >= 1 && number <= total && all.indexOf(number) === index,
  );
  return named.flatMap((number, index) => {
    const before = named[index - 1] ?? 0;
    if (number - before <= 1) return [number];
    return number - before === 2 ? [number - 1, number] : [undefined, number];
  });
}

/** The items on one page of a list. */
export function pageOf<Item>(items: readonly Item[], number: number, size = pageSize): Item[] {
  return items.slice((number - 1) * size, number * size);
}

/** The items on one page of a list and of another one that continues it. */
export function pageOfBoth<Item, Further>(
  items: readonly Item[],
  further: readonly Further[],
  number: number,
  size = pageSize,
): [Item[], Further[]] {
  const place = (before: number) => Math.max(0, before - items.length);
  return [
    pageOf(items, number, size),
    further.slice(place((number - 1) * size), place(number * size)),
  ];
}
