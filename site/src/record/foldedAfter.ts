/** A long list in two parts: what is shown, and what is folded below it. One more takes no more room than the fold would. */
export function foldedAfter<Item>(
  items: readonly Item[],
  shown: number,
): { open: Item[]; folded: Item[] } {
  const cut = items.length > shown + 1 ? shown : items.length;
  return { open: items.slice(0, cut), folded: items.slice(cut) };
}
