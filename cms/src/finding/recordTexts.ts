import { fieldsOf, type Field } from 'content-models/derived/fieldsOf';
import type { Declarations } from 'content-models/fields/declare';
import { kinds, type Kind } from 'content-models/kinds';
import { countries } from 'content-models/vocabulary/countries';
import { isObject } from '../records/values.ts';

/** The values of a document in each language; what is not localized is the same in both. */
export type Values = { es: Record<string, unknown>; en: Record<string, unknown> };

/**
 * The names of the fields by whose texts the records of a kind are found: the code, what its declaration marks `found`,
 * and the name of a picture's file.
 */
export function foundFields(kind: Kind): string[] {
  const linking = foundLinks(kind).map(({ name }) => name);
  const own = markedFields(kind).filter((name) => !linking.includes(name));
  return [...new Set(['code', ...own, ...(kind === 'media' ? ['filename'] : [])])];
}

/** The links that a declaration marks `found`: the records of the kind are found by the words of what these lead to. */
export function foundLinks(kind: Kind): { name: string; to: Kind }[] {
  const fields = fieldsOf(kind);
  return markedFields(kind).flatMap((name) => {
    const field = fields.get(name);
    return field?.holds === 'link' ? [{ name, to: field.target.to }] : [];
  });
}

function markedFields(kind: Kind): string[] {
  const declared: Declarations = kinds[kind].fields;
  return Object.keys(declared).filter((name) => declared[name]?.words.found);
}

/** What an editor may look for a record by; a country by its names in both languages and by their other forms. */
export function foundTexts(kind: Kind, values: Values): string[] {
  const fields = fieldsOf(kind);
  return foundFields(kind).flatMap((name) => {
    const field = fields.get(name);
    return [values.es[name], values.en[name]].flatMap((value) => textsOf(field, value));
  });
}

function textsOf(field: Field | undefined, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(field, item));
  if (typeof value !== 'string') return [];
  return holdsCountry(field) ? countryTexts(value) : [value];
}

/** The code of a country profile is its country. */
function holdsCountry(field: Field | undefined): boolean {
  if (field?.holds === 'value' || field?.holds === 'values')
    return field.schema === countries.schema;
  return field?.holds === 'code';
}

function countryTexts(code: string): string[] {
  if (!countries.isKey(code)) return [code];
  const { label, synonyms } = countries.term(code);
  return [label.es, label.en, ...(synonyms?.es ?? []), ...(synonyms?.en ?? [])];
}

/** The values of a document that was read in all languages at once. */
export function valuesOfAll(kind: Kind, document: object): Values {
  const fields = fieldsOf(kind);
  const side = (locale: 'es' | 'en') =>
    Object.fromEntries(
      Object.entries(document).map(([name, value]: [string, unknown]) => [
        name,
        fields.get(name)?.holds === 'text' && isObject(value) ? value[locale] : value,
      ]),
    );
  return { es: side('es'), en: side('en') };
}
