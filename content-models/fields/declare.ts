import { z } from 'zod';
import type { Bilingual } from '../locales.ts';
import { notStatedList } from '../rules/answered.ts';

/** What a field is called and what it means. */
export type Words = {
  /** Its name in forms and in messages about it; a field that the system fills in has none. */
  label?: Bilingual;
  /** Its name for readers of the site, where that is not the label. */
  siteLabel?: Bilingual;
  /** What an editor should know, under the field. */
  help?: Bilingual;
  /** What one row of a list is called in forms. */
  row?: Bilingual;
  /** What several of its rows are called, where that is not the label. */
  rows?: Bilingual;
  /** Whether the label bears the mark of what publishing requires, where that depends on other fields. */
  marked?: boolean;
  /** One sentence for those who read the published data. */
  explanation: Bilingual;
  /** For a list of rows, which as CSV is a table of its own: the end of its file's name. */
  table?: string;
};

/**
 * A field of a record, said once: what it holds, whether publishing requires it, and its words. A field that `asks`
 * is answered with a value or with "not stated" (◇). `fields` are those of a group or of each row of a list, which the
 * schema made by {@link groupOf} knows.
 */
export type Declared<Schema extends z.ZodType = z.ZodType, Asks extends boolean = boolean> = {
  schema: Schema;
  asks: Asks;
  required: boolean;
  words: Words;
  fields: Declarations | undefined;
};

export type Declarations = Readonly<Record<string, Declared>>;

/** A field that publishing requires (●), or one that the system fills in. */
export function must<Schema extends z.ZodType>(
  schema: Schema,
  words: Words,
): Declared<Schema, false> {
  return { schema, asks: false, required: true, words, fields: fieldsWithin(schema) };
}

/** A field that may be left out; a list may be empty. */
export function may<List extends z.ZodArray>(
  schema: List,
  words: Words,
): Declared<z.ZodDefault<List>, false>;
export function may<Schema extends z.ZodType>(
  schema: Schema,
  words: Words,
): Declared<z.ZodOptional<Schema>, false>;
export function may(schema: z.ZodType, words: Words): Declared {
  return {
    schema: optional(schema),
    asks: false,
    required: false,
    words,
    fields: fieldsWithin(schema),
  };
}

/** A question (◇): it has a value or stands in the record's `notStated`, never both. */
export function asks<List extends z.ZodArray>(
  schema: List,
  words: Words,
): Declared<z.ZodDefault<List>, true>;
export function asks<Schema extends z.ZodType>(
  schema: Schema,
  words: Words,
): Declared<z.ZodOptional<Schema>, true>;
export function asks(schema: z.ZodType, words: Words): Declared {
  return {
    schema: optional(schema),
    asks: true,
    required: false,
    words,
    fields: fieldsWithin(schema),
  };
}

function optional(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodArray ? schema.default([]) : schema.optional();
}

/** The schemas of fields by name, for an object that has them. */
type ShapeOf<D extends Declarations> = { [Name in keyof D]: D[Name]['schema'] };

function shapeOf<D extends Declarations>(fields: D): ShapeOf<D>;
function shapeOf(fields: Declarations): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema]));
}

// A registry follows a schema through its further rules, which make a new one; its types take no schemas, so it holds a key.
const groups = z.registry<{ group: symbol }>();
const fieldsByGroup = new Map<symbol | undefined, Declarations>();

/** The schema of an object with these fields and no others. */
export type Group<D extends Declarations> = z.ZodObject<ShapeOf<D>, z.core.$strict>;

/** An object with these fields and no others: a group, a row of a list, or a whole record. */
export function groupOf<D extends Declarations>(fields: D): Group<D> {
  const group = Symbol('group');
  fieldsByGroup.set(group, fields);
  return z.strictObject(shapeOf(fields)).register(groups, { group });
}

/** The fields of a group, or of each row of a list. */
function fieldsWithin(schema: z.ZodType): Declarations | undefined {
  const group = schema instanceof z.ZodArray ? schema.element : schema;
  return group instanceof z.ZodType ? fieldsByGroup.get(groups.get(group)?.group) : undefined;
}

/** The names of the fields that ask (◇). */
export type QuestionOf<D extends Declarations> = {
  [Name in keyof D]: D[Name] extends Declared<z.ZodType, true> ? Name : never;
}[keyof D] &
  string;

export function questionsOf<D extends Declarations>(fields: D): QuestionOf<D>[];
export function questionsOf(fields: Declarations): string[] {
  return Object.keys(fields).filter((name) => fields[name]?.asks);
}

/** The fields and, after them, the one that lists which of their questions no source answers. */
export function withNotStated<D extends Declarations>(fields: D) {
  return { ...fields, notStated: notStated(fields) };
}

function notStated<D extends Declarations>(fields: D) {
  return must(notStatedList(questionsOf(fields)), {
    explanation: {
      es: 'Campos que ninguna fuente responde: se buscaron y no constan. Un campo vacío que no está aquí no se exige.',
      en: 'Fields that no source answers: they were looked for and are not stated. An empty field that is not named here is not required.',
    },
  });
}
