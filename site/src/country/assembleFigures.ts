import type { Locale } from 'content-models/locales';
import type { CountryFigure } from 'content-models/records/countryProfile';
import { approximations } from 'content-models/vocabulary/approximations';
import type { CountedUnit } from 'content-models/vocabulary/countedUnits';
import type { Call, Footnotes } from '../record/footnotes.ts';
import { capitalised, formatDate, formatNumber, inSentence } from '../language/formats.ts';
import { localize, type Localized } from '../language/localize.ts';
import { useTranslations } from '../language/translate.ts';

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

/** A chart of whole years in one scope, what it shows in words, and the table of the same figures. */
export type Chart = { scope: Localized; finding: string; bars: Bar[]; table: FigureTable };

/** Whether a chart lacks a year between others. */
export const hasGap = ({ bars }: Chart) => bars.some(({ value }) => value === undefined);

/** The figures of one series and unit: a chart per scope with enough years, all others in one table. */
export type FigurePanel = {
  anchor: string;
  counted: CountedUnit;
  series: Localized;
  charts: Chart[];
  rest: FigureTable | undefined;
};

/** Whether figures have a chart. */
export const isDrawn = (figures: readonly CountryFigure[]) => barsOf(figures) !== undefined;

/** The minimum number of years for a chart. */
const fewestBars = 2;

/** Groups figures by series and unit: those of different series are never in one table, let alone added up. */
export function assembleFigures(
  figures: readonly CountryFigure[],
  locale: Locale,
  footnotes: Footnotes,
): FigurePanel[] {
  return bySeries(figures).flatMap((group, index) => {
    const [first] = group;
    return first ? [panel(first, anchorOf(index), group, locale, footnotes)] : [];
  });
}

/** The groups of figures that have a panel each, in the order of the page. */
export function bySeries(figures: readonly CountryFigure[]): CountryFigure[][] {
  const key = ({ series, counted }: CountryFigure) => JSON.stringify([series.es, counted]);
  return [...Map.groupBy(figures, key).values()];
}

/** The anchor of a panel. */
export const anchorOf = (index: number) => `serie-${index + 1}`;

function panel(
  { counted, series }: CountryFigure,
  anchor: string,
  figures: readonly CountryFigure[],
  locale: Locale,
  footnotes: Footnotes,
): FigurePanel {
  const table = (rows: readonly CountryFigure[]) =>
    withCommonNote(rows.map((figure) => figureRow(figure, locale, footnotes)));
  const byScope = oldestFirst(figures, ({ scope }) => scope.es);
  const drawn = byScope.map((ofScope) => ({ ofScope, bars: barsOf(ofScope) }));
  // Charts come first on the page, so their footnotes are numbered first.
  const charts = drawn.flatMap(({ ofScope, bars }) => {
    const [first] = ofScope;
    return first && bars
      ? [
          {
            scope: localize(first.scope, locale),
            finding: findingOf(ofScope, locale),
            bars,
            table: table(ofScope),
          },
        ]
      : [];
  });
  const rest = drawn.filter(({ bars }) => !bars).flatMap(({ ofScope }) => ofScope);
  return {
    anchor,
    counted,
    series: localize(series, locale),
    charts,
    rest: rest.length > 0 ? table(rest) : undefined,
  };
}

/** Figures in groups, each from its oldest to its newest. */
function oldestFirst(
  figures: readonly CountryFigure[],
  by: (figure: CountryFigure) => string,
): CountryFigure[][] {
  return [...Map.groupBy(figures, by).values()].map((group) =>
    group.toSorted((one, other) => one.periodStart.localeCompare(other.periodStart)),
  );
}

/** How many figures stand for a country that has no chart. */
const fewFigures = 3;

/**
 * The figures that stand for a country: those of one chart of whole years, of returns where there is one, with as many
 * and as recent years as possible; without a chart the newest.
 */
export function leadingFigures(figures: readonly CountryFigure[]): CountryFigure[] {
  const ofYears = figures.filter((figure) => wholeYear(figure) !== undefined);
  const drawn = oldestFirst(ofYears, ({ series, counted, scope }) =>
    JSON.stringify([series.es, counted, scope.es]),
  ).filter((group) => barsOf(group));
  const [best] = drawn.toSorted(
    (one, other) =>
      Number(countsReturns(other)) - Number(countsReturns(one)) ||
      other.length - one.length ||
      lastYear(other).localeCompare(lastYear(one)),
  );
  return (
    best ??
    figures
      .toSorted((one, other) => other.periodEnd.localeCompare(one.periodEnd))
      .slice(0, fewFigures)
  );
}

const countsReturns = ([first]: readonly CountryFigure[]) => first?.counted === 'return-events';
const lastYear = (group: readonly CountryFigure[]) => group.at(-1)?.periodEnd ?? '';

/** What a chart shows: how its last year compares with its first, or both where one of them is not exact. */
function findingOf(figures: readonly CountryFigure[], locale: Locale): string {
  const t = useTranslations(locale);
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) throw new Error('A chart has no figures.');
  // As strings: a year has no thousands separator.
  const years = { start: first.periodStart.slice(0, 4), end: last.periodEnd.slice(0, 4) };
  if (first.approximation || last.approximation || first.value === 0)
    return t('figures.both', {
      ...years,
      first: figureText(first, locale),
      last: figureText(last, locale),
    });
  const percent = Math.round((100 * (last.value - first.value)) / first.value);
  if (last.value === first.value) return t('figures.same', years);
  if (percent === 0) return t('figures.almostSame', years);
  const n = formatNumber(Math.abs(percent), locale);
  return t(percent < 0 ? 'figures.fewer' : 'figures.more', { ...years, n });
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
  const { periodStart, periodEnd } = figure;
  const period =
    periodStart === periodEnd
      ? formatDate(periodStart, locale)
      : `${formatDate(periodStart, locale)} – ${formatDate(periodEnd, locale)}`;
  return {
    scope: localize(figure.scope, locale),
    period: capitalised(period),
    value: figureText(figure, locale),
    calls: [footnotes.call(figure.source)],
    locator: figure.locator,
    note: figure.note && localize(figure.note, locale),
  };
}

/** A figure as its source gives it: `más de 42 000`. */
export function figureText({ approximation, value }: CountryFigure, locale: Locale): string {
  const hedge = approximation ? `${inSentence(approximations.label(approximation, locale))} ` : '';
  return `${hedge}${formatNumber(value, locale)}`;
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
export function wholeYear({ periodStart, periodEnd }: CountryFigure): number | undefined {
  const year = periodStart.slice(0, 4);
  if (periodEnd.slice(0, 4) !== year) return undefined;
  const startsWithYear = periodStart === year || /^\d{4}-01(-01)?$/.test(periodStart);
  const endsWithYear = periodEnd === year || /^\d{4}-12(-31)?$/.test(periodEnd);
  return startsWithYear && endsWithYear ? Number(year) : undefined;
}
