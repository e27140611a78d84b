import { vocabularies } from 'content-models/codebook/vocabularies';
import { fieldsIn, fieldsOf, type Fields } from 'content-models/derived/fieldsOf';
import { sampleOf } from 'content-models/derived/samples';
import { kindNames } from 'content-models/kinds';
import { hasValue } from 'content-models/rules/answered';
import { siteSettingsSchema } from 'content-models/records/siteSettings';
import { checkSnapshot } from 'content-models/snapshot/snapshot';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sampleCatalogue } from '../samples/sampleCatalogue.ts';

const { snapshot } = await sampleCatalogue();

/** Every place of a record that can have a value, as `facts.quote.text`, with the terms that it may have. */
function places(fields: Fields, prefix = ''): { place: string; terms: readonly unknown[] }[] {
  return [...fields].flatMap(([name, field]) => {
    const place = `${prefix}${name}`;
    if (field.holds === 'group' || field.holds === 'rows')
      return [{ place, terms: [] }, ...places(field.fields, `${place}.`)];
    const schema = 'schema' in field ? field.schema : undefined;
    return [{ place, terms: schema instanceof z.ZodEnum ? schema.options : [] }];
  });
}

/** Every value that lies at a place of a record, whatever its row. */
function valuesAt(value: unknown, [name, ...rest]: string[]): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item) => valuesAt(item, name === undefined ? [] : [name, ...rest]));
  if (name === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt(new Map(Object.entries(value)).get(name), rest);
}

describe.each(kindNames)('the samples of %s', (kind) => {
  const records: readonly object[] = snapshot[kind];

  test('fill every field', () => {
    const empty = places(fieldsOf(kind)).filter(
      ({ place }) =>
        !records.some((record) =>
          valuesAt(record, place.split('.')).some((value) => hasValue(value)),
        ),
    );
    expect(empty.map(({ place }) => place)).toEqual([]);
  });

  test('have every term that a form offers', () => {
    const missing = places(fieldsOf(kind))
      // A country has one profile, and each profile has its own country.
      .filter(({ place }) => `${kind}.${place}` !== 'countries.code')
      .flatMap(({ place, terms }) => {
        const found = new Set(records.flatMap((record) => valuesAt(record, place.split('.'))));
        return terms.filter((term) => !found.has(term)).map((term) => `${place}: ${String(term)}`);
      });
    expect(missing).toEqual([]);
  });

  test('have two rows in every list', () => {
    const full: unknown = sampleOf(kind, 'all');
    const lists = places(fieldsOf(kind)).filter(({ place }) => {
      const field = fieldsOf(kind).get(place);
      return field && ['rows', 'links', 'values'].includes(field.holds);
    });
    for (const { place } of lists)
      expect(valuesAt(full, [place]).length, place).toBeGreaterThanOrEqual(2);
  });
});

test('the samples are a snapshot that holds together', () => {
  expect(() => checkSnapshot(snapshot)).not.toThrow();
});

test('the samples have every term of every vocabulary that a record uses', () => {
  const text = JSON.stringify(snapshot);
  const notInRecords = ['columnTypes', 'progressStatuses'];
  for (const [name, { keys }] of Object.entries(vocabularies)) {
    if (notInRecords.includes(name)) continue;
    for (const key of keys) expect(text, name).toContain(JSON.stringify(key));
  }
});

test('the settings are all filled in', () => {
  const names = [...fieldsIn(siteSettingsSchema).keys()];
  expect(Object.keys(snapshot.settings)).toEqual(names);
});
