import { fieldLabels } from 'content-models/derived/fieldLabels';
import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { effectDirections } from 'content-models/vocabulary/effectDirections';
import { evidenceLevels } from 'content-models/vocabulary/evidenceLevels';
import { useTranslations } from '../language/translate.ts';
import { assembleHead, type PageContext } from '../practice/assembleHead.ts';
import type { ComparedKey, SheetValue } from '../record/factSheet.ts';

/** The columns of the tables by country, theme and population, on their pages and in their files. */
export const tableColumns = [
  'evidence',
  'effect',
  'populations',
  'answering',
  'startDate',
  'status',
  'costs',
  'contact',
] as const satisfies ComparedKey[];

/** The name of each row of a comparison. */
export function comparedLabels(locale: Locale): Record<ComparedKey, string> {
  const label = fieldLabels('practices', locale);
  const t = useTranslations(locale);
  return {
    populations: label('populations'),
    answering: t('compare.answering'),
    startDate: label('startDate'),
    endDate: label('endDate'),
    status: label('status'),
    costs: label('costs'),
    resources: label('resources'),
    contact: label('contact'),
    effect: label('effectDirection'),
    evidence: t('trust.evidence'),
  };
}

/** What a practice answers, by row; a row without an answer is missing. */
export function comparedValues(
  practice: Practice,
  page: PageContext,
): Partial<Record<ComparedKey, SheetValue[]>> {
  const { locale } = page;
  const rows = assembleHead(practice, () => [], page);
  const { effectDirection, evidenceLevel: grade } = practice;
  const max = evidenceLevels.keys.length - 1;
  const name = evidenceLevels.label(grade, locale);
  const evidence = useTranslations(locale)('trust.grade', { grade, max, label: name });
  return {
    ...Object.fromEntries(rows.flatMap(({ key, values }) => (key ? [[key, values]] : []))),
    ...(effectDirection && { effect: [{ text: effectDirections.label(effectDirection, locale) }] }),
    evidence: [{ text: evidence }],
  };
}
