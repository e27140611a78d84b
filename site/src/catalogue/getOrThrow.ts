/** A record of the snapshot; one that is not there is an error that names it. */
export function getOrThrow<Key, Item>(items: ReadonlyMap<Key, Item>, key: Key, kind: string): Item {
  const item = items.get(key);
  if (item === undefined)
    throw new Error(`The snapshot has no ${kind} "${String(key)}"; check that it is published.`);
  return item;
}
