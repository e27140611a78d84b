/** Looks up a record of the snapshot. Throws an Error that names it where it is missing. */
export function getOrThrow<Key, Item>(items: ReadonlyMap<Key, Item>, key: Key, kind: string): Item {
  const item = items.get(key);
  if (item === undefined)
    throw new Error(`The snapshot has no ${kind} "${String(key)}"; check that it is published.`);
  return item;
}
