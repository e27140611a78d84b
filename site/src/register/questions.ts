import { kindNames, type AddressedKind } from 'content-models/kinds';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { articles } from './articles.ts';
import { profiles } from '../catalogue/profiles.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { taxonomies, termsOf, type CountryTerm, type TermRef } from '../catalogue/taxonomies.ts';
import type { Parameters } from './parameters.ts';
import type { Question } from './declarePage.ts';

type Of<Name extends keyof Parameters> = Question<Pick<Parameters, Name>>;

/** For the pages of which each is about a record of a kind. */
type AboutRecords<K extends AddressedKind> = Question<Pick<Parameters, 'slug'>, K>;

/** For a page of which there is one. */
export const once: Question<object> = { all: () => [{}] };

/** Each record of a kind. */
export function everyRecord<K extends AddressedKind>(of: K): AboutRecords<K> {
  return {
    of,
    all: ({ records }) => records(of).map(slugOf),
    record: ({ recordAt }, { slug }) => recordAt(of, slug),
  };
}

/** Each entry: first those that lists show, then what is left of those that were withdrawn. */
export const everyEntry: AboutRecords<'practices'> = {
  ...everyRecord('practices'),
  all: ({ entries, withdrawn }) => [...entries('es'), ...withdrawn].map(slugOf),
};

/** Each member country, and what is regional. */
export const everyCountry: Of<'country'> = {
  all: () => countries.keys.map((country) => ({ country })),
};

/** Each pair of a country and a dimension that has an entry. */
export const everyCountryDimension: Question<{
  country: Country;
  term: TermRef<'dimension'>;
}> = {
  all: (catalogue) => countryTerms(catalogue, termsOf('dimension')),
};

/** Each pair of a country and a theme that has an entry. */
export const everyCountryTheme: Question<{
  country: Country;
  term: TermRef<'theme'>;
}> = {
  all: (catalogue) => countryTerms(catalogue, termsOf('theme')),
};

/** Each vocabulary whose terms have pages. */
export const everyTaxonomy: Of<'taxonomy'> = {
  all: () => taxonomies.map((taxonomy) => ({ taxonomy })),
};

/** Each term of them, with entries or without. */
export const everyTerm: Of<'term'> = {
  all: () =>
    taxonomies
      .flatMap((taxonomy): readonly TermRef[] => termsOf(taxonomy))
      .map((term) => ({ term })),
};

export const everyProfile: Of<'profile'> = { all: () => profiles.map((profile) => ({ profile })) };

export const everyArticle: Of<'article'> = { all: () => articles.map((article) => ({ article })) };

/** Each kind of record, which has a table in the open data. */
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

const slugOf = ({ slug }: { slug: string }) => ({ slug });
