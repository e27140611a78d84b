import { isObject } from '../records/values.ts';

/** Whether two values of a field are the same to a reader: nothing, null, an empty text and an empty list are. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(withoutEmpty(one)) === JSON.stringify(withoutEmpty(other));
}

/** The value without what is empty, with the keys of its objects in order. */
function withoutEmpty(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => withoutEmpty(item) ?? null);
    return items.length === 0 ? undefined : items;
  }
  if (!isObject(value)) return value;
  const kept = Object.keys(value)
    .sort()
    .map((name) => [name, withoutEmpty(value[name])] as const)
    .filter(([, part]) => part !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
