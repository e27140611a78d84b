import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { countries } from 'content-models/vocabulary/countries';
import type { Page } from '../addresses/paths.ts';
import { bestProvenFirst } from '../catalogue/bestProvenFirst.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { comparedCountries, comparedTerms } from '../catalogue/comparedTerms.ts';
import { termLabel } from '../catalogue/taxonomies.ts';

/** A table that compares the practices of a country, a theme or a population: its page, what it is of, and its rows. */
export type ComparedTable = { page: Page; name: string; practices: readonly Practice[] };

/** Every such table of a catalogue, whole: its page has no more rows than it can carry. */
export function comparedTables(catalogue: Catalogue, locale: Locale): ComparedTable[] {
  return [
    ...comparedCountries(catalogue).map((country) => ({
      page: { kind: 'compareCountry', country } as const,
      name: countries.label(country, locale),
      practices: bestProvenFirst(catalogue.entriesOfCountry(country, locale)),
    })),
    ...comparedTerms(catalogue).map((term) => ({
      page: { kind: 'compareTerm', term } as const,
      name: termLabel(term, locale),
      practices: bestProvenFirst(catalogue.entriesOfTerm(term, locale)),
    })),
  ];
}
