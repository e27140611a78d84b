import { z } from 'zod';
import type { Bilingual } from '../locales.ts';
import { notStatedList } from '../rules/answered.ts';

/** The labels and explanations of a field, in both languages. */
export type Words = {
  /** Its label in forms, validation messages and, without a `siteLabel`, on the site; none where the system sets it. */
  label?: Bilingual;
  /** Its label on the site and in workbooks, where readers see other words than editors, or editors do not see it. */
  siteLabel?: Bilingual;
  /** What a reader can ask the institution where no source answers. */
  question?: Bilingual;
  /** Help text under the field in forms. */
  help?: Bilingual;
  /** The singular label of a row in forms. */
  row?: Bilingual;
  /** The plural label of rows in forms, where it differs from the label. */
  rows?: Bilingual;
  /** Overrides the required mark (●) of the label, for fields that are required under a condition or never empty. */
  marked?: boolean;
  /**
   * Whether editors find a record by it: its words are searched in lists and pickers; of a link, those of the record
   * that it leads to.
   */
  found?: boolean;
  /** One sentence for the codebook of the open data. */
  explanation: Bilingual;
  /** For a list of rows, which has a CSV file of its own: the suffix of its name. */
  table?: string;
};

/**
 * A declared field: its schema, whether publishing requires it, and its words. A field that `asks` is a question (◇),
 * answered with a value or with "not stated". `fields` are the nested declarations of a group or of the rows of a list
 * whose schema {@link groupOf} made.
 */
export type Declared<Schema extends z.ZodType = z.ZodType, Asks extends boolean = boolean> = {
  schema: Schema;
  asks: Asks;
  required: boolean;
  words: Words;
  fields: Declarations | undefined;
};

export type Declarations = Readonly<Record<string, Declared>>;

/** Declares a field that publishing requires (●), or one that the system sets. */
export function must<Schema extends z.ZodType>(
  schema: Schema,
  words: Words,
): Declared<Schema, false> {
  return { schema, asks: false, required: true, words, fields: fieldsWithin(schema) };
}

/** Declares an optional field; a list defaults to empty. */
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

/** Declares a question (◇): the field has a value or its name stands in `notStated`, never both. */
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

/** The shape of a zod object with these fields. */
type ShapeOf<D extends Declarations> = { [Name in keyof D]: D[Name]['schema'] };

function shapeOf<D extends Declarations>(fields: D): ShapeOf<D>;
function shapeOf(fields: Declarations): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema]));
}

// zod keeps registry metadata when `refine` or `superRefine` clones a schema, which a WeakMap by schema would lose. The
// types of registries take no schemas, so the registry holds a key into a map.
const groups = z.registry<{ group: symbol }>();
const fieldsByGroup = new Map<symbol | undefined, Declarations>();

/** The type of the strict object schema with these fields. */
export type Group<D extends Declarations> = z.ZodObject<ShapeOf<D>, z.core.$strict>;

/** Makes the strict object schema of a group, of a row or of a whole record: unknown keys are errors. */
export function groupOf<D extends Declarations>(fields: D): Group<D> {
  const group = Symbol('group');
  fieldsByGroup.set(group, fields);
  return z.strictObject(shapeOf(fields)).register(groups, { group });
}

/** The nested declarations of a schema made by `groupOf`, or of a list of such. */
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

/** Appends the field `notStated`, which lists the questions (◇) that no source answers. */
export function withNotStated<D extends Declarations>(fields: D) {
  return { ...fields, notStated: notStated(fields) };
}

function notStated<D extends Declarations>(fields: D) {
  return must(notStatedList(questionsOf(fields)), {
    siteLabel: { es: 'Lo que las fuentes no dicen', en: 'What the sources do not say' },
    explanation: {
      es: 'Campos que ninguna fuente responde: se buscaron y las fuentes no los dicen. Un campo vacío que no está aquí no se exige.',
      en: 'Fields that no source answers: they were looked for and the sources do not say. An empty field that is not named here is not required.',
    },
  });
}
