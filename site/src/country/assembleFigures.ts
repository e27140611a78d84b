import type { Locale } from 'content-models/locales';
import type { CountryFigure } from 'content-models/schemas/countryProfile';
import { approximations } from 'content-models/vocabulary/approximations';
import { countedUnits } from 'content-models/vocabulary/countedUnits';
import type { Call, Footnotes } from '../footnotes.ts';
import { formatDate, formatNumber, inSentence } from '../formats.ts';
import { localize, type Localized } from '../localize.ts';

export type FigureRow = { period: string; value: string; calls: Call[]; locator: string | undefined; note: Localized | undefined };

/** One bar; without a value it is a year of which no source that was read says anything. */
export type Bar = { year: number; value: number | undefined };

export type FigurePanel = {
  scope: Localized;
  series: Localized;
  counted: string;
  rows: FigureRow[];
  /** Bars only where each figure is a whole year's and no year has two. */
  bars: Bar[];
};

/** The fewest years worth a drawing; below, the table says it all. */
const fewestBars = 3;

/** Figures by series: those of different series, scope or unit are never drawn together. */
export function assembleFigures(figures: readonly CountryFigure[], locale: Locale, footnotes: Footnotes): FigurePanel[] {
  const groups = Map.groupBy(figures, ({ series, scope, counted }) => JSON.stringify([series.es, scope.es, counted]));
  return [...groups.values()].flatMap((group) => {
    const rows = group.toSorted((one, other) => one.periodStart.localeCompare(other.periodStart));
    const [first] = rows;
    if (!first) return [];
    return [
      {
        scope: localize(first.scope, locale),
        series: localize(first.series, locale),
        counted: countedUnits.label(first.counted, locale),
        rows: rows.map((figure) => figureRow(figure, locale, footnotes)),
        bars: bars(rows),
      },
    ];
  });
}

function figureRow(figure: CountryFigure, locale: Locale, footnotes: Footnotes): FigureRow {
  const { approximation, value, periodStart, periodEnd } = figure;
  const hedge = approximation ? `${inSentence(approximations.label(approximation, locale))} ` : '';
  const period =
    periodStart === periodEnd
      ? formatDate(periodStart, locale)
      : `${formatDate(periodStart, locale)} – ${formatDate(periodEnd, locale)}`;
  return {
    period,
    value: `${hedge}${formatNumber(value, locale)}`,
    calls: [footnotes.call(figure.source)],
    locator: figure.locator,
    note: figure.note && localize(figure.note, locale),
  };
}

function bars(figures: readonly CountryFigure[]): Bar[] {
  const years = figures.map(wholeYear);
  const known = years.filter((year) => year !== undefined);
  const isOnePerYear = known.length === figures.length && new Set(known).size === known.length;
  if (!isOnePerYear || known.length < fewestBars) return [];
  const first = Math.min(...known);
  const last = Math.max(...known);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, value: figures[years.indexOf(year)]?.value };
  });
}

/** The year that a figure covers from beginning to end, however its period is written. */
function wholeYear({ periodStart, periodEnd }: CountryFigure): number | undefined {
  const year = periodStart.slice(0, 4);
  if (periodEnd.slice(0, 4) !== year) return undefined;
  const startsWithYear = periodStart === year || /^\d{4}-01(-01)?$/.test(periodStart);
  const endsWithYear = periodEnd === year || /^\d{4}-12(-31)?$/.test(periodEnd);
  return startsWithYear && endsWithYear ? Number(year) : undefined;
}
