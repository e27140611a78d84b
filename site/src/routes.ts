import { locales, type Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import type { Practice } from 'content-models/schemas/practice';
import type { AddressedKind } from 'content-models/snapshot/snapshot';
import { addressees } from 'content-models/vocabulary/addressees';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { articles } from './articles.ts';
import { catalogue } from './catalogue.ts';
import {
  countInstitutionItems,
  institutionItemsPerPage,
} from './institution/assembleInstitution.ts';
import { institutionPageNumbers } from './institutionPages.ts';
import { readSiteEnvironment } from './env.ts';
import { pageNumbers } from './pagination.ts';
import { numbered, taxonomyWord, type Page } from './paths.ts';
import { profiles, type Profile } from './profiles.ts';
import { recordPage } from './recordLink.ts';
import { sourcePageNumbers } from './sourcePages.ts';
import {
  taxonomies,
  termSlug,
  termsOf,
  type CountryTerm,
  type Taxonomy,
  type TermRef,
} from './taxonomies.ts';

export type ListProps = { number: number };
export type CountryProps = ListProps & { country: Country };
export type CountryTermProps = CountryProps & { term: CountryTerm };
export type TaxonomyProps = { taxonomy: Taxonomy };
export type TermProps = ListProps & { term: TermRef };
export type ProfileProps = ListProps & { profile: Profile };
export type InstitutionProps = ListProps & { slug: string };
export type MemberProps = { country: Country };
export type RoadmapProfileProps = { profile: Profile };

const restOf = (number: number, locale: Locale) => numbered(number, locale).join('/') || undefined;

const { language } = readSiteEnvironment();

/** The addresses of a page in a language; none where this build makes only the pages of the other. */
export function routesOf<Route>(locale: Locale, routes: (locale: Locale) => Route[]): Route[] {
  return language === undefined || language === locale ? routes(locale) : [];
}

/** The catalogue's list, page by page. */
export function catalogueRoutes(locale: Locale) {
  return listRoutes(catalogue.entries(locale).length, locale);
}

/** Each entry that has a page in the language. */
export function entryRoutes(locale: Locale) {
  return slugRoutes(catalogue.entriesWithPage(locale));
}

/** The list of challenges, page by page. */
export function challengeListRoutes(locale: Locale) {
  return listRoutes(catalogue.challenges.length, locale);
}

export function challengeRoutes(locale: Locale) {
  return slugRoutes(catalogue.challengesWithPage(locale));
}

/** The list of recommendations and mandates, page by page. */
export function recommendationListRoutes(locale: Locale) {
  return listRoutes(catalogue.recommendations.length, locale);
}

export function recommendationRoutes(locale: Locale) {
  return slugRoutes(catalogue.recommendationsWithPage(locale));
}

export function roadmapItemRoutes(locale: Locale) {
  return slugRoutes(catalogue.roadmapItemsWithPage(locale));
}

/** Each member country, and what is regional. */
export function memberRoutes(locale: Locale) {
  return countries.keys.map((country) => ({
    params: { country: countries.slug(country, locale) },
    props: { country },
  }));
}

/** The roadmap for each profile. */
export function roadmapProfileRoutes(locale: Locale) {
  return profiles.map((profile) => ({
    params: { profile: addressees.slug(profile, locale) },
    props: { profile },
  }));
}

function listRoutes(items: number, locale: Locale) {
  return pageNumbers(items).map((number) => ({
    params: { page: restOf(number, locale) },
    props: { number },
  }));
}

/** Each record that has a page in a language. */
function slugRoutes(records: readonly { slug: string }[]) {
  return records.map(({ slug }) => ({ params: { slug } }));
}

/** Each country's page, and the further pages of its list. */
export function countryRoutes(locale: Locale) {
  return countries.keys.flatMap((country) =>
    pageNumbers(catalogue.entriesOfCountry(country, locale).length).map((number) => ({
      params: { country: countries.slug(country, locale), page: restOf(number, locale) },
      props: { country, number },
    })),
  );
}

/** Each pair of country and dimension that has an entry. */
export function countryDimensionRoutes(locale: Locale) {
  return countryTerms('dimension', locale).map(({ slug, ...route }) => ({
    ...route,
    params: { ...route.params, dimension: slug },
  }));
}

/** Each pair of country and theme that has an entry. */
export function countryThemeRoutes(locale: Locale) {
  return countryTerms('theme', locale).map(({ slug, ...route }) => ({
    ...route,
    params: { ...route.params, theme: slug },
  }));
}

function countryTerms(taxonomy: CountryTerm['taxonomy'], locale: Locale) {
  return countries.keys.flatMap((country) =>
    catalogue.termsOfCountry(country, taxonomy).flatMap(({ key: term, count }) =>
      pageNumbers(count).map((number) => ({
        slug: termSlug(term, locale),
        params: { country: countries.slug(country, locale), page: restOf(number, locale) },
        props: { country, term, number },
      })),
    ),
  );
}

/** The index of each vocabulary whose terms have pages. */
export function taxonomyRoutes(locale: Locale) {
  return taxonomies.map((taxonomy) => ({
    params: { taxonomy: taxonomyWord(taxonomy, locale) },
    props: { taxonomy },
  }));
}

/** Each term's page, with entries or without, and the further pages of its list. */
export function termRoutes(locale: Locale) {
  return taxonomies
    .flatMap((taxonomy): readonly TermRef[] => termsOf(taxonomy))
    .flatMap((term) =>
      pageNumbers(catalogue.entriesOfTerm(term, locale).length).map((number) => ({
        params: {
          taxonomy: taxonomyWord(term.taxonomy, locale),
          term: termSlug(term, locale),
          page: restOf(number, locale),
        },
        props: { term, number },
      })),
    );
}

/** Each institution that has a page in the language, and its further pages. */
export function institutionRoutes(locale: Locale) {
  return catalogue.institutionsWithPage(locale).flatMap(({ code, slug }) =>
    pageNumbers(countInstitutionItems(catalogue, code), institutionItemsPerPage).map((number) => ({
      params: { slug, page: restOf(number, locale) },
      props: { slug, number },
    })),
  );
}

/** The list of institutions, page by page. */
export function institutionListRoutes(locale: Locale) {
  return institutionPageNumbers(catalogue).map((number) => ({
    params: { page: restOf(number, locale) },
    props: { number },
  }));
}

/** The list of sources, page by page. */
export function sourceRoutes(locale: Locale) {
  return sourcePageNumbers(catalogue).map((number) => ({
    params: { page: restOf(number, locale) },
    props: { number },
  }));
}

/** Each profile's page, and the further pages of its list. */
export function profileRoutes(locale: Locale) {
  return profiles.flatMap((profile) =>
    pageNumbers(catalogue.entriesOfProfile(profile, locale).length).map((number) => ({
      params: { profile: addressees.slug(profile, locale), page: restOf(number, locale) },
      props: { profile, number },
    })),
  );
}

/**
 * A page for search engines: the languages in which it exists and the day of its last change, which is that of the
 * newest record that it shows; a page that shows none has no day.
 */
export type IndexedPage = {
  page: Page;
  languages: readonly Locale[];
  updatedOn: string | undefined;
};

/** Every page that search engines should know. A withdrawn entry's tombstone is not among them. */
export function indexedPages(): IndexedPage[] {
  const entries = catalogue.entries('es');
  return [
    everywhere({ kind: 'home' }, [...entries, ...chainRecords()]),
    ...catalogueRoutes('es').map(({ props }) =>
      everywhere({ kind: 'catalogue', ...props }, entries),
    ),
    everywhere({ kind: 'search' }),
    ...indexedRecords('practices', entries),
    ...indexedChain(),
    ...indexedCountries(),
    ...indexedTerms(),
    ...indexedInstitutions(),
    ...sourceRoutes('es').map(({ props }) => everywhere({ kind: 'sources', ...props })),
    everywhere({ kind: 'profiles' }),
    ...profileRoutes('es').map(({ props }) =>
      everywhere({ kind: 'profile', ...props }, catalogue.entriesOfProfile(props.profile, 'es')),
    ),
    ...articles.map((article) => everywhere({ kind: 'article', article })),
  ];
}

type Dated = Pick<Practice, 'contentUpdatedOn'>;

function everywhere(page: Page, shown: readonly Dated[] = []): IndexedPage {
  return { page, languages: locales, updatedOn: newestDay(shown) };
}

function newestDay(shown: readonly Dated[]): string | undefined {
  return shown
    .map(({ contentUpdatedOn }) => contentUpdatedOn)
    .sort()
    .at(-1);
}

const chainRecords = (): Dated[] => [
  ...catalogue.challenges,
  ...catalogue.recommendations,
  ...roadmapRecords(),
];

const roadmapRecords = (): Dated[] => [...catalogue.roadmapItems, ...catalogue.progress];

type Indexed = Dated & Pick<Practice, 'slug' | 'translation'>;

/** The pages of records, in English of those alone whose translation was approved. */
function indexedRecords(kind: AddressedKind, records: readonly Indexed[]): IndexedPage[] {
  return records.map((record) => indexedRecord(recordPage(kind, record.slug), record));
}

const indexedRecord = (page: Page, record: Indexed, shown: readonly Dated[] = []): IndexedPage => ({
  page,
  languages: hasEnglish(record) ? locales : (['es'] as const),
  updatedOn: newestDay([record, ...shown]),
});

function indexedChain(): IndexedPage[] {
  const { challenges, recommendations, roadmapItems } = catalogue;
  return [
    ...challengeListRoutes('es').map(({ props }) =>
      everywhere({ kind: 'challenges', ...props }, challenges),
    ),
    ...recommendationListRoutes('es').map(({ props }) =>
      everywhere({ kind: 'recommendations', ...props }, recommendations),
    ),
    ...indexedRecords('challenges', challenges),
    ...indexedRecords('recommendations', recommendations),
    ...roadmapItems.map((item) =>
      indexedRecord(recordPage('roadmapItems', item.slug), item, catalogue.progressOf(item.code)),
    ),
    everywhere({ kind: 'roadmap' }, roadmapRecords()),
    everywhere({ kind: 'roadmapCountries' }, roadmapRecords()),
    everywhere({ kind: 'roadmapProfiles' }, roadmapItems),
    everywhere({ kind: 'mapping' }, [...catalogue.listed, ...challenges, ...recommendations]),
    everywhere({ kind: 'workshop' }, [catalogue.workshop() ?? []].flat()),
    ...countries.keys.flatMap(indexedMember),
    ...profiles.map((profile) =>
      everywhere({ kind: 'roadmapProfile', profile }, catalogue.itemsOfProfile(profile)),
    ),
  ];
}

function indexedMember(country: Country): IndexedPage[] {
  const items = catalogue.itemsOfCountry(country).map(({ item }) => item);
  return [
    everywhere({ kind: 'mappingCountry', country }, [
      ...catalogue.mappingOfCountry('practices', country).records,
      ...catalogue.mappingOfCountry('challenges', country).records,
    ]),
    everywhere({ kind: 'roadmapCountry', country }, [
      ...items,
      ...items.flatMap(({ code }) => catalogue.progressOf(code)),
    ]),
  ];
}

function indexedCountries(): IndexedPage[] {
  return [
    everywhere({ kind: 'countries' }),
    ...countryRoutes('es').map(({ props }) =>
      everywhere({ kind: 'country', ...props }, [
        ...catalogue.entriesOfCountry(props.country, 'es'),
        ...[catalogue.profile(props.country) ?? []].flat(),
      ]),
    ),
    ...[...countryDimensionRoutes('es'), ...countryThemeRoutes('es')].map(({ props }) =>
      everywhere(
        { kind: 'countryTerm', ...props },
        catalogue.entriesOfCountryTerm(props.country, props.term, 'es'),
      ),
    ),
  ];
}

function indexedTerms(): IndexedPage[] {
  return [
    ...taxonomies.map((taxonomy) => everywhere({ kind: 'terms', taxonomy })),
    ...termRoutes('es').map(({ props }) =>
      everywhere({ kind: 'term', ...props }, catalogue.entriesOfTerm(props.term, 'es')),
    ),
  ];
}

function indexedInstitutions(): IndexedPage[] {
  return [
    ...institutionListRoutes('es').map(({ props }) =>
      everywhere({ kind: 'institutions', ...props }, catalogue.institutions('es')),
    ),
    ...institutionRoutes('es').map(({ props: { slug, number } }) => {
      const record = catalogue.institutionAt(slug);
      const entries = catalogue.participationsOf(record.code).map(({ practice }) => practice);
      return indexedRecord({ kind: 'institution', slug, number }, record, entries);
    }),
  ];
}
