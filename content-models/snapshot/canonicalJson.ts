/**
 * Canonical JSON (deterministic serialization): keys in the order of the schema, which a parsed value has; empty lists
 * omitted; two spaces of indentation; a final newline. Equal content gives equal bytes.
 */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(withoutEmptyLists(value), null, 2)}\n`;
}

function withoutEmptyLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyLists);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, item]) => !(Array.isArray(item) && item.length === 0),
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutEmptyLists(item)]));
}
