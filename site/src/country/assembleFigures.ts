import type { Locale } from 'content-models/locales';
import type { CountryFigure } from 'content-models/records/countryProfile';
import { approximations } from 'content-models/vocabulary/approximations';
import type { CountedUnit } from 'content-models/vocabulary/countedUnits';
import type { Call, Footnotes } from '../record/footnotes.ts';
import { capitalised, formatDate, formatNumber, inSentence } from '../language/formats.ts';
import { localize, type Localized } from '../language/localize.ts';

type FigureRow = {
  scope: Localized;
  period: string;
  value: string;
  calls: Call[];
  locator: string | undefined;
  note: Localized | undefined;
};

/** The rows of a table; a note that they all have in common is shown once. */
export type FigureTable = { rows: FigureRow[]; note: Localized | undefined };

/** A bar of a chart; without a value, the series has no figure for that year. */
export type Bar = { year: number; value: number | undefined };

/** A chart of whole years in one scope, with the table of the same figures. */
export type Chart = { scope: Localized; bars: Bar[]; table: FigureTable };

/** The figures of one series and unit: a chart per scope with enough years, all others in one table. */
export type FigurePanel = {
  counted: CountedUnit;
  series: Localized;
  charts: Chart[];
  rest: FigureTable | undefined;
};

/** The minimum number of years for a chart. */
const fewestBars = 2;

/** Groups figures by series and unit: those of different series are never in one table, let alone added up. */
export function assembleFigures(
  figures: readonly CountryFigure[],
  locale: Locale,
  footnotes: Footnotes,
): FigurePanel[] {
  const bySeries = Map.groupBy(figures, ({ series, counted }) =>
    JSON.stringify([series.es, counted]),
  );
  return [...bySeries.values()].flatMap((group) => {
    const [first] = group;
    return first ? [panel(first, group, locale, footnotes)] : [];
  });
}

function panel(
  { counted, series }: CountryFigure,
  figures: readonly CountryFigure[],
  locale: Locale,
  footnotes: Footnotes,
): FigurePanel {
  const table = (rows: readonly CountryFigure[]) =>
    withCommonNote(rows.map((figure) => figureRow(figure, locale, footnotes)));
  const byScope = [...Map.groupBy(figures, ({ scope }) => scope.es).values()].map((ofScope) =>
    ofScope.toSorted((one, other) => one.periodStart.localeCompare(other.periodStart)),
  );
  const drawn = byScope.map((ofScope) => ({ ofScope, bars: barsOf(ofScope) }));
  // Charts come first on the page, so their footnotes are numbered first.
  const charts = drawn.flatMap(({ ofScope, bars }) => {
    const [first] = ofScope;
    return first && bars
      ? [{ scope: localize(first.scope, locale), bars, table: table(ofScope) }]
      : [];
  });
  const rest = drawn.filter(({ bars }) => !bars).flatMap(({ ofScope }) => ofScope);
  return {
    counted,
    series: localize(series, locale),
    charts,
    rest: rest.length > 0 ? table(rest) : undefined,
  };
}

function withCommonNote(rows: FigureRow[]): FigureTable {
  const [first, ...others] = rows;
  const note = first?.note;
  const isCommon =
    note !== undefined &&
    others.length > 0 &&
    others.every((row) => row.note?.value === note.value);
  if (!isCommon) return { rows, note: undefined };
  return { rows: rows.map((row) => ({ ...row, note: undefined })), note };
}

function figureRow(figure: CountryFigure, locale: Locale, footnotes: Footnotes): FigureRow {
  const { approximation, value, periodStart, periodEnd } = figure;
  const hedge = approximation ? `${inSentence(approximations.label(approximation, locale))} ` : '';
  const period =
    periodStart === periodEnd
      ? formatDate(periodStart, locale)
      : `${formatDate(periodStart, locale)} – ${formatDate(periodEnd, locale)}`;
  return {
    scope: localize(figure.scope, locale),
    period: capitalised(period),
    value: `${hedge}${formatNumber(value, locale)}`,
    calls: [footnotes.call(figure.source)],
    locator: figure.locator,
    note: figure.note && localize(figure.note, locale),
  };
}

/** The bars from the first year to the last, if all figures are of whole years and no year has two. */
function barsOf(figures: readonly CountryFigure[]): Bar[] | undefined {
  const years = figures.map(wholeYear);
  const known = years.filter((year) => year !== undefined);
  const isOnePerYear = known.length === figures.length && new Set(known).size === known.length;
  if (!isOnePerYear || known.length < fewestBars) return undefined;
  const start = Math.min(...known);
  const end = Math.max(...known);
  return Array.from({ length: end - start + 1 }, (_, index) => {
    const year = start + index;
    return { year, value: figures[years.indexOf(year)]?.value };
  });
}

/** The year that a figure covers completely, however its period is written. */
function wholeYear({ periodStart, periodEnd }: CountryFigure): number | undefined {
  const year = periodStart.slice(0, 4);
  if (periodEnd.slice(0, 4) !== year) return undefined;
  const startsWithYear = periodStart === year || /^\d{4}-01(-01)?$/.test(periodStart);
  const endsWithYear = periodEnd === year || /^\d{4}-12(-31)?$/.test(periodEnd);
  return startsWithYear && endsWithYear ? Number(year) : undefined;
}
