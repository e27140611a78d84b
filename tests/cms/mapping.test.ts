import { fromObject } from 'cms/records/fromRecord';
import { toObject } from 'cms/records/toRecord';
import { asJson, isObject } from 'cms/records/values';
import { fieldsIn, fieldsOf, type Fields } from 'content-models/derived/fieldsOf';
import { sampleOf, sampleSettings } from 'content-models/derived/samples';
import { kindNames } from 'content-models/kinds';
import { siteSettingsSchema } from 'content-models/records/siteSettings';
import { describe, expect, test } from 'vitest';

/** What is declared of a kind, and records of it in which every field has a value. */
type Subject = { name: string; fields: Fields; samples: readonly object[] };

const numbers = [1, 2, 3];

const subjects: Subject[] = [
  ...kindNames.map((kind) => ({
    name: kind,
    fields: fieldsOf(kind),
    samples: [
      ...numbers.map((number) => sampleOf(kind, 'all', { number, among: 3 })),
      sampleOf(kind, 'least', { number: 1, among: 3 }),
    ],
  })),
  { name: 'settings', fields: fieldsIn(siteSettingsSchema), samples: [sampleSettings('all')] },
];

/** What no form asks for: the system keeps it beside the document. */
const sideless = ['readerDate', 'formerSlugs', 'measured'];

/** A record as a form in both languages and back, in which the codes of what it links to stand for their ids. */
function thereAndBack(record: object, into: Fields, outOf: Fields): object {
  const [es, en] = (['es', 'en'] as const).map((locale) =>
    fromObject(into, record, locale, (kind, code) => `${kind} ${code}`),
  );
  return asJson(
    toObject(outOf, { common: es, es, en }, (kind, link) =>
      typeof link === 'string' && link.startsWith(`${kind} `)
        ? link.slice(kind.length + 1)
        : undefined,
    ),
  );
}

/** The places of a subject, without rows and languages, where what comes back is not what went there. */
function losses({ name, fields, samples }: Subject, into = fields, outOf = fields): string[] {
  const differing = samples.flatMap((record) => {
    const kept = Object.entries(asJson(record)).filter(
      ([field]) => !sideless.includes(fields.get(field)?.holds ?? ''),
    );
    return differences(Object.fromEntries(kept), thereAndBack(record, into, outOf));
  });
  return [...new Set(differing.map((path) => [name, ...path].join('.')))];
}

function differences(before: unknown, after: unknown, path: string[] = []): string[][] {
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return before.flatMap((item, index) => differences(item, after[index], path));
  if (isObject(before) && isObject(after) && !Array.isArray(before) && !('es' in before)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) => differences(before[name], after[name], [...path, name]));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [path];
}

/** Every field of a declaration by its place, and the declaration without it. */
function mutations(fields: Fields): { place: string; mutant: Fields }[] {
  return [...fields].flatMap(([name, field]) => {
    if (sideless.includes(field.holds)) return [];
    const mutant = new Map([...fields].filter(([other]) => other !== name));
    if (field.holds !== 'group' && field.holds !== 'rows') return [{ place: name, mutant }];
    const inner = mutations(field.fields).map(({ place, mutant: innerMutant }) => ({
      place: `${name}.${place}`,
      mutant: new Map([...fields, [name, { ...field, fields: innerMutant }] as const]),
    }));
    return [{ place: name, mutant }, ...inner];
  });
}

describe.each(subjects)('$name', (subject) => {
  test('goes into a form and back unchanged', () => {
    expect(losses(subject)).toEqual([]);
  });

  test.each(mutations(subject.fields))('would be missed without $place', ({ place, mutant }) => {
    const path = `${subject.name}.${place}`;
    const isNamed = (found: string) => found === path || found.startsWith(`${path}.`);
    expect(losses(subject, mutant, subject.fields).some(isNamed), 'in the form').toBe(true);
    expect(losses(subject, subject.fields, mutant).some(isNamed), 'in the record').toBe(true);
  });
});
