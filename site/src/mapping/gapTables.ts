import type { Locale } from 'content-models/locales';
import type { Challenge } from 'content-models/records/challenge';
import type { Practice } from 'content-models/records/practice';
import { countries } from 'content-models/vocabulary/countries';
import { dimensions } from 'content-models/vocabulary/dimensions';
import { levels } from 'content-models/vocabulary/levels';
import { populations } from 'content-models/vocabulary/populations';
import { themes } from 'content-models/vocabulary/themes';
import { pathOf } from '../addresses/paths.ts';
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

/** Practices by population or theme (rows) and level (columns). */
export function practicesByTerm(
  taxonomy: 'population' | 'theme',
  practices: readonly Practice[],
  locale: Locale,
): GapTable {
  const rows =
    taxonomy === 'population'
      ? populations.keys.map((key) => ({
          term: { taxonomy, key } as const,
          label: populations.label(key, locale),
          filters: { poblacion: [key] },
          inRow: practices.filter((practice) => practice.populations.includes(key)),
        }))
      : themes.keys.map((key) => ({
          term: { taxonomy: 'theme', key } as const,
          label: themes.label(key, locale),
          filters: { tema: [key] },
          inRow: practices.filter((practice) => practice.themes.includes(key)),
        }));
  return {
    columns: levels.keys.map((key) => levels.label(key, locale)),
    rows: rows.map(({ term, label, filters, inRow }) => ({
      label,
      href: pathOf({ kind: 'term', term }, locale),
      cells: levels.keys.map((level) =>
        practiceMarks(
          inRow.filter((practice) => practice.levels.includes(level)),
          { ...filters, nivel: [level] },
          locale,
        ),
      ),
    })),
  };
}

/** Practices and challenges (columns) by country (rows); what is regional comes last. */
export function byCountry(
  practices: readonly Practice[],
  challenges: readonly Challenge[],
  locale: Locale,
): GapTable {
  const t = useTranslations(locale);
  const compare = compareTexts(locale);
  const inOrder = countries.keys.toSorted(
    (one, other) =>
      Number(one === 'regional') - Number(other === 'regional') ||
      compare(countries.label(one, locale), countries.label(other, locale)),
  );
  return {
    columns: [t('mapping.practices'), t('mapping.challenges')],
    rows: inOrder.map((country) => ({
      label: countries.label(country, locale),
      href: pathOf({ kind: 'mappingCountry', country }, locale),
      cells: [
        practiceMarks(
          practices.filter((practice) => practice.countries.includes(country)),
          { pais: [country] },
          locale,
        ),
        challengeMarks(
          challenges.filter((challenge) => challenge.countries.includes(country)),
          {},
          locale,
        ),
      ],
    })),
  };
}
