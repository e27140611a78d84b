import { vocabularies } from 'content-models/codebook/vocabularies';
import { fieldsIn, fieldsOf } from 'content-models/derived/fieldsOf';
import { sampleOf } from 'content-models/derived/samples';
import { kindNames } from 'content-models/kinds';
import { hasValue } from 'content-models/rules/answered';
import { siteSettingsSchema } from 'content-models/records/siteSettings';
import { checkSnapshot } from 'content-models/snapshot/snapshot';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { placedFields, valuesAt, type PlacedField } from '../samples/recordFields.ts';
import { sampleCatalogue } from '../samples/sampleCatalogue.ts';

const { snapshot } = await sampleCatalogue();

/** The terms that a field may have. */
function termsOf({ field }: PlacedField): readonly unknown[] {
  const schema = 'schema' in field ? field.schema : undefined;
  return schema instanceof z.ZodEnum ? schema.options : [];
}

describe.each(kindNames)('the samples of %s', (kind) => {
  const records: readonly object[] = snapshot[kind];

  test('fill every field', () => {
    const empty = placedFields(fieldsOf(kind)).filter(
      ({ place }) => !records.some((record) => valuesAt(record, place).some(hasValue)),
    );
    expect(empty.map(({ place }) => place)).toEqual([]);
  });

  test('have every term that a form offers', () => {
    const missing = placedFields(fieldsOf(kind))
      // A country has one profile, and each profile has its own country.
      .filter(({ place }) => `${kind}.${place}` !== 'countries.code')
      .flatMap((placed) => {
        const { place } = placed;
        const found = new Set(records.flatMap((record) => valuesAt(record, place)));
        return termsOf(placed)
          .filter((term) => !found.has(term))
          .map((term) => `${place}: ${String(term)}`);
      });
    expect(missing).toEqual([]);
  });

  test('have two rows in every list', () => {
    const full: unknown = sampleOf(kind, 'all');
    for (const [name, { holds }] of fieldsOf(kind))
      if (['rows', 'links', 'values'].includes(holds))
        expect(valuesAt(full, name).length, name).toBeGreaterThanOrEqual(2);
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
