import { kindNames, type AddressedKind } from 'content-models/kinds';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { comparedCountries, comparedTerms, type ComparedTerm } from '../catalogue/comparedTerms.ts';
import { articles } from './articles.ts';
import { profiles } from '../catalogue/profiles.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { taxonomies, termsOf, type CountryTerm, type TermRef } from '../catalogue/taxonomies.ts';
import type { Parameters } from './parameters.ts';
import type { Question } from './declarePage.ts';

type Of<Name extends keyof Parameters> = Question<Pick<Parameters, Name>>;

/** Pages that are each about one record of a kind. */
type AboutRecords<K extends AddressedKind> = Question<Pick<Parameters, 'slug'>, K>;

/** A single page. */
export const once: Question<object> = { all: () => [{}] };

/** A page for each record of a kind. */
export function everyRecord<K extends AddressedKind>(of: K): AboutRecords<K> {
  return {
    of,
    all: ({ records }) => records(of).map(slugOf),
    record: ({ recordAt }, { slug }) => recordAt(of, slug),
  };
}

/** A page for each entry: the listed ones first, then the withdrawn ones. */
export const everyEntry: AboutRecords<'practices'> = {
  ...everyRecord('practices'),
  all: ({ entries, withdrawn }) => [...entries('es'), ...withdrawn].map(slugOf),
};

/** A page for each member country, and for "regional". */
export const everyCountry: Of<'country'> = {
  all: () => countries.keys.map((country) => ({ country })),
};

/** A page for each of them that has a profile. */
export const everyCountryWithProfile: Of<'country'> = {
  all: ({ profile }) =>
    countries.keys.filter((country) => profile(country)).map((country) => ({ country })),
};

/** A page for each pair of a country and a dimension with entries. */
export const everyCountryDimension: Question<{
  country: Country;
  term: TermRef<'dimension'>;
}> = {
  all: (catalogue) => countryTerms(catalogue, termsOf('dimension')),
};

/** A page for each pair of a country and a theme with entries. */
export const everyCountryTheme: Question<{
  country: Country;
  term: TermRef<'theme'>;
}> = {
  all: (catalogue) => countryTerms(catalogue, termsOf('theme')),
};

/** A page for each vocabulary whose terms have pages. */
export const everyTaxonomy: Of<'taxonomy'> = {
  all: () => taxonomies.map((taxonomy) => ({ taxonomy })),
};

/** A page for each of those terms, with or without entries. */
export const everyTerm: Of<'term'> = {
  all: () =>
    taxonomies
      .flatMap((taxonomy): readonly TermRef[] => termsOf(taxonomy))
      .map((term) => ({ term })),
};

export const everyProfile: Of<'profile'> = { all: () => profiles.map((profile) => ({ profile })) };

export const everyArticle: Of<'article'> = { all: () => articles.map((article) => ({ article })) };

/** A page for each kind of record, all of which have a table in the open data. */
export const everyKind: Of<'of'> = { all: () => kindNames.map((of) => ({ of })) };

function countryTerms<Term extends CountryTerm>(
  { entriesOfCountryTerm }: Catalogue,
  terms: readonly Term[],
): { country: Country; term: Term }[] {
  return countries.keys.flatMap((country) =>
    terms
      .filter((term) => entriesOfCountryTerm(country, term, 'es').length > 0)
      .map((term) => ({ country, term })),
  );
}

/** A page for each theme and population with practices to compare. */
export const everyComparedTerm: Question<{ term: ComparedTerm }> = {
  all: (catalogue) => comparedTerms(catalogue).map((term) => ({ term })),
};

/** A page for each country with practices to compare. */
export const everyComparedCountry: Of<'country'> = {
  all: (catalogue) => comparedCountries(catalogue).map((country) => ({ country })),
};

const slugOf = ({ slug }: { slug: string }) => ({ slug });
