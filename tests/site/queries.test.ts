import type { Snapshot } from 'content-models/snapshot/snapshot';
import { createCatalogue } from 'site/catalogue/catalogue';
import { beforeAll, describe, expect, test } from 'vitest';
import { fullCatalogue, slugOf, special } from '../fixtures/fullCatalogue.ts';

let snapshot: Snapshot;
let catalogue: ReturnType<typeof createCatalogue>;

beforeAll(async () => {
  ({ snapshot } = await fullCatalogue());
  catalogue = createCatalogue(snapshot);
});

describe('a withdrawn entry', () => {
  test('keeps its page', () => {
    const slugs = catalogue.entriesWithPage('es').map(({ slug }) => slug);
    expect(slugs).toContain(slugOf(special.withdrawn));
  });
  test('is neither listed nor counted', () => {
    const slugs = catalogue.entries('es').map(({ slug }) => slug);
    expect(slugs).not.toContain(slugOf(special.withdrawn));
    expect(slugs).toHaveLength(snapshot.practices.length - 1);
    expect(catalogue.latest(100, 'es').map(({ slug }) => slug)).not.toContain(
      slugOf(special.withdrawn),
    );
  });
});

test('an entry whose English is not approved has no English page, and stays in the lists', () => {
  const slug = slugOf(special.untranslated);
  expect(catalogue.entriesWithPage('en').map((entry) => entry.slug)).not.toContain(slug);
  expect(catalogue.entriesWithPage('en').map((entry) => entry.slug)).toContain(
    slugOf(special.outdated),
  );
  expect(catalogue.entries('en').map((entry) => entry.slug)).toContain(slug);
});

test('entries are sorted as readers expect, 2 before 10', () => {
  const titles = catalogue.entries('es').map(({ title }) => title.es);
  expect(titles.slice(0, 3)).toEqual(
    [1, 2, 3].map((number) => `Práctica de prueba ${number}: oficina de migración`),
  );
});

test('countries with entries come first, the rest by name', () => {
  const countries = catalogue.countries('es');
  expect(countries.slice(0, 2)).toEqual([
    { key: 'gt', count: 22 },
    { key: 'hn', count: 3 },
  ]);
  expect(countries.slice(2, 5).map(({ key }) => key)).toEqual(['bz', 'ca', 'cr']);
  expect(countries).toHaveLength(12);
});

test('an entry without a country is on no country page', () => {
  expect(catalogue.entriesWithoutCountry('es').map(({ slug }) => slug)).toEqual([
    slugOf(special.sparse),
  ]);
});

test('gaps are counted from the records', () => {
  const missing = catalogue.missing();
  expect(missing.countries).toHaveLength(9);
  expect(missing.countryNotStated).toBe(1);
  expect(missing.english).toBe(1);
  expect(missing.cells).toBe(9 - new Set(filledCells()).size);
});

test('terms are counted without withdrawn entries', () => {
  const counts = catalogue.terms('population').filter(({ count }) => count > 0);
  // All except the withdrawn one and the one for whose population there is no source.
  expect(counts).toEqual([
    { key: { taxonomy: 'population', key: 'women' }, count: 25 },
    { key: { taxonomy: 'population', key: 'youth' }, count: 25 },
  ]);
});

test('an institution only has roles in listed entries, and a profile has its institutions and their entries', () => {
  expect(catalogue.countOfInstitution('IN-0001')).toBe(25);
  expect(catalogue.countOfInstitution('IN-0002')).toBe(2);
  expect(catalogue.entriesOfProfile('local-government', 'es').map(({ slug }) => slug)).toEqual([
    slugOf(special.rich),
    slugOf(special.instrument),
  ]);
  expect(catalogue.entriesOfProfile('labour', 'es')).toEqual([]);
});

test('a source has every record that cites it', () => {
  const { practices, countries, challenges, progress, events } = catalogue.usesOfSource('FU-0001');
  expect(practices).toHaveLength(26);
  expect(countries.map(({ code }) => code)).toContain('gt');
  expect(challenges.map(({ code }) => code)).toEqual(['RE-0001', 'RE-0002']);
  expect(progress.map(({ code }) => code)).toEqual(['AV-0001', 'AV-0005']);
  expect(events.map(({ code }) => code)).toEqual(['EV-0001', 'EV-0002']);
});

test('an unknown record is an error that names it', () => {
  expect(() => catalogue.record('sources', 'FU-9999')).toThrow(
    'The snapshot has no source "FU-9999"',
  );
});

function filledCells(): string[] {
  return snapshot.practices
    .filter(({ lifecycle }) => lifecycle !== 'withdrawn')
    .flatMap(({ levels, dimensions }) =>
      levels.flatMap((level) => dimensions.map((dimension) => `${level} ${dimension}`)),
    );
}
