import { fieldLabels, type FieldPlace } from 'content-models/derived/fieldLabels';
import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { countries } from 'content-models/vocabulary/countries';
import type { Term } from 'content-models/vocabulary/defineVocabulary';
import { dimensions } from 'content-models/vocabulary/dimensions';
import { entryClasses } from 'content-models/vocabulary/entryClasses';
import { evidenceLevels } from 'content-models/vocabulary/evidenceLevels';
import { levels } from 'content-models/vocabulary/levels';
import { populations } from 'content-models/vocabulary/populations';
import { statuses } from 'content-models/vocabulary/statuses';
import { themes } from 'content-models/vocabulary/themes';
import { useTranslations } from '../../language/translate.ts';
import type { FacetTerm } from '../format/encodeIndex.ts';
import { notStated, type FacetName } from '../format/facetNames.ts';

/** A facet: its heading, its values in order, and the values of an entry. */
export type Facet = {
  heading: (locale: Locale) => string;
  terms: (locale: Locale) => FacetTerm[];
  valuesOf: (practice: Practice) => readonly string[];
};

function facet<Key extends string>(
  heading: Facet['heading'],
  vocabulary: { keys: readonly Key[]; term: (key: Key) => Term },
  valuesOf: (practice: Practice) => readonly Key[],
): Facet {
  return {
    heading,
    terms: (locale) => [
      ...vocabulary.keys.map((key) => {
        const { label, synonyms } = vocabulary.term(key);
        return { key, label: label[locale], synonyms: synonyms?.[locale] ?? [] };
      }),
      { key: notStated, label: useTranslations(locale)('facet.notStated'), synonyms: [] },
    ],
    valuesOf: (practice) => {
      const values = valuesOf(practice);
      return values.length > 0 ? values : [notStated];
    },
  };
}

/** The label of the field that a facet filters by. */
const named =
  (field: FieldPlace<'practices'>): Facet['heading'] =>
  (locale) =>
    fieldLabels('practices', locale)(field);

/** The facets in the order of the search page. */
export const facets: Record<FacetName, Facet> = {
  pais: facet(named('countries'), countries, (practice) => practice.countries),
  nivel: facet(named('levels'), levels, (practice) => practice.levels),
  dimension: facet(named('dimensions'), dimensions, (practice) => practice.dimensions),
  tema: facet(named('themes'), themes, (practice) => practice.themes),
  poblacion: facet(named('populations'), populations, (practice) => practice.populations),
  tipo: facet(named('entryClass'), entryClasses, (practice) => [practice.entryClass]),
  evidencia: facet(
    (locale) => useTranslations(locale)('facet.evidence'),
    evidenceLevels,
    (practice) => [practice.evidenceLevel],
  ),
  estado: facet(named('status'), statuses, (practice) => [practice.status]),
};
