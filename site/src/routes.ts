import { explanations } from 'content-models/codebook/explanations';
import { kindNames, type Kind } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import { addressees } from 'content-models/vocabulary/addressees';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { catalogue } from './catalogue.ts';
import { readSiteEnvironment } from './env.ts';
import {
  countInstitutionItems,
  institutionItemsPerPage,
} from './institution/assembleInstitution.ts';
import { institutionPageNumbers } from './institutionPages.ts';
import { pageNumbers } from './pagination.ts';
import { numbered, taxonomyWord } from './paths.ts';
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
export type InstitutionProps = ListProps & { slug: string };
export type MemberProps = { country: Country };
export type RoadmapProfileProps = { profile: Profile };
export type DataTableProps = { of: Kind };

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

/** The page of each kind's table in the open data. */
export function dataTableRoutes(locale: Locale) {
  return kindNames.map((of) => ({
    params: { table: explanations[of].table[locale] },
    props: { of },
  }));
}
