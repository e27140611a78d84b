import type { Locale } from 'content-models/locales';
import type { RecordText } from './recordTexts.ts';

/** How a text reads: in words and in shares from 0 to 1. */
export type Reading = {
  words: number;
  /** Words of a sentence, on average. */
  mean: number;
  /** The share of sentences under nine words. */
  short: number;
  longest: number;
  /** The share of words that negate. */
  negations: number;
};

const negations: Record<Locale, ReadonlySet<string>> = {
  es: new Set(['no', 'ni', 'sin', 'ningún', 'ninguna', 'ninguno', 'nada', 'nadie', 'tampoco']),
  en: new Set(['no', 'not', 'none', 'nothing', 'without', 'never']),
};

/** Abbreviations whose full stop ends no sentence. */
const abbreviations = /\b(EE\. UU|Sr|Sra|Dr|núm|n\.º|art|No)\.(?=\s)/gi;

/** Measures running text: sentences end at full stops, question and exclamation marks and lines. */
export function readingOf(texts: readonly RecordText[], locale: Locale): Reading {
  const words = texts.map((text) => text.words).join('\n');
  const sentences = words
    .replace(abbreviations, '$1')
    .split(/(?<=[.!?…])\s+(?=[«“¿¡\p{Lu}\d])|\n/u)
    .filter((sentence) => sentence.trim() !== '');
  const lengths = sentences.map((sentence) => sentence.trim().split(/\s+/).length);
  const all = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return {
    words: total,
    mean: total / Math.max(1, lengths.length),
    short: lengths.filter((length) => length < 9).length / Math.max(1, lengths.length),
    longest: Math.max(0, ...lengths),
    negations: all.filter((word) => negations[locale].has(word)).length / Math.max(1, all.length),
  };
}

/** Words in capitals, and names with capitals inside, as `SRECI` or `CentraRSE`. */
const acronym = /(?<![\p{L}\d-])\p{Lu}{3,}(?![\p{L}\d])/gu;

/** The acronyms of a text whose first use does not stand in brackets after their name, or before a name in brackets. */
export function unexpandedAcronyms(texts: readonly RecordText[]): string[] {
  const words = texts.map((text) => text.words).join('\n');
  const found = new Map<string, number>();
  for (const match of words.matchAll(acronym))
    if (!found.has(match[0])) found.set(match[0], match.index);
  return [...found]
    .filter(([name, at]) => {
      const [before, after] = [words.slice(0, at), words.slice(at + name.length)];
      const isInBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
      return !isInBrackets && !/^\s*\(/.test(after);
    })
    .map(([name]) => name);
}
