import { mediaCollection } from 'cms/server/mediaCollection';
import { recordCollections } from 'cms/server/recordCollections';
import { fieldNames } from 'cms/refusals/fieldNames';
import { fieldsOf, type Fields } from 'content-models/derived/fieldsOf';
import type { Declarations } from 'content-models/fields/declare';
import { kinds, kindNames, type Kind } from 'content-models/kinds';
import type { Field } from 'payload';
import { describe, expect, test } from 'vitest';

const forms: Record<Kind, { slug: string; fields: Field[] }> = {
  ...recordCollections,
  media: mediaCollection('uploads'),
};

/** The places of a form at which editors write what the fields of a record hold. */
function placesOf(fields: Fields, prefix = ''): string[] {
  return [...fields].flatMap(([name, field]) => {
    const place = `${prefix}${name}`;
    if (['readerDate', 'formerSlugs', 'measured'].includes(field.holds) || name === 'id') return [];
    if (field.holds === 'notStated')
      return field.questions.map((question) => `${prefix}${question}NotStated`);
    if (field.holds === 'translation')
      return ['status', 'by', 'on'].map((part) => `${place}.${part}`);
    const inner = field.holds === 'group' || field.holds === 'rows';
    return [place, ...(inner ? placesOf(field.fields, `${place}.`) : [])];
  });
}

describe.each(kindNames)('the form of %s', (kind) => {
  const names = fieldNames(forms[kind].fields, 'es');

  test('is the collection of that kind', () => {
    expect(forms[kind].slug).toBe(kind);
  });

  test('asks for every field of a record', () => {
    expect(placesOf(fieldsOf(kind)).filter((place) => !names.has(place))).toEqual([]);
  });

  test.each(['es', 'en'] as const)('calls its fields as they are declared, in %s', (locale) => {
    const labels = fieldNames(forms[kind].fields, locale);
    const declared: Declarations = kinds[kind].fields;
    const other = Object.entries(declared)
      .filter(([, { words }]) => words.label)
      .map(([name, { words }]) => [name, labels.get(name)?.label, words.label?.[locale]])
      .filter(([, label, said]) => label !== said);
    expect(other).toEqual([]);
    const nameless = [...labels].filter(([place, { label }]) => label === place);
    expect(nameless.map(([place]) => place)).toEqual(kind === 'progress' ? ['frozenNotice'] : []);
  });
});
