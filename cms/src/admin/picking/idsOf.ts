/** The ids in a value of a form, which holds one, several or none, or in what was selected. */
export function idsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (typeof value === 'string') return value === '' ? [] : [value];
  const isObject = typeof value === 'object' && value !== null;
  if (isObject && 'value' in value) return idsOf(value.value);
  return isObject && 'id' in value ? idsOf(value.id) : [];
}
