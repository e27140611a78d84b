import type { z } from 'zod';
import { codePrefixes, formatCode, type CodedKind } from '../fields/codes.ts';
import type { Declarations } from '../fields/declare.ts';
import type { LinkTarget } from '../fields/links.ts';
import { richText } from '../fields/richText.ts';
import { translation } from '../fields/translation.ts';
import { kinds, type Kind, type RecordOf } from '../kinds.ts';
import type { Locale } from '../locales.ts';
import { hasValue } from '../rules/answered.ts';
import type { IsThere } from '../rules/deadLinks.ts';
import { fieldsOf, type Field, type Fields } from './fieldsOf.ts';

type Options = {
  /** The language of the marks that stand in for texts. */
  locale: Locale;
  /** The ISO day of the dates that a publication would set. */
  today: string;
  /** Which records there are beside this one; links to others are left out. */
  isThere: IsThere;
};

/**
 * A draft as a record that can be shown. `missing` are the labels of what is missing in it; without a record, of what it
 * cannot be shown without.
 */
export type DraftRecord<K extends Kind> = {
  record: RecordOf<K> | undefined;
  missing: readonly string[];
};

/**
 * Completes a draft so that it can be shown: a text that is missing is a mark that says so, a question without an answer
 * is not stated, a row or link that says nothing yet is left out. Rules between fields and the lengths of texts do not
 * matter; no date and no term of a vocabulary is made up.
 * @param input what the schema of the kind would parse, complete or not
 */
export function draftRecord<K extends Kind>(
  kind: K,
  input: object,
  options: Options,
): DraftRecord<K> {
  const missing = new Set<string>();
  const essential = new Set<string>();
  const filling: Filling = { ...options, kind, missing, essential };
  const record = filledObject(fieldsOf(kind), kinds[kind].fields, input, filling);
  if (record && isRecord(kind, record)) return { record, missing: [...missing] };
  return { record: undefined, missing: [...essential] };
}

function isRecord<K extends Kind>(kind: K, value: object): value is RecordOf<K> {
  return [...fieldsOf(kind)].every(([name, { optional }]) => optional || name in value);
}

type Filling = Options & { kind: Kind; missing: Set<string>; essential: Set<string> };

/** Undefined where something is missing that nothing can stand in for. */
function filledObject(
  fields: Fields,
  declared: Declarations,
  object: object,
  filling: Filling,
): Record<string, unknown> | undefined {
  const values = new Map<string, unknown>(Object.entries(object));
  const filled: Record<string, unknown> = {};
  let isWhole = true;
  for (const [name, field] of fields) {
    if (field.holds === 'notStated') continue;
    const declaration = declared[name];
    const place: Place = {
      label: labelOf(declaration, filling.locale),
      fields: declaration?.fields,
    };
    const value = filledValue(field, values.get(name), place, filling);
    if (value !== undefined) filled[name] = value;
    else if (!field.optional) isWhole = note(filling.essential, place);
  }
  const questions = fields.get('notStated');
  if (questions?.holds === 'notStated')
    filled.notStated = questions.questions.filter((name) => {
      if (hasValue(filled[name])) return false;
      if (!listOf(values.get('notStated')).includes(name))
        note(filling.missing, { label: labelOf(declared[name], filling.locale) });
      return true;
    });
  return isWhole ? filled : undefined;
}

type Place = { label: string | undefined; fields?: Declarations | undefined };

/** Undefined for what the system fills in: readers have a name for it, and it is not missing of an editor's doing. */
function labelOf(declaration: Declarations[string] | undefined, locale: Locale) {
  const { siteLabel, label } = declaration?.words ?? {};
  return label && (siteLabel ?? label)[locale];
}

/** Notes the label of what is missing. @returns false: with it nothing is whole */
function note(noted: Set<string>, { label }: Place): false {
  if (label !== undefined) noted.add(label);
  return false;
}

type Filled = Exclude<Field, { holds: 'notStated' }>;

function filledValue(field: Filled, value: unknown, place: Place, filling: Filling): unknown {
  switch (field.holds) {
    case 'code':
      return value ?? unsavedCode(filling.kind);
    case 'readerDate':
      return value ?? filling.today;
    case 'translation':
      return translation.safeParse(value).data ?? { en: { status: 'missing' } };
    case 'formerSlugs':
      return listOf(value).length > 0 ? value : undefined;
    case 'value':
    case 'measured':
      return filledScalar(field, value, place, filling);
    case 'text':
      return filledText(field, value, place, filling, plainText);
    case 'richText':
      return filledText(field, value, place, filling, richTextForm);
    case 'link':
      return isAlive(field, value, filling) ? value : undefined;
    case 'group':
      return filledGroup(field, value, place, filling);
    case 'values':
      return filledList(field, value, place, filling, (item) =>
        field.schema.safeParse(item).success ? item : undefined,
      );
    case 'links':
      return filledList(field, value, place, filling, (item) =>
        isAlive(field, item, filling) ? item : undefined,
      );
    case 'rows':
      return filledList(field, value, place, filling, (item) =>
        filledPart(field, item, place, filling),
      );
  }
}

function unsavedCode(kind: Kind): string | undefined {
  return isCoded(kind) ? formatCode(kind, 0) : undefined;
}

const isCoded = (kind: Kind): kind is CodedKind => kind in codePrefixes;

const marks: Record<Locale, (label: string) => string> = {
  es: (label) => `[Falta: ${label}]`,
  en: (label) => `[Missing: ${label}]`,
};

function filledScalar(
  field: { schema: z.ZodType; optional: boolean },
  value: unknown,
  place: Place,
  { locale, missing }: Filling,
): unknown {
  const parsed = field.schema.safeParse(value);
  if (parsed.success) return parsed.data;
  if (typeof value === 'string' && parsed.error.issues.every(({ code }) => code === 'too_big'))
    return value;
  if (field.optional) return undefined;
  const standIn = standInFor(field.schema, marks[locale](place.label ?? ''));
  if (standIn !== undefined) note(missing, place);
  return standIn;
}

/** A text takes the mark, and so does a date, which is written as it is where it is none; a term takes nothing. */
function standInFor(schema: z.ZodType, mark: string): string | undefined {
  const takes = (candidate: string) => schema.safeParse(candidate).success;
  if (takes(mark)) return mark;
  if (takes(anyDay)) return mark.replaceAll('-', ' ');
  return takes(addressWord) ? addressWord : undefined;
}

const anyDay = '2022-09-07';

/** What stands in for the last part of an address. */
const addressWord = 'vista-previa';

/** How a text of one language is read, and what stands in for it. */
type TextForm = { read(this: void, text: unknown): unknown; of(this: void, mark: string): unknown };

const plainText: TextForm = {
  read: (text) => (typeof text === 'string' && text.trim() !== '' ? text : undefined),
  of: (mark) => mark,
};

const richTextForm: TextForm = {
  read: (text) => richText.safeParse(text).data,
  of: (mark) => [{ type: 'paragraph', children: [{ type: 'text', text: mark }] }],
};

function filledText(
  { optional }: { optional: boolean },
  value: unknown,
  place: Place,
  { locale, missing }: Filling,
  { read, of }: TextForm,
): object | undefined {
  const given = isObject(value) ? value : {};
  const [es, en] = [read(given.es), read(given.en)];
  if (es === undefined && en === undefined && optional) return undefined;
  if (es !== undefined) return { es, ...(en === undefined ? {} : { en }) };
  note(missing, place);
  const standIn = of(marks[locale](place.label ?? ''));
  return { es: standIn, en: en ?? standIn };
}

function isAlive({ target }: { target: LinkTarget }, code: unknown, { isThere }: Filling): boolean {
  return typeof code === 'string' && isThere(target.to, code);
}

function filledGroup(
  field: { fields: Fields; optional: boolean },
  value: unknown,
  place: Place,
  filling: Filling,
): object | undefined {
  if (field.optional) return isObject(value) ? filledPart(field, value, place, filling) : undefined;
  if (isObject(value)) return filledObject(field.fields, place.fields ?? {}, value, filling);
  // The group is missing, not each of its fields.
  note(filling.missing, place);
  const within = { ...filling, missing: new Set<string>(), essential: new Set<string>() };
  return filledObject(field.fields, place.fields ?? {}, {}, within);
}

/** A row or an optional group: one that is not whole is left out, and the record can be shown all the same. */
function filledPart(
  field: { fields: Fields },
  value: unknown,
  { fields = {} }: Place,
  filling: Filling,
): object | undefined {
  const within = { ...filling, essential: filling.missing };
  return filledObject(field.fields, fields, isObject(value) ? value : {}, within);
}

function filledList(
  { optional }: { optional: boolean },
  value: unknown,
  place: Place,
  { missing }: Filling,
  fill: (item: unknown) => unknown,
): unknown[] {
  const items = listOf(value)
    .map(fill)
    .filter((item) => item !== undefined);
  if (items.length === 0 && !optional) note(missing, place);
  return items;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
