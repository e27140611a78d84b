import { locales, type Locale } from 'content-models/locales';
import { practiceNarratives } from 'content-models/records/practice';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { readingOf, unexpandedAcronyms, type Reading } from '../reading/prose.ts';
import { recordTexts, type RecordText } from '../reading/recordTexts.ts';
import type { Check, Problem } from './check.ts';

const told = new Set<string>(['summary', 'introduction', ...practiceNarratives]);

/** Bounds for the prose of one record in one language: words of a sentence, and shares of sentences and of words. */
const bounds = { leastMean: 14, mostMean: 22, mostShort: 0.2, longest: 45, mostNegations: 0.06 };

/** The share of words that negate which half of the records do not pass. */
export const mostNegationsInMedian = 0.025;

/**
 * Names that are written in capitals: of programmes and bodies whose words no source gives, and of decrees. All other
 * acronyms stand in brackets after their name where they are used first.
 */
const writtenSo = new Set([
  'ALTERNATIVAS',
  'CODEAGRO',
  'COMIREDIS',
  'CONMIGHO',
  'DESGUA',
  'PCM',
  'PERSPECTIVAS',
  'PROLAB',
  'RENACERES',
  'RTI',
  'SOS',
]);

type Told = { kind: 'practices' | 'countries'; code: string; locale: Locale; texts: RecordText[] };

/** What entries and country profiles tell, in each language. */
function toldBy({ practices, countries }: Snapshot): Told[] {
  const records = [
    ...practices.map((record) => ({ kind: 'practices', record }) as const),
    ...countries.map((record) => ({ kind: 'countries', record }) as const),
  ];
  return records.flatMap(({ kind, record }) =>
    locales.map((locale) => ({
      kind,
      code: record.code,
      locale,
      texts: recordTexts(record).filter((text) => text.locale === locale && told.has(text.path)),
    })),
  );
}

/** Sentences of a length that reads well, few of them short, few words that negate, and acronyms with their names. */
export const readsWell: Check = (snapshot) =>
  toldBy(snapshot).flatMap(({ kind, code, locale, texts }): Problem[] =>
    [...faultsOf(readingOf(texts, locale)), ...acronymFaults(texts)].map((text) => ({
      kind,
      code,
      field: locale,
      text,
    })),
  );

/** The shares of words that negate, one for each record and language, the smallest first. */
export const negationsOf = (snapshot: Snapshot): number[] =>
  toldBy(snapshot)
    .map(({ texts, locale }) => readingOf(texts, locale).negations)
    .toSorted((a, b) => a - b);

function faultsOf({ mean, short, longest, negations }: Reading): string[] {
  const faults: [boolean, string][] = [
    [
      mean < bounds.leastMean || mean > bounds.mostMean,
      `sus frases tienen ${mean.toFixed(1)} palabras de media. Escríbalas de 14 a 22.`,
    ],
    [
      short > bounds.mostShort,
      `el ${Math.round(short * 100)} % de sus frases tiene menos de nueve palabras. Únalas.`,
    ],
    [longest > bounds.longest, `una frase tiene ${longest} palabras. Divídala.`],
    [
      negations > bounds.mostNegations,
      `el ${(negations * 100).toFixed(1)} % de sus palabras niega. Diga primero lo que hay.`,
    ],
  ];
  return faults.flatMap(([isFault, text]) => (isFault ? [text] : []));
}

const acronymFaults = (texts: readonly RecordText[]) =>
  unexpandedAcronyms(texts)
    .filter((name) => !writtenSo.has(name))
    .map(
      (name) =>
        `usa «${name}» antes de decir qué es. Escriba el nombre y la sigla entre paréntesis.`,
    );
