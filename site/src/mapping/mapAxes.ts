import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { evidenceLevels } from 'content-models/vocabulary/evidenceLevels';
import { useTranslations, type Message } from '../language/translate.ts';
import { facets } from '../search/build/facets.ts';
import type { FacetTerm } from '../search/format/encodeIndex.ts';
import { notStated, type FacetName } from '../search/format/facetNames.ts';
import { countriesInOrder } from './gapTables.ts';

/**
 * What practices can stand by on the map, by the names of the search's facets: the address of a choice has them, and so
 * has that of the search, to which a cell with very many leads.
 */
const axisNames = [
  'nivel',
  'dimension',
  'pais',
  'poblacion',
  'tema',
  'evidencia',
] as const satisfies FacetName[];

type AxisName = (typeof axisNames)[number];

/** An axis with all its values, those without a practice as well: they are the gaps. */
export type MapAxis = { name: AxisName; label: string; terms: { key: string; label: string }[] };

const labels: Record<AxisName, Message> = {
  nivel: 'level',
  dimension: 'dimension',
  pais: 'country',
  poblacion: 'population',
  tema: 'theme',
  evidencia: 'mapping.evidence',
};

/** The axes; "not stated" is among the values of one only where that is so of a practice. */
export function mapAxes(practices: readonly Practice[], locale: Locale): MapAxis[] {
  const t = useTranslations(locale);
  return axisNames.map((name) => {
    const { terms, valuesOf } = facets[name];
    const isUsed = (key: string) => practices.some((practice) => valuesOf(practice).includes(key));
    const shown = terms(locale).filter(({ key }) => key !== notStated || isUsed(key));
    return {
      name,
      label: t(labels[name]),
      terms: (name === 'pais' ? inOrderOfCountries(shown, locale) : shown).map(
        ({ key, label }) => ({ key, label }),
      ),
    };
  });
}

function inOrderOfCountries(terms: readonly FacetTerm[], locale: Locale): FacetTerm[] {
  const order: readonly string[] = [...countriesInOrder(locale), notStated];
  return terms.toSorted((one, other) => order.indexOf(one.key) - order.indexOf(other.key));
}

/** Where a practice stands on each axis, as the data attributes that the script of the choice reads. */
export function placesOnAxes(practice: Practice): Record<`data-${AxisName}`, string> {
  const places = (name: AxisName) => facets[name].valuesOf(practice).join(' ');
  return {
    'data-nivel': places('nivel'),
    'data-dimension': places('dimension'),
    'data-pais': places('pais'),
    'data-poblacion': places('poblacion'),
    'data-tema': places('tema'),
    'data-evidencia': places('evidencia'),
  };
}

/** How many practices each cell of two axes has: cells by row and column, separated by `;`, grades within by `,`. */
export type GradeCounts = { axes: string; cells: string };

/**
 * The counts of all pairs of axes, for a catalogue with too many practices to have a box for each on one page: as many
 * numbers for ten thousand practices as for a thousand.
 */
export function gradeCounts(
  axes: readonly MapAxis[],
  practices: readonly Practice[],
): GradeCounts[] {
  return axes.flatMap((rows, place) =>
    axes.slice(place + 1).map((columns) => ({
      axes: `${rows.name} ${columns.name}`,
      cells: cellCounts(rows, columns, practices),
    })),
  );
}

function cellCounts(rows: MapAxis, columns: MapAxis, practices: readonly Practice[]): string {
  const counts = new Map<string, number>();
  for (const practice of practices)
    for (const row of facets[rows.name].valuesOf(practice))
      for (const column of facets[columns.name].valuesOf(practice)) {
        const key = `${row} ${column} ${practice.evidenceLevel}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  const cell = (row: string, column: string) =>
    evidenceLevels.keys.map((grade) => counts.get(`${row} ${column} ${grade}`) ?? '').join(',');
  return rows.terms
    .flatMap((row) => columns.terms.map((column) => cell(row.key, column.key)))
    .join(';');
}
