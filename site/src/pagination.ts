/** How many entries a page of a list holds. */
export const pageSize = 20;

/** The numbers of a list's pages; an empty list has one. */
export function pageNumbers(items: number, size = pageSize): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(items / size)) }, (_, index) => index + 1);
}

/** The part of a list that stands on one of its pages. */
export function pageOf<Item>(items: readonly Item[], number: number, size = pageSize): Item[] {
  return items.slice((number - 1) * size, number * size);
}
