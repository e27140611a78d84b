import { kindNames } from 'content-models/kinds';
import { locales } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import { addressedKinds, type Snapshot } from 'content-models/snapshot/snapshot';
import { countries } from 'content-models/vocabulary/countries';
import { articles } from '../src/articles.ts';
import { pathOf, type Page } from '../src/paths.ts';
import { profiles } from '../src/profiles.ts';
import { recordPage } from '../src/recordLink.ts';
import { isUnder, taxonomies, termsOf, type CountryTerm, type TermRef } from '../src/taxonomies.ts';
import type { PageOutline } from './pageOutline.ts';

const requiredFiles = [
  'index.html',
  'en/index.html',
  '404.html',
  'en/404.html',
  'sitemap.xml',
  'robots.txt',
  'favicon.svg',
  'buscar/index.json',
  'buscar/fragments.txt',
  'en/search/index.json',
  'en/search/fragments.txt',
  'pagefind/es/pagefind.js',
  'pagefind/es/pagefind-entry.json',
  'pagefind/en/pagefind.js',
  'pagefind/en/pagefind-entry.json',
  'hoja-de-ruta/avances.xml',
  'en/roadmap/progress.xml',
  'practicas/fichas.xml',
  'practicas/fichas.json',
  'en/practices/entries.xml',
  'en/practices/entries.json',
  'buscar/opensearch.xml',
  'en/search/opensearch.xml',
];

/** The files that every release has, and the pages that its snapshot promises, no more and no less. */
export function checkAddresses(
  pages: readonly PageOutline[],
  files: ReadonlySet<string>,
  snapshot: Snapshot,
): string[] {
  const missingFiles = requiredFiles.filter((name) => !files.has(name));
  const paths = new Set(pages.map((page) => page.path));
  const expected = expectedPaths(snapshot);
  const surplus = [...paths].filter((path) => recordPath.test(path) && !expected.has(path));
  return [
    ...missingFiles.map((name) => `${name}: is missing; build the site again.`),
    ...[...expected]
      .filter((path) => !paths.has(path))
      .map((path) => `${path}: the snapshot has it, the release has not.`),
    ...surplus.map((path) => `${path}: the release has it, the snapshot has not.`),
    ...locales
      .filter((locale) => !hasIndex(files, locale))
      .map((locale) => `pagefind: there is no search index in "${locale}".`),
  ];
}

/** The page of a record or a term: one that the snapshot does not account for must not be there. */
const recordPath = new RegExp(
  `^/(en/)?(${[
    'practicas|practices|instituciones|institutions|retos|challenges|recomendaciones|recommendations',
    '(hoja-de-ruta|roadmap)(/(paises|countries|para|for))?|mapeo|mapping',
    'datos|data|dimensiones|dimensions|niveles|levels|temas|themes|poblaciones|populations|para|for',
    'paises/[^/]+(/temas)?|countries/[^/]+(/themes)?',
  ].join('|')})/[^/]+/$`,
);

function expectedPaths(snapshot: Snapshot): Set<string> {
  const inBoth = (page: Page) => locales.map((locale) => pathOf(page, locale));
  return new Set([
    ...[...sectionPages(), ...countryTermPages(snapshot)].flatMap(inBoth),
    ...recordPaths(snapshot),
  ]);
}

/** What every release has, whatever its snapshot holds. */
function sectionPages(): Page[] {
  return [
    ...(
      [
        'home',
        'catalogue',
        'challenges',
        'recommendations',
        'roadmap',
        'roadmapCountries',
        'roadmapProfiles',
        'mapping',
        'workshop',
        'countries',
        'institutions',
        'sources',
        'profiles',
        'search',
        'data',
      ] as const
    ).map((kind) => ({ kind })),
    ...countries.keys.flatMap((country) => [
      { kind: 'mappingCountry', country } as const,
      { kind: 'roadmapCountry', country } as const,
    ]),
    ...profiles.map((profile) => ({ kind: 'roadmapProfile', profile }) as const),
    ...countries.keys.map((country) => ({ kind: 'country', country }) as const),
    ...profiles.map((profile) => ({ kind: 'profile', profile }) as const),
    ...articles.map((article) => ({ kind: 'article', article }) as const),
    ...kindNames.map((of) => ({ kind: 'dataTable', of }) as const),
    ...taxonomies.flatMap((taxonomy) => [
      { kind: 'terms', taxonomy } as const,
      ...termsOf(taxonomy).map((term: TermRef) => ({ kind: 'term', term }) as const),
    ]),
  ];
}

/** Each pair of a country and a dimension or theme that an entry has. */
function countryTermPages({ practices }: Snapshot): Page[] {
  const listed = practices.filter(({ lifecycle }) => lifecycle !== 'withdrawn');
  const terms: CountryTerm[] = [...termsOf('dimension'), ...termsOf('theme')];
  return listed.flatMap((practice) =>
    practice.countries.flatMap((country) =>
      terms
        .filter((term) => isUnder(practice, term))
        .map((term) => ({ kind: 'countryTerm', country, term }) as const),
    ),
  );
}

/** The pages of records; in English of those alone whose translation was approved. */
function recordPaths(snapshot: Snapshot): string[] {
  return addressedKinds.flatMap((kind) =>
    snapshot[kind].flatMap((record) =>
      locales
        .filter((locale) => locale === 'es' || hasEnglish(record))
        .map((locale) => pathOf(recordPage(kind, record.slug), locale)),
    ),
  );
}

function hasIndex(files: ReadonlySet<string>, locale: string): boolean {
  return [...files].some(
    (name) => name.startsWith(`pagefind/${locale}/`) && name.endsWith('.pf_meta'),
  );
}
