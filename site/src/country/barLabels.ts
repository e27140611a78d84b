import { formattingLocale, type Locale } from 'content-models/locales';
import { useTranslations } from '../language/translate.ts';
import type { Bar } from './assembleFigures.ts';

/** From this value on, the labels of the bars are in thousands, and the title of the chart says so. */
const thousandsFrom = 10_000;

/** What stands above each bar of a chart, short enough for its width. */
export function barLabels(
  bars: readonly Bar[],
  locale: Locale,
): { inThousands: boolean; labels: string[] } {
  const largest = Math.max(...bars.map(({ value }) => value ?? 0));
  const inThousands = largest >= thousandsFrom;
  const format = new Intl.NumberFormat(formattingLocale[locale], {
    maximumFractionDigits: inThousands && largest < 20_000 ? 1 : 0,
  });
  const label = (value: number) => format.format(inThousands ? value / 1000 : value);
  const noData = useTranslations(locale)('figures.noData');
  return {
    inThousands,
    labels: bars.map(({ value }) => (value === undefined ? noData : label(value))),
  };
}
