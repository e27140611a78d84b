import { vocabularies } from 'content-models/codebook/vocabularies';
import type { Field } from 'content-models/derived/fieldsOf';
import { richText } from 'content-models/fields/richText';
import type { Kind } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import { reportedStatuses } from 'content-models/vocabulary/progressStatuses';
import { formatDate, formatNumber } from 'site/language/formats';
import { z } from 'zod';

/** A value's possible representations on a page: one of these texts or addresses is there. */
export type Mark = readonly string[];

/** The texts and addresses with which pages link to a record. */
export type NamesOf = (kind: Kind, code: string, locale: Locale) => Mark;

type Label = (key: string, locale: Locale) => string | undefined;

const labels = new Map<unknown, Label>(
  Object.values(vocabularies).map(({ schema, entries }) => {
    const terms = new Map<string, { label: Record<Locale, string> }>(entries);
    return [schema, (key, locale) => terms.get(key)?.label[locale]];
  }),
);
// The value of a report is a term of a vocabulary.
const labelOf = (schema: unknown) =>
  labels.get(schema === reportedStatuses.schema ? vocabularies.progressStatuses.schema : schema);

const localizedSchema = z.object({ es: z.unknown(), en: z.unknown().optional() });

/**
 * The marks of a value, all of which a page that shows it must have: texts as they are, terms by label, numbers and
 * dates as formatted, links by target.
 */
export function marksOf(field: Field, value: unknown, locale: Locale, namesOf: NamesOf): Mark[] {
  switch (field.holds) {
    case 'text':
      return [[String(inLocale(value, locale))]];
    case 'richText':
      return wordsOf(richText.parse(inLocale(value, locale))).map((words) => [words]);
    case 'link':
    case 'links':
      return [namesOf(field.target.to, String(value), locale)];
    case 'value':
    case 'values':
    case 'measured':
      return [valueMark(field.schema, value, locale)];
    case 'readerDate':
      return [[formatDate(String(value), locale)]];
    case 'code':
      return [[String(value)]];
    case 'translation':
    case 'notStated':
    case 'formerSlugs':
    case 'group':
    case 'rows':
      return [];
  }
}

function inLocale(value: unknown, locale: Locale): unknown {
  const texts = localizedSchema.parse(value);
  return texts[locale] ?? texts.es;
}

function valueMark(schema: z.ZodType, value: unknown, locale: Locale): Mark {
  if (typeof value === 'number') return [formatNumber(value, locale)];
  const text = String(value);
  const label = labelOf(schema)?.(text, locale);
  if (label !== undefined) return [label];
  return /^\d{4}-\d\d(-\d\d)?$/.test(text) ? [formatDate(text, locale)] : [text];
}

/** The texts of a rich text, one by one. */
function wordsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(wordsOf);
  if (typeof node !== 'object' || node === null) return [];
  if ('text' in node) return [String(node.text)];
  return Object.values(node).flatMap(wordsOf);
}
