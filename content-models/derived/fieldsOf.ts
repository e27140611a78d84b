import { z } from 'zod';
import { formerSlugs } from '../fields/codes.ts';
import { linkTarget, type LinkTarget } from '../fields/links.ts';
import { kindNames, kinds, type Kind } from '../kinds.ts';
import { measuredFields } from '../records/media.ts';
import { recordDates } from '../fields/recordDates.ts';
import { richText } from '../fields/richText.ts';
import { translation } from '../fields/translation.ts';

/**
 * How a field is stored, as read from its schema; import, export, references and samples are written once per variant.
 * - `code`: the record's own permanent code;
 * - `value`, `values`: the same in every language; `schema` is that of one value;
 * - `text`, `richText`: one per language;
 * - `link`, `links`: codes of records of the kind `target.to` (foreign keys);
 * - `group`: an object of fields; `rows`: a list of such objects;
 * - `translation`: the state of the English translation; `notStated`: the `questions` that no source answers;
 * - `readerDate`: a day that the system sets; `formerSlugs`: old addresses, which it keeps; `measured`: computed from the bytes of a picture.
 */
type Holding =
  | { holds: 'code' | 'richText' | 'translation' }
  | { holds: 'readerDate' }
  | { holds: 'formerSlugs' }
  | { holds: 'value' | 'text'; schema: z.ZodType }
  | { holds: 'measured'; schema: z.ZodType }
  | { holds: 'values'; schema: z.ZodType; list: z.ZodType }
  | { holds: 'link'; target: LinkTarget }
  | { holds: 'links'; target: LinkTarget; list: z.ZodType }
  | { holds: 'group' | 'rows'; fields: Fields }
  | { holds: 'notStated'; questions: readonly string[] };

/** An `optional` field may be left out; a list that is not optional has at least one item. */
export type Field = Holding & { optional: boolean };

export type Fields = ReadonlyMap<string, Field>;

/** The fields of a kind by name, in the order of its schema (memoized). */
export function fieldsOf(kind: Kind): Fields {
  const fields = declared.get(kind);
  if (!fields) throw new Error(`The kind ${kind} is not among the names of kinds.`);
  return fields;
}

function readFields(kind: Kind): Fields {
  const fields = new Map(fieldsIn(kinds[kind].schema));
  fields.set('code', { holds: 'code', optional: false });
  if (kind !== 'media') return fields;
  return new Map([...fields].map(([name, field]) => [name, asMeasured(name, field)]));
}

function asMeasured(name: string, field: Field): Field {
  return field.holds === 'value' && measuredFields.includes(name)
    ? { ...field, holds: 'measured' }
    : field;
}

/**
 * Reads the fields of an object schema.
 * @throws Error for anything that is not an object schema.
 */
export function fieldsIn(schema: unknown): Fields {
  if (!(schema instanceof z.ZodObject)) throw new Error('Only an object has fields.');
  const shape: Record<string, unknown> = schema.shape;
  return new Map(Object.entries(shape).map(([name, field]) => [name, fieldOf(name, field)]));
}

function fieldOf(name: string, wrapped: unknown): Field {
  const { schema, optional } = unwrapped(wrapped);
  return { ...holdingOf(name, schema), optional };
}

function holdingOf(name: string, schema: z.ZodType): Holding {
  if (schema === translation) return { holds: 'translation' };
  if (name in recordDates && schema === recordDates.publishedOn) return { holds: 'readerDate' };
  if (schema === formerSlugs) return { holds: 'formerSlugs' };
  const target = linkTarget(schema);
  if (target) return { holds: 'link', target };
  if (schema instanceof z.ZodObject) return objectHolding(schema);
  if (schema instanceof z.ZodArray) return listHolding(name, schema);
  return { holds: 'value', schema };
}

function objectHolding(schema: z.ZodObject): Holding {
  if (!('es' in schema.shape)) return { holds: 'group', fields: fieldsIn(schema) };
  const spanish = unwrapped(schema.shape.es).schema;
  return spanish === richText ? { holds: 'richText' } : { holds: 'text', schema: spanish };
}

function listHolding(name: string, list: z.ZodArray): Holding {
  const { schema } = unwrapped(list.element);
  if (name === 'notStated' && schema instanceof z.ZodEnum)
    return { holds: 'notStated', questions: schema.options.map(String) };
  if (schema instanceof z.ZodObject) return { holds: 'rows', fields: fieldsIn(schema) };
  const target = linkTarget(schema);
  return target ? { holds: 'links', target, list } : { holds: 'values', schema, list };
}

/** Removes the wrappers `optional` and `default` from a schema. */
function unwrapped(schema: unknown): { schema: z.ZodType; optional: boolean } {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return { schema: unwrapped(schema.unwrap()).schema, optional: true };
  if (schema instanceof z.ZodType) return { schema, optional: false };
  throw new Error('A field is described by a schema.');
}

const declared = new Map(kindNames.map((kind) => [kind, readFields(kind)]));
