import { fieldsOf, type Field, type Fields } from '../derived/fieldsOf.ts';
import type { LinkTarget } from '../fields/links.ts';
import { calledSources, richText } from '../fields/richText.ts';
import type { Kind } from '../kinds.ts';
import { localizedValues } from './translation.ts';

/** A link from one record to another; `path` is its position in the record, with row indexes: `facts.0.sources.1`. */
export type Reference = {
  path: string;
  kind: Kind;
  code: string;
  required: LinkTarget['required'];
};

/** All links of a record, which may be incomplete, in the order of its fields. */
export function referencesOf(kind: Kind, record: object): Reference[] {
  return referencesIn(fieldsOf(kind), record, []);
}

type Path = (string | number)[];

function referencesIn(fields: Fields, record: object, path: Path): Reference[] {
  const values = new Map<string, unknown>(Object.entries(record));
  return [...fields].flatMap(([name, field]) =>
    referencesAt(field, values.get(name), [...path, name]),
  );
}

function referencesAt(field: Field, value: unknown, path: Path): Reference[] {
  if (field.holds === 'link')
    return typeof value === 'string' ? [reference(field, value, path)] : [];
  if (field.holds === 'group')
    return isObject(value) ? referencesIn(field.fields, value, path) : [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  if (field.holds === 'links')
    return items.flatMap((code, index) =>
      typeof code === 'string' ? reference(field, code, [...path, index]) : [],
    );
  if (field.holds === 'rows')
    return items
      .filter(isObject)
      .flatMap((row, index) => referencesIn(field.fields, row, [...path, index]));
  return [];
}

function reference({ target }: { target: LinkTarget }, code: string, path: Path): Reference {
  return { path: path.join('.'), kind: target.to, code, required: target.required };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A field of a kind that holds links, by its path without row indexes: `facts.sources`. */
export type LinkPlace = { place: string; target: LinkTarget };

/** All fields of a kind that hold links. */
export function linkPlaces(kind: Kind): LinkPlace[] {
  return placesIn(fieldsOf(kind), '');
}

function placesIn(fields: Fields, prefix: string): LinkPlace[] {
  return [...fields].flatMap(([name, field]) => {
    const place = `${prefix}${name}`;
    if (field.holds === 'group' || field.holds === 'rows')
      return placesIn(field.fields, `${place}.`);
    return field.holds === 'link' || field.holds === 'links'
      ? [{ place, target: field.target }]
      : [];
  });
}

/**
 * The fields of a kind that hold required links to another kind: their targets must stay public as long as the record
 * is.
 */
export function requiringPlaces(kind: Kind, to: Kind): string[] {
  return linkPlaces(kind)
    .filter(({ target }) => target.required && target.to === to)
    .map(({ place }) => place);
}

/** The footnote calls in rich texts of a record to sources that are missing in its list `sources`. */
export function uncitedCalls(record: { sources: string[] }): { path: string; code: string }[] {
  return localizedValues(record).flatMap(({ path, es, en }) =>
    [es, en].flatMap((value) => {
      const blocks = richText.safeParse(value);
      if (!blocks.success) return [];
      return calledSources(blocks.data)
        .filter((code) => !record.sources.includes(code))
        .map((code) => ({ path: path.join('.'), code }));
    }),
  );
}
