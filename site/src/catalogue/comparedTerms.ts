import { countries, type Country } from 'content-models/vocabulary/countries';
import type { Catalogue } from './catalogue.ts';
import { termsOf, type TermRef } from './taxonomies.ts';

/** With fewer practices there is nothing to compare. */
const fewest = 2;

/** A theme or a population whose practices have a table. */
export type ComparedTerm = TermRef<'theme' | 'population'>;

/** The themes and populations with enough practices for a table. */
export function comparedTerms(catalogue: Catalogue): ComparedTerm[] {
  return [...termsOf('theme'), ...termsOf('population')].filter(
    (term) => catalogue.entriesOfTerm(term, 'es').length >= fewest,
  );
}

/** The countries with enough practices for a table. */
export function comparedCountries(catalogue: Catalogue): Country[] {
  return countries.keys.filter(
    (country) => catalogue.entriesOfCountry(country, 'es').length >= fewest,
  );
}
