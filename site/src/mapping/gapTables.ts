import type { Locale } from 'content-models/locales';
import type { Challenge } from 'content-models/records/challenge';
import type { Practice } from 'content-models/records/practice';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { dimensions } from 'content-models/vocabulary/dimensions';
import { levels } from 'content-models/vocabulary/levels';
import { pathOf } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { termLabel, termsOf } from '../catalogue/taxonomies.ts';
import { compareTexts } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import type { Filters } from '../search/engine/filters.ts';
import { notStated } from '../search/format/facetNames.ts';
import { challengeMarks, practiceMarks, type Mark } from './marks.ts';

/** A table of the map of gaps: the columns by name, and for each row the boxes of its cells; one cell spans all columns. */
export type GapTable = {
  columns: string[];
  rows: { label: string; href?: string; cells: Mark[][] }[];
};

/**
 * Records by level (rows) and dimension (columns); those without a dimension have a row of their own.
 * @param marksOf the boxes of a cell, which the filters of the search describe
 */
export function byCell<Item extends Practice | Challenge>(
  records: readonly Item[],
  marksOf: (inCell: readonly Item[], filters: Partial<Filters>, locale: Locale) => Mark[],
  locale: Locale,
): GapTable {
  const unclassified = records.filter((record) => record.dimensions.length === 0);
  const rows = levels.keys.map((level) => ({
    label: levels.label(level, locale),
    cells: dimensions.keys.map((dimension) => {
      const inCell = records.filter(
        (record) => record.levels.includes(level) && record.dimensions.includes(dimension),
      );
      return marksOf(inCell, { nivel: [level], dimension: [dimension] }, locale);
    }),
  }));
  const without = {
    label: useTranslations(locale)('mapping.unclassified'),
    cells: [marksOf(unclassified, { dimension: [notStated] }, locale)],
  };
  return {
    columns: dimensions.keys.map((key) => dimensions.label(key, locale)),
    rows: unclassified.length > 0 ? [...rows, without] : rows,
  };
}

/** The search's name of a taxonomy. */
const facetOf = { population: 'poblacion', theme: 'tema' } as const;

/** Practices by population or theme (rows) and level (columns). */
export function practicesByTerm(
  taxonomy: keyof typeof facetOf,
  catalogue: Catalogue,
  locale: Locale,
): GapTable {
  return {
    columns: levels.keys.map((key) => levels.label(key, locale)),
    rows: termsOf(taxonomy).map((term) => ({
      label: termLabel(term, locale),
      href: pathOf({ kind: 'term', term }, locale),
      cells: levels.keys.map((level) =>
        practiceMarks(
          catalogue.entriesOfTerm(term, locale).filter(({ levels: of }) => of.includes(level)),
          { [facetOf[taxonomy]]: [term.key], nivel: [level] },
          locale,
        ),
      ),
    })),
  };
}

/** Practices and challenges (columns) by country (rows); what is regional comes last. */
export function byCountry(catalogue: Catalogue, locale: Locale): GapTable {
  const t = useTranslations(locale);
  return {
    columns: [t('mapping.practices'), t('mapping.challenges')],
    rows: countriesInOrder(locale).map((country) => ({
      label: countries.label(country, locale),
      href: pathOf({ kind: 'mappingCountry', country }, locale),
      cells: [
        practiceMarks(catalogue.entriesOfCountry(country, locale), { pais: [country] }, locale),
        challengeMarks(catalogue.challengesOfCountry(country), {}, locale),
      ],
    })),
  };
}

/** The countries by name; what is regional comes last. */
export function countriesInOrder(locale: Locale): Country[] {
  const compare = compareTexts(locale);
  return countries.keys.toSorted(
    (one, other) =>
      Number(one === 'regional') - Number(other === 'regional') ||
      compare(countries.label(one, locale), countries.label(other, locale)),
  );
}
