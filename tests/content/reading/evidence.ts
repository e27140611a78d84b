import { locales } from 'content-models/locales';
import type { AnyRecord } from '../checks/check.ts';
import { numbersIn } from './numbers.ts';
import { recordTexts, wordsOf } from './recordTexts.ts';

/** The numbers that a record's facts or figures support, and their wording in each language. */
export type Evidence = { values: Set<number>; wording: Record<'es' | 'en', string> };

type Row = { value?: number | undefined };

/** The rows in which a record of any kind keeps what it can prove. */
function evidenceRows({ record }: AnyRecord): Row[] {
  return [
    ...('facts' in record ? record.facts : []),
    ...('figures' in record ? record.figures : []),
  ];
}

export function evidenceOf(entry: AnyRecord): Evidence {
  const rows = evidenceRows(entry);
  const values = rows.flatMap((row) => [
    ...(row.value === undefined ? [] : [row.value]),
    ...periodsOf(row),
    ...recordTexts(withoutNote(row)).flatMap(({ words, locale }) =>
      numbersIn(words, locale).flatMap(({ value }) => value ?? []),
    ),
  ]);
  const wording = locales.map((locale) => [
    locale,
    rows
      .map((row) => wordsOf(row, locale))
      .join('\n')
      .toLowerCase(),
  ]);
  return {
    values: new Set(values),
    wording: { es: wording[0]?.[1] ?? '', en: wording[1]?.[1] ?? '' },
  };
}

/** A note explains a figure and is itself to be proved. */
const withoutNote = (row: Row) => ({ ...row, note: undefined });

function periodsOf(row: object): number[] {
  return ['year', 'periodStart', 'periodEnd'].flatMap((field) => {
    const period: unknown = Reflect.get(row, field);
    return typeof period === 'string' ? [Number(period.slice(0, 4))] : [];
  });
}
