/** How many entries a page of a list holds. */
export const pageSize = 20;

/** How many institutions a page of their list holds: as many as its budget carries. */
export const institutionsPerPage = 100;

/** How many roles and documents a page of an institution lists: as many as its budget carries. */
export const institutionItemsPerPage = 60;

/** How many sources a page of their list holds: as many as its budget carries. */
export const sourcesPerPage = 25;

/** The numbers of a list's pages; an empty list has one. */
export function pageNumbers(items: number, size = pageSize): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(items / size)) }, (_, index) => index + 1);
}

/**
 * The pages that a list's navigation names: the first, the last and those beside the present one.
 * `undefined` stands for those left out between two.
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

/** The part of a list that stands on one of its pages. */
export function pageOf<Item>(items: readonly Item[], number: number, size = pageSize): Item[] {
  return items.slice((number - 1) * size, number * size);
}
