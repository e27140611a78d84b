import type { Locale } from 'content-models/locales';
import { numbersIn } from '../../reading/numbers.ts';
import { recordSentences, recordTexts } from '../../reading/recordTexts.ts';
import { allRecords, type AnyRecord, type Check, type Problem } from '../check.ts';

const persons: Record<Locale, RegExp> = {
  es: /(?<!no )(?<!ni )\bpersonas\b/i,
  en: /(?<!not )(?<!nor )\b(people|persons|individuals)\b/i,
};

const text =
  'llama personas a retornos registrados; una persona puede retornar varias veces. Diga «retornos».';

/** A series of returns counts events, and one person may return several times. */
export const returnsAreNotPersons: Check = (snapshot) =>
  allRecords(snapshot).flatMap((entry) => [...inFigures(entry), ...inTexts(entry)]);

const eventsOf = ({ record }: AnyRecord) =>
  'figures' in record ? record.figures.filter(({ counted }) => counted === 'return-events') : [];

function inFigures(entry: AnyRecord): Problem[] {
  const { kind, record } = entry;
  return eventsOf(entry).flatMap((figure) =>
    recordTexts(figure)
      .filter(({ words, locale }) => persons[locale].test(words))
      .map(({ field }) => ({
        kind,
        code: record.code,
        field: `figures (${figure.value}).${field}`,
        text,
      })),
  );
}

function inTexts(entry: AnyRecord): Problem[] {
  const { kind, record } = entry;
  const values = new Set(eventsOf(entry).map(({ value }) => value));
  return recordSentences(record)
    .filter(({ path }) => !path.startsWith('figures.'))
    .filter(({ sentence, locale }) => persons[locale].test(sentence))
    .filter(({ sentence, locale }) =>
      numbersIn(sentence, locale).some(({ value }) => value !== undefined && values.has(value)),
    )
    .map(({ field }) => ({ kind, code: record.code, field, text }));
}
