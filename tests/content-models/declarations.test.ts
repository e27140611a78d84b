import { fieldsOf, type Fields } from 'content-models/derived/fieldsOf';
import type { Declarations } from 'content-models/fields/declare';
import { kindNames, kinds } from 'content-models/kinds';
import { linkPlaces } from 'content-models/rules/references';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

/** Every field that is declared, by its place; those of a translation stand in the state of its English. */
function declared(fields: Declarations, prefix = ''): string[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    `${prefix}${name}`,
    ...(field.fields ? declared(field.fields, `${prefix}${name}.`) : []),
  ]);
}

function inSchema(fields: Fields, prefix = ''): string[] {
  return [...fields].flatMap(([name, field]) => [
    `${prefix}${name}`,
    ...('fields' in field ? inSchema(field.fields, `${prefix}${name}.`) : []),
  ]);
}

describe.each(kindNames)('the declaration of %s', (kind) => {
  const fields: Declarations = kinds[kind].fields;

  test('names the fields of its schema and of its groups and rows, and no others', () => {
    const places = declared(fields).filter((place) => !place.startsWith('translation.'));
    expect(places).toEqual(inSchema(fieldsOf(kind)));
  });

  test('is what the schema of the kind is made of', () => {
    const schema: unknown = kinds[kind].schema;
    if (!(schema instanceof z.ZodObject)) throw new Error('A record is an object.');
    const shape: Record<string, unknown> = schema.shape;
    for (const [name, field] of Object.entries(fields)) expect(shape[name]).toBe(field.schema);
  });

  test('comes after every kind that its records require', () => {
    const before = kindNames.slice(0, kindNames.indexOf(kind) + 1);
    const required = linkPlaces(kind)
      .filter(({ target }) => target.required)
      .map(({ target }) => target.to);
    expect(required.filter((to) => !before.includes(to))).toEqual([]);
  });

  test('asks of editors only what it labels', () => {
    const unlabelled = Object.entries(fields)
      .filter(([, { asks, words }]) => asks && !words.label)
      .map(([name]) => name);
    expect(unlabelled).toEqual([]);
  });
});
