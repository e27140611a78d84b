import { locales } from 'content-models/locales';
import type { AnyRecord } from '../checks/check.ts';
import { numbersIn } from './numbers.ts';
import { recordTexts, wordsOf } from './recordTexts.ts';

/**
 * The numbers that a record's facts, sums, evaluations, figures, announcements and cited paragraphs support, and their
 * wording in each language.
 */
export type Evidence = { values: Set<number>; wording: Record<'es' | 'en', string> };

/** The rows in which a record of any kind keeps what it can prove: each names its sources. */
function evidenceRows({ record }: AnyRecord): object[] {
  return [
    ...('facts' in record ? record.facts : []),
    ...('costs' in record ? record.costs : []),
    ...('evaluations' in record ? record.evaluations : []),
    ...('figures' in record ? record.figures : []),
    ...('announcements' in record ? record.announcements : []),
  ];
}

export function evidenceOf(entry: AnyRecord): Evidence {
  const rows = evidenceRows(entry);
  const values = rows.flatMap((row) => [
    ...sumsOf(row),
    ...periodsOf(row),
    ...recordTexts(withoutNote(row)).flatMap(({ words, locale }) =>
      numbersIn(words, locale).flatMap(({ value }) => value ?? []),
    ),
  ]);
  const cited = citedParagraphs(entry);
  const wording = locales.map((locale) => [
    locale,
    [
      ...rows.map((row) => wordsOf(row, locale)),
      ...cited.filter((text) => text.locale === locale).map(({ words }) => words),
    ]
      .join('\n')
      .toLowerCase(),
  ]);
  const citedValues = cited.flatMap(({ words, locale }) =>
    numbersIn(words, locale).flatMap(({ value }) => value ?? []),
  );
  return {
    values: new Set([...values, ...citedValues]),
    wording: { es: wording[0]?.[1] ?? '', en: wording[1]?.[1] ?? '' },
  };
}

/**
 * Paragraphs that cite a source and are facts themselves: of a country's introduction, which tells what has no entry of
 * its own, and of the fields in which an entry tells conditions and differences. Its summary and description tell what
 * its facts prove.
 */
const citedParagraphs = ({ record }: AnyRecord) =>
  recordTexts(record).filter(
    ({ path, calls }) => calls.length > 0 && path !== 'summary' && path !== 'description',
  );

/** A note explains a figure and is itself to be proved. */
const withoutNote = (row: object) => ({ ...row, note: undefined });

function sumsOf(row: object): number[] {
  return ['value', 'amount'].flatMap((field) => {
    const sum: unknown = Reflect.get(row, field);
    return typeof sum === 'number' ? [sum] : [];
  });
}

function periodsOf(row: object): number[] {
  return ['year', 'date', 'period', 'announcedOn', 'periodStart', 'periodEnd'].flatMap((field) => {
    const period: unknown = Reflect.get(row, field);
    return typeof period === 'string' ? [Number(period.slice(0, 4))] : [];
  });
}
