import { fieldsOf, type Field, type Fields } from 'content-models/derived/fieldsOf';
import type { Kind } from 'content-models/kinds';
import { z } from 'zod';
import type { CodeOf, Link, Pair } from './documents.ts';
import { toRichText } from './richText.ts';
import { toTranslation } from './translation.ts';
import {
  asJson,
  nonEmptyGroup,
  isObject,
  localized,
  notStatedIn,
  propertyOf,
  nonEmpty,
  toDay,
} from './values.ts';

/** A value of a document in each language; `common` is the one that values which are not localized are taken from. */
export type Sides = { common: unknown; es: unknown; en: unknown };

/**
 * Converts a document of any kind to the input of its schema, without dates for readers and old addresses.
 * @throws RichTextError where rich text holds what is not allowed.
 */
export function toRecord<K extends Kind>(kind: K, pair: Pair<K>, codeOf: CodeOf): object {
  return asJson(toObject(fieldsOf(kind), pair, codeOf));
}

/** The part of a picture's record that people write: without measurements and code. */
export function toDescription(pair: Pair<'media'>): object {
  const described = [...fieldsOf('media')].filter(
    ([, { holds }]) => holds !== 'measured' && holds !== 'code',
  );
  return asJson(toObject(new Map(described), pair, () => undefined));
}

/** Converts a part of a document by its declared fields. */
export function toObject(fields: Fields, sides: Sides, codeOf: CodeOf): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [name, field] of fields) {
    if (field.holds === 'readerDate' || field.holds === 'formerSlugs') continue;
    object[name] =
      field.holds === 'notStated'
        ? notStatedIn(sides.common, field.questions)
        : toValue(field, at(sides, name), codeOf);
  }
  return object;
}

function toValue(
  field: Exclude<Field, { holds: 'readerDate' | 'formerSlugs' | 'notStated' }>,
  sides: Sides,
  codeOf: CodeOf,
): unknown {
  const { common, es, en } = sides;
  switch (field.holds) {
    case 'code':
    case 'measured':
      return nonEmpty(common);
    case 'value':
      return scalar(field.schema, common);
    case 'values':
      return common ?? [];
    case 'text':
      return localized(es, en);
    case 'richText':
      return localized(toRichText(es), toRichText(en));
    case 'link':
      return codeOf(field.target.to, linkIn(common));
    case 'links':
      // Links to deleted records are left out.
      return itemsOf(common).flatMap((link) => codeOf(field.target.to, linkIn(link)) ?? []);
    case 'group': {
      const inner = toObject(field.fields, sides, codeOf);
      return field.optional ? nonEmptyGroup(inner) : inner;
    }
    case 'rows':
      return rows(sides).map((row) => toObject(field.fields, row, codeOf));
    case 'translation':
      return toTranslation(common);
  }
}

function scalar(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodISODate) return toDay(value);
  if (schema instanceof z.ZodBoolean) return value ?? false;
  return nonEmpty(value);
}

function at({ common, es, en }: Sides, name: string): Sides {
  return { common: propertyOf(common, name), es: propertyOf(es, name), en: propertyOf(en, name) };
}

/** Matches the rows of a list between languages by their id. */
function rows({ common, es, en }: Sides): Sides[] {
  const find = (list: unknown, row: unknown) =>
    itemsOf(list).find((other) => propertyOf(other, 'id') === propertyOf(row, 'id'));
  return itemsOf(common).map((row) => ({ common: row, es: find(es, row), en: find(en, row) }));
}

function itemsOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

function linkIn(value: unknown): Link {
  if (typeof value === 'string') return value;
  const id = isObject(value) ? value.id : undefined;
  return typeof id === 'string' ? { id } : undefined;
}
