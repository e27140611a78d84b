import { draftRecord } from 'content-models/derived/draftRecord';
import type { Declarations } from 'content-models/fields/declare';
import { fieldsOf } from 'content-models/derived/fieldsOf';
import { sampleOf } from 'content-models/derived/samples';
import { kindNames, kinds, type Kind } from 'content-models/kinds';
import { describe, expect, test } from 'vitest';

const options = { locale: 'es', today: '2026-11-29', isThere: () => true } as const;
const draftedKinds = kindNames.filter((kind) => kind !== 'media');

describe('a draft as it is shown', () => {
  test.each(kindNames)('is the record itself where nothing is missing: %s', (kind) => {
    for (const extent of ['all', 'least'] as const)
      expect(draftRecord(kind, sampleOf(kind, extent), options)).toEqual({
        record: sampleOf(kind, extent),
        missing: [],
      });
  });

  test.each(draftedKinds)('says each thing that is missing, and shows the rest: %s', (kind) => {
    for (const [name, field] of fieldsOf(kind)) {
      const { record, missing } = draftRecord(kind, without(kind, name), options);
      const declared: Declarations = kinds[kind].fields;
      const { siteLabel, label } = declared[name]?.words ?? {};
      const isAsked = declared[name]?.asks === true;
      const isSet = !label || ['code', 'translation'].includes(name);
      if ((field.optional && !isAsked) || isSet || kind === 'countries') continue;
      expect([name, missing]).toEqual([name, [(siteLabel ?? label)?.es]]);
      if (field.holds === 'text' || field.holds === 'richText' || isAsked)
        expect([name, record !== undefined]).toEqual([name, true]);
    }
  });

  test('has marks in the language of the page, and a text that is too long as it is', () => {
    const input = { ...sampleOf('practices', 'least'), summary: undefined };
    const long = { es: 'x'.repeat(200) };
    const spanish = draftRecord('practices', { ...input, title: long }, options).record;
    expect(spanish?.summary.es).toBe('[Falta: Resumen]');
    expect(spanish?.title.es).toBe(long.es);
    const english = draftRecord('practices', input, { ...options, locale: 'en' }).record;
    expect(english?.summary.en).toBe('[Missing: Summary]');
  });

  test('makes up no term and no date', () => {
    const ungraded = { ...sampleOf('practices', 'least'), evidenceLevel: undefined };
    expect(draftRecord('practices', ungraded, options)).toEqual({
      record: undefined,
      missing: ['Nivel de evidencia'],
    });
    const undated = { ...sampleOf('practices', 'least'), verifiedOn: undefined };
    expect(draftRecord('practices', undated, options).record?.verifiedOn).toBe(
      '[Falta: Verificada el]',
    );
  });

  test('leaves out what it links to and is not there', () => {
    const input = sampleOf('practices', 'all');
    const { record } = draftRecord('practices', input, { ...options, isThere: () => false });
    expect(record).toMatchObject({ sources: [], institutions: [], media: [], related: [] });
  });
});

function without(kind: Kind, name: string): object {
  const sample = Object.entries(sampleOf(kind, 'all'));
  return Object.fromEntries(sample.filter(([key]) => key !== name));
}
