import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { locales, type Locale } from 'content-models/locales';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { pathOf, type Page } from 'site/addresses/paths';
import { createCatalogue } from 'site/catalogue/catalogue';
import { pageInstances } from 'site/register/pageInstances';
import { titleOf } from 'site/addresses/pageTitles';
import { expect, test } from 'vitest';
import { fullCatalogue, slugOf } from '../fixtures/fullCatalogue.ts';

const { snapshot } = await fullCatalogue();
const [institution] = snapshot.institutions;
if (!institution) throw new Error('The catalogue for tests has an institution.');

/** All pages of a language with their titles. */
function titlesOf(of: Snapshot, locale: Locale) {
  const catalogue = createCatalogue(of);
  return pageInstances(catalogue)
    .filter(({ languages }) => languages.includes(locale))
    .map(({ page }) => ({ path: pathOf(page, locale), ...titleOf(page, catalogue, locale) }));
}

type Practice = Snapshot['practices'][number];

/** The catalogue with changes to its first entries, one each, and with these institutions. */
function changed(
  practices: Partial<Practice>[],
  institutions: Snapshot['institutions'] = snapshot.institutions,
): Snapshot {
  return {
    ...snapshot,
    institutions,
    practices: snapshot.practices.map((one, index) => ({ ...one, ...practices[index] })),
  };
}

const entryTitle = (of: Snapshot, number: number, locale: Locale = 'es') =>
  titleOf({ kind: 'entry', slug: slugOf(number) }, createCatalogue(of), locale).distinct;

const approved = { en: { status: 'approved', by: 'Prueba', on: '2026-03-01' } } as const;
const same = { es: 'Centro de atención', en: 'Reception centre' };

test('the titles of the initial content are unique', async () => {
  const seed = await readSnapshot(join(repositoryRoot, 'cms/seed'));
  for (const locale of locales)
    expect(titlesOf(seed, locale).filter(({ own, distinct }) => own !== distinct)).toEqual([]);
});

test('two entries with the same title are disambiguated by country, else by code', () => {
  const apart = changed([
    { title: same, countries: ['gt'], translation: approved },
    { title: same, countries: ['hn', 'sv'], translation: approved },
  ]);
  expect(entryTitle(apart, 1)).toBe('Centro de atención · Guatemala');
  expect(entryTitle(apart, 2)).toBe('Centro de atención · Honduras, El Salvador');
  expect(entryTitle(apart, 2, 'en')).toBe('Reception centre · Honduras, El Salvador');

  const close = changed([
    { title: same, countries: ['gt'] },
    { title: same, countries: ['gt'] },
    { title: same, countries: [] },
  ]);
  expect([1, 2, 3].map((number) => entryTitle(close, number))).toEqual([
    'Centro de atención · BP-0001',
    'Centro de atención · BP-0002',
    'Centro de atención · BP-0003',
  ]);
});

test('the same English title of two entries is only disambiguated in English', () => {
  const apart = changed([
    { title: { es: 'Uno', en: 'Same' }, countries: ['gt'], translation: approved },
    { title: { es: 'Otro', en: 'Same' }, countries: ['hn'], translation: approved },
  ]);
  expect(entryTitle(apart, 1, 'en')).toBe('Same · Guatemala');
  expect(entryTitle(apart, 1)).toBe('Uno');
});

test('institutions, whose titles have the country, are disambiguated by code', () => {
  const la = { name: { es: 'Municipalidad de La Libertad' }, acronym: undefined } as const;
  const of = changed(
    [],
    ['IN-0001', 'IN-0012'].map((code) => ({ ...institution, ...la, code, slug: code })),
  );
  const titles = titlesOf(of, 'es').filter(({ own }) => own.startsWith(la.name.es));
  expect(titles.map(({ distinct }) => distinct)).toEqual([
    'Municipalidad de La Libertad, Guatemala · IN-0001',
    'Municipalidad de La Libertad, Guatemala · IN-0012',
  ]);
});

test.each([
  ['a section', { kind: 'mapping' }],
  ['a country of the mapping', { kind: 'mappingCountry', country: 'gt' }],
  [
    'a list',
    {
      kind: 'countryDimension',
      country: 'gt',
      term: { taxonomy: 'dimension', key: 'economic' },
      number: 1,
    },
  ],
  ['the second page of a list', { kind: 'catalogue', number: 2 }],
  ['an article', { kind: 'article', article: 'about' }],
  ['the error page', { kind: 'notFound' }],
  ['an institution', { kind: 'institution', slug: institution.slug, number: 1 }],
] satisfies [string, Page][])('an entry with the same title as %s is disambiguated', (_, page) => {
  const { own } = titleOf(page, createCatalogue(snapshot), 'es');
  const of = changed([{ title: { es: own }, countries: ['gt'] }]);
  expect(entryTitle(of, 1).startsWith(`${own} · `)).toBe(true);
  if (page.kind !== 'institution')
    expect(titleOf(page, createCatalogue(of), 'es').distinct).toBe(own);
});

test('no title stays duplicate, even where a written title equals a disambiguated one', () => {
  const of = changed([
    { title: { es: 'X' }, countries: ['gt'] },
    { title: { es: 'X' }, countries: ['gt'] },
    { title: { es: 'X · BP-0001' }, countries: ['gt'] },
    { title: { es: 'X · Guatemala' }, countries: [] },
    { title: { es: 'Mapa de vacíos' }, countries: ['gt', 'hn', 'sv', 'mx'] },
  ]);
  const titles = titlesOf(of, 'es').map(({ distinct }) => distinct);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  const backwards = { ...of, practices: of.practices.toReversed() };
  expect(entryTitle(backwards, 3)).toBe(entryTitle(of, 3));
  expect(entryTitle(of, 5)).toBe('Mapa de vacíos · BP-0005');
});
