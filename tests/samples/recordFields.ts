import type { Field, Fields } from 'content-models/derived/fieldsOf';

/** A field by its place in a record: `title`, `facts.value`. */
export type PlacedField = { place: string; field: Field };

/** Every field of a kind, groups and rows with those within them. */
export function placedFields(fields: Fields, prefix = ''): PlacedField[] {
  return [...fields].flatMap(([name, field]) => {
    const place = `${prefix}${name}`;
    const inner = field.holds === 'group' || field.holds === 'rows' ? field.fields : undefined;
    return [{ place, field }, ...(inner ? placedFields(inner, `${place}.`) : [])];
  });
}

/** Every value that lies at a place of a record, whatever its row; a list of values counts as several. */
export function valuesAt(value: unknown, place: string | readonly string[]): unknown[] {
  const path = typeof place === 'string' ? place.split('.') : place;
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined) return value === undefined ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt(new Map(Object.entries(value)).get(name), rest);
}
