import { fieldsOf, type Field, type Fields } from 'content-models/derived/fieldsOf';
import type { Kind, RecordOf } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import { richText } from 'content-models/fields/richText';
import { translation } from 'content-models/fields/translation';
import { z } from 'zod';
import type { IdOf } from './documents.ts';
import { fromRichText } from './richText.ts';
import { fromTranslation } from './translation.ts';
import { fromDay, notStatedBoxes, propertyOf } from './values.ts';

/**
 * Converts a record of any kind to a form in one language. All fields of the form are set, so that missing values are
 * cleared; dates for readers, old addresses and measurements of pictures are not part of a form.
 * @param idOf throws where the target of a link is not in the database.
 */
export function fromRecord<K extends Kind>(
  kind: K,
  record: RecordOf<K>,
  locale: Locale,
  idOf: IdOf,
): Record<string, unknown> {
  return fromObject(fieldsOf(kind), record, locale, idOf);
}

/** Converts a part of a record to a form in one language, by its declared fields. */
export function fromObject(
  fields: Fields,
  record: unknown,
  locale: Locale,
  idOf: IdOf,
): Record<string, unknown> {
  const form: Record<string, unknown> = {};
  for (const [name, field] of fields) {
    const value = propertyOf(record, name);
    if (isKeptBySystem(field)) continue;
    if (field.holds === 'notStated') Object.assign(form, notStatedBoxes(field.questions, value));
    else form[name] = fromValue(field, value, locale, idOf);
  }
  return form;
}

/** What no form has: the ledger keeps it, or it is read from a picture's bytes. */
function isKeptBySystem(
  field: Field,
): field is Extract<Field, { holds: 'readerDate' | 'formerSlugs' | 'measured' }> {
  return ['readerDate', 'formerSlugs', 'measured'].includes(field.holds);
}

const codeList = z.array(z.string()).default([]);

function fromValue(
  field: Exclude<Field, { holds: 'readerDate' | 'formerSlugs' | 'measured' | 'notStated' }>,
  value: unknown,
  locale: Locale,
  idOf: IdOf,
): unknown {
  switch (field.holds) {
    case 'code':
      return value;
    case 'value':
      return field.schema instanceof z.ZodISODate
        ? fromDay(field.schema.optional().parse(value))
        : (value ?? null);
    case 'values':
      return value ?? [];
    case 'text':
      return propertyOf(value, locale) ?? null;
    case 'richText':
      return fromRichText(richText.optional().parse(propertyOf(value, locale)));
    case 'link':
      return typeof value === 'string' ? idOf(field.target.to, value) : null;
    case 'links':
      return codeList.parse(value).map((code) => idOf(field.target.to, code));
    case 'group':
      return fromObject(field.fields, value, locale, idOf);
    case 'rows':
      return z
        .array(z.unknown())
        .default([])
        .parse(value)
        .map((row) => fromObject(field.fields, row, locale, idOf));
    case 'translation':
      return fromTranslation(translation.parse(value));
  }
}
