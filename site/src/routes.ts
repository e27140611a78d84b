import { locales, type Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import { addressees } from 'content-models/vocabulary/addressees';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { articles } from './articles.ts';
import { catalogue } from './catalogue.ts';
import { pageNumbers } from './pagination.ts';
import { numbered, taxonomyWord, type Page } from './paths.ts';
import { profiles, type Profile } from './profiles.ts';
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

const restOf = (number: number, locale: Locale) => numbered(number, locale).join('/') || undefined;

/** The catalogue's list, page by page. */
export function catalogueRoutes(locale: Locale) {
  return pageNumbers(catalogue.entries(locale).length).map((number) => ({
    params: { page: restOf(number, locale) },
    props: { number },
  }));
}

/** Each entry that has a page in the language. */
export function entryRoutes(locale: Locale) {
  return catalogue.entriesWithPage(locale).map(({ slug }) => ({ params: { slug } }));
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

/** Each institution that has a page in the language. */
export function institutionRoutes(locale: Locale) {
  return catalogue.institutionsWithPage(locale).map(({ slug }) => ({ params: { slug } }));
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

/** A page for search engines: the languages in which it exists and the day of its last change, where one is kept. */
export type IndexedPage = {
  page: Page;
  languages: readonly Locale[];
  updatedOn: string | undefined;
};

/** Every page that search engines should know. A withdrawn entry's tombstone is not among them. */
export function indexedPages(): IndexedPage[] {
  const entries = catalogue.entries('es');
  const newest = entries
    .map(({ contentUpdatedOn }) => contentUpdatedOn)
    .sort()
    .at(-1);
  return [
    everywhere({ kind: 'home' }, newest),
    ...catalogueRoutes('es').map(({ props }) =>
      everywhere({ kind: 'catalogue', ...props }, newest),
    ),
    everywhere({ kind: 'search' }),
    ...entries.map((entry) => ({
      page: { kind: 'entry', slug: entry.slug } as const,
      languages: hasEnglish(entry) ? locales : (['es'] as const),
      updatedOn: entry.contentUpdatedOn,
    })),
    ...indexedCountries(),
    ...indexedTerms(),
    ...indexedInstitutions(),
    ...sourceRoutes('es').map(({ props }) => everywhere({ kind: 'sources', ...props })),
    everywhere({ kind: 'profiles' }),
    ...profileRoutes('es').map(({ props }) => everywhere({ kind: 'profile', ...props })),
    ...articles.map((article) => everywhere({ kind: 'article', article })),
  ];
}

function everywhere(page: Page, updatedOn?: string): IndexedPage {
  return { page, languages: locales, updatedOn };
}

function indexedCountries(): IndexedPage[] {
  return [
    everywhere({ kind: 'countries' }),
    ...countryRoutes('es').map(({ props }) =>
      everywhere({ kind: 'country', ...props }, catalogue.profile(props.country)?.contentUpdatedOn),
    ),
    ...[...countryDimensionRoutes('es'), ...countryThemeRoutes('es')].map(({ props }) =>
      everywhere({ kind: 'countryTerm', ...props }),
    ),
  ];
}

function indexedTerms(): IndexedPage[] {
  return [
    ...taxonomies.map((taxonomy) => everywhere({ kind: 'terms', taxonomy })),
    ...termRoutes('es').map(({ props }) => everywhere({ kind: 'term', ...props })),
  ];
}

function indexedInstitutions(): IndexedPage[] {
  return [
    everywhere({ kind: 'institutions' }),
    ...catalogue.institutionsWithPage('es').map((institution) => ({
      page: { kind: 'institution', slug: institution.slug } as const,
      languages: hasEnglish(institution) ? locales : (['es'] as const),
      updatedOn: institution.contentUpdatedOn,
    })),
  ];
}
