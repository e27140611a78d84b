/**
 * A record as text, always the same bytes for the same content: keys in the schema's order (a parsed value has
 * it), empty lists left out, two spaces, a final newline.
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
