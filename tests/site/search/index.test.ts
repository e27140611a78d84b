import { seedFolder } from 'cms/snapshot/seedOnce';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { pathOf } from 'site/addresses/paths';
import { createCatalogue } from 'site/catalogue/catalogue';
import { createSearcher } from 'site/search/engine/searcher';
import { createFilter } from 'site/search/engine/filters';
import { readQuery } from 'site/search/engine/searchQuery';
import { createSorter, select } from 'site/search/engine/select';
import { createIndex } from 'site/search/build/createIndex';
import { encodeFacet, hasValue } from 'site/search/format/facetColumns';
import { facetNames, perFacet, type FacetName } from 'site/search/format/facetNames';
import { facets } from 'site/search/build/facets';
import type { IndexedTerm } from 'site/search/format/searchIndex';
import { pagePaths } from 'site/search/format/decodeIndex';
import { describe, expect, test } from 'vitest';
import { fullCatalogue, slugOf, special } from '../../fixtures/fullCatalogue.ts';

const { snapshot } = await fullCatalogue();
const catalogue = createCatalogue(snapshot);
const { listed } = catalogue;
const index = createIndex(catalogue, 'es');
const english = createIndex(catalogue, 'en');
const all = listed.map((_, id) => id);

describe('the compact file', () => {
  test('has every listed entry with its address', () => {
    expect(pagePaths(index).slice(0, listed.length)).toEqual(
      listed.map(({ slug }) => `/practicas/${slug}/`),
    );
    expect(index.practices.titles).not.toContain(
      snapshot.practices.find(({ slug }) => slug === slugOf(special.withdrawn))?.title.es,
    );
  });

  test.each(['es', 'en'] as const)(
    'has the addresses of the initial content, in %s',
    async (locale) => {
      const seed = createCatalogue(await readSnapshot(seedFolder));
      expect(pagePaths(createIndex(seed, locale)).slice(0, seed.listed.length)).toEqual(
        seed.listed.map(({ slug }) => pathOf({ kind: 'entry', slug }, locale)),
      );
    },
  );

  test('has the Spanish address of untranslated entries in English', () => {
    const place = listed.findIndex(({ slug }) => slug === slugOf(special.untranslated));
    expect(english.practices.spanish).toEqual([place]);
    expect(pagePaths(english)[place]).toBe(`/practicas/${slugOf(special.untranslated)}/`);
  });

  test('has the other kinds of page in groups with headings', () => {
    expect(index.groups.map(({ heading }) => heading)).toEqual([
      'Retos',
      'Recomendaciones y peticiones',
      'Acciones de la hoja de ruta',
      'Países',
      'Instituciones',
      'Temas y otras clasificaciones',
      'El sitio',
    ]);
    for (const { pages } of index.groups) expect(pages.titles.length).toBeGreaterThan(0);
  });
});

/** The values of an entry, from its record. */
const valuesOf = (id: number, name: FacetName) => {
  const practice = listed[id];
  if (!practice) throw new Error(`There is no entry ${id}.`);
  return facets[name].valuesOf(practice);
};

const searches = [
  '',
  '?pais=hn',
  '?pais=hn,gt&nivel=individual',
  '?dimension=economic,social&evidencia=1,2,3',
  '?pais=no-consta',
  '?nivel=structural&dimension=psychosocial&tema=information',
];

describe('facets match any value within one and all across several, and count correctly', () => {
  test.each(searches)('%s', (search) => {
    const { filters } = readQuery(search);
    const passes = (id: number, without?: FacetName) =>
      facetNames.every(
        (name) =>
          name === without ||
          filters[name].length === 0 ||
          valuesOf(id, name).some((value) => filters[name].includes(value)),
      );
    const filter = createFilter(index, filters);
    expect(filter.passing(all)).toEqual(all.filter((id) => passes(id)));
    const counts = filter.counts(all);
    for (const name of facetNames)
      expect(counts[name], name).toEqual(
        index.terms[name].map(
          ([key]) =>
            all.filter((id) => passes(id, name) && valuesOf(id, name).includes(key)).length,
        ),
      );
  });
});

describe('a facet of any number of values', () => {
  const keys = Array.from({ length: 70 }, (_, place) => `value-${place}`);
  // Each entry has two values whose bits would coincide in a single column of 32 bits.
  const rows = keys.map((key, place) => [key, keys[(place + 32) % keys.length] ?? '']);
  const wide = {
    ...index,
    practices: {
      ...index.practices,
      titles: keys,
      facets: { ...perFacet(() => [rows.map(() => 0)]), tema: encodeFacet('tema', rows, keys) },
    },
    terms: { ...index.terms, tema: keys.map((key): IndexedTerm => [key, key, '']) },
  };
  const entries = [...rows.keys()];

  test.each([0, 1, 31, 32, 33, 63, 64, 69])('distinguishes value %i from all others', (place) => {
    const key = keys[place] ?? '';
    const filter = createFilter(wide, readQuery(`?tema=${key}`).filters);
    expect(filter.passing(entries)).toEqual(entries.filter((id) => rows[id]?.includes(key)));
  });

  test('counts each value', () => {
    const { counts } = createFilter(wide, readQuery('').filters);
    expect(counts(entries).tema).toEqual(keys.map(() => 2));
  });

  test('throws on an unknown value, and names it', () => {
    expect(() => encodeFacet('tema', [['value-1'], ['elsewhere']], keys.slice(0, 2))).toThrow(
      'The facet tema has no value "elsewhere". Add it to the terms of the facet (value-0, value-1).',
    );
  });

  test('does not filter by an unknown value in the address', () => {
    const filter = createFilter(wide, readQuery('?tema=elsewhere').filters);
    expect(filter.passing(entries)).toEqual(entries);
  });
});

describe('the selection of results has', () => {
  const sort = createSorter(index, 'es');

  test('a page of twenty, and the last one where the address asks for more', () => {
    const first = select(index, sort, all, readQuery(''));
    expect(first).toMatchObject({ total: 26, page: 1, pages: 2 });
    expect(first.shown).toHaveLength(20);
    expect(select(index, sort, all, readQuery('?pagina=9'))).toMatchObject({ page: 2 });
  });

  test('by evidence: the best proven first', () => {
    const { shown } = select(index, sort, all, readQuery('?orden=evidencia'));
    const grades = shown.map((id) =>
      index.terms.evidencia.findIndex((_, value) =>
        hasValue(index.practices.facets.evidencia, id, value),
      ),
    );
    const keys = grades.map((place) => Number(index.terms.evidencia[place]?.[0]));
    expect(keys).toEqual(keys.toSorted((one, other) => other - one));
    expect(new Set(keys).size).toBeGreaterThan(1);
  });

  test('by what is known: first those whose sources leave the fewest questions open', async () => {
    const seed = createCatalogue(await readSnapshot(seedFolder));
    const own = createIndex(seed, 'es');
    const ids = seed.listed.map((_, id) => id);
    const { shown } = select(own, createSorter(own, 'es'), ids, readQuery('?orden=datos'));
    const open = shown.map((id) => seed.listed[id]?.notStated.length ?? Number.NaN);
    expect(open).toEqual(open.toSorted((one, other) => one - other));
    expect(new Set(open).size).toBeGreaterThan(1);
  });

  test('by title as a dictionary has it: 2 before 10', () => {
    const { shown } = select(index, sort, all, readQuery('?orden=titulo'));
    const numbers = shown.map((id) => Number(/\d+/.exec(index.practices.titles[id] ?? '')));
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
  });

  test('how many results each filter excludes, where nothing is left', () => {
    const { without } = select(index, sort, all, readQuery('?pais=hn&evidencia=1'));
    expect(without).toEqual([
      {
        facet: 'pais',
        key: 'hn',
        total: all.filter((id) => valuesOf(id, 'evidencia').includes('1')).length,
      },
      {
        facet: 'evidencia',
        key: '1',
        total: all.filter((id) => valuesOf(id, 'pais').includes('hn')).length,
      },
    ]);
  });
});

test('titles and names score higher than classification', () => {
  const { scoresOf, docs } = createSearcher(index);
  const scores = scoresOf('guatemala', (asked, found) => (asked === found ? 1 : 0));
  const country = docs.find(({ title, group }) => title === 'Guatemala' && group === 3);
  expect(scores.get(country?.id ?? -1)).toBe(4);
  expect(scores.get(0)).toBe(1.5);
});
