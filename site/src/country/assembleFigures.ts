import type { Locale } from 'content-models/locales';
import type { CountryFigure } from 'content-models/schemas/countryProfile';
import { approximations } from 'content-models/vocabulary/approximations';
import { countedUnits } from 'content-models/vocabulary/countedUnits';
import type { Call, Footnotes } from '../footnotes.ts';
import { capitalised, formatDate, formatNumber, inSentence } from '../formats.ts';
import { localize, type Localized } from '../localize.ts';

export type FigureRow = {
  scope: Localized;
  period: string;
  value: string;
  calls: Call[];
  locator: string | undefined;
  note: Localized | undefined;
};

/** One bar; without a value it is a year of which no source that was read says anything. */
export type Bar = { year: number; value: number | undefined };

export type Drawing = { scope: Localized; bars: Bar[] };

/** One count by one keeper. Its table says what each figure covers; a drawing shows one scope alone. */
export type FigurePanel = {
  counted: string;
  series: Localized;
  rows: FigureRow[];
  drawings: Drawing[];
};

/** The fewest years worth a drawing; below, the table says it all. */
const fewestBars = 3;

/** Figures by series and unit: those of different series are never put in one table, let alone added. */
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
    if (!first) return [];
    const byScope = [...Map.groupBy(group, ({ scope }) => scope.es).values()].map((ofScope) =>
      ofScope.toSorted((one, other) => one.periodStart.localeCompare(other.periodStart)),
    );
    return [
      {
        counted: countedUnits.label(first.counted, locale),
        series: localize(first.series, locale),
        rows: byScope.flat().map((figure) => figureRow(figure, locale, footnotes)),
        drawings: byScope.flatMap((ofScope) => drawing(ofScope, locale)),
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
    scope: localize(figure.scope, locale),
    period: capitalised(period),
    value: `${hedge}${formatNumber(value, locale)}`,
    calls: [footnotes.call(figure.source)],
    locator: figure.locator,
    note: figure.note && localize(figure.note, locale),
  };
}

/** A drawing of one scope, where every figure is a whole year's and no year has two. */
function drawing(figures: readonly CountryFigure[], locale: Locale): Drawing[] {
  const years = figures.map(wholeYear);
  const known = years.filter((year) => year !== undefined);
  const isOnePerYear = known.length === figures.length && new Set(known).size === known.length;
  const [first] = figures;
  if (!first || !isOnePerYear || known.length < fewestBars) return [];
  const start = Math.min(...known);
  const end = Math.max(...known);
  const bars = Array.from({ length: end - start + 1 }, (_, index) => {
    const year = start + index;
    return { year, value: figures[years.indexOf(year)]?.value };
  });
  return [{ scope: localize(first.scope, locale), bars }];
}

/** The year that a figure covers from beginning to end, however its period is written. */
function wholeYear({ periodStart, periodEnd }: CountryFigure): number | undefined {
  const year = periodStart.slice(0, 4);
  if (periodEnd.slice(0, 4) !== year) return undefined;
  const startsWithYear = periodStart === year || /^\d{4}-01(-01)?$/.test(periodStart);
  const endsWithYear = periodEnd === year || /^\d{4}-12(-31)?$/.test(periodEnd);
  return startsWithYear && endsWithYear ? Number(year) : undefined;
}
