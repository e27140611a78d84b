import type { Locale } from 'content-models/locales';
import { multipliers, numberWords, vagueNumbers } from './numberWords.ts';

/** A number as a text writes it; `value` is missing where the word is vague («cientos»). */
export type WrittenNumber = { written: string; value?: number; start: number; end: number };

const digits =
  /(?<!\p{L}[-–])\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|(?<!\p{L}[-–]|\d)\d+(?:[.,]\d+)?/gu;

/** Every number of a text: digits, and words from three up in its language. */
export function numbersIn(text: string, locale: Locale): WrittenNumber[] {
  return [...digitsIn(text, locale), ...wordsIn(text, locale)].toSorted(
    (a, b) => a.start - b.start,
  );
}

function digitsIn(text: string, locale: Locale): WrittenNumber[] {
  return [...text.matchAll(digits)].map((match) => {
    const end = match.index + match[0].length;
    const scale = scaleAfter(text.slice(end), locale);
    return {
      written: match[0] + scale.written,
      value: parseDigits(match[0]) * scale.factor,
      start: match.index,
      end: end + scale.written.length,
    };
  });
}

/** `2,000`, `2.000` and `1,384,234` group thousands; `57.4` and `12,5` have decimals. */
function parseDigits(written: string): number {
  const grouped = /^(\d{1,3}(?:[.,\u00a0\u202f]\d{3})+)(?:[.,](\d+))?$/u.exec(written);
  if (!grouped) return Number(written.replace(',', '.'));
  const whole = (grouped[1] ?? '').replace(/\D/g, '');
  return Number(`${whole}.${grouped[2] ?? '0'}`);
}

/** «5 mil», "5 million": the words that multiply the digits before them. */
function scaleAfter(rest: string, locale: Locale): { written: string; factor: number } {
  const words = multipliers[locale].join('|');
  const written = new RegExp(`^(?:\\s(?:${words})(?![\\p{L}]))+`, 'u').exec(rest)?.[0] ?? '';
  const factor = written
    .split(/\s/)
    .filter(Boolean)
    .reduce((product, word) => product * (numberWords[locale][word] ?? 1), 1);
  return { written, factor };
}

type Word = { text: string; start: number; end: number };

function wordsIn(text: string, locale: Locale): WrittenNumber[] {
  const words = [...text.toLowerCase().matchAll(/\p{L}+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: WrittenNumber[] = [];
  for (let index = 0; index < words.length;) {
    const phrase = phraseAt(text, words, index, locale);
    if (phrase) found.push(...asNumber(text, phrase, locale));
    index += phrase?.length ?? 1;
  }
  return found;
}

/** The longest run of number words from `index` on that is one number, connectors included. */
function phraseAt(text: string, words: Word[], index: number, locale: Locale): Word[] | undefined {
  const first = words[index];
  if (!first || !isNumberWord(text, first, locale)) return undefined;
  const phrase = [first];
  for (;;) {
    const joined = nextOfPhrase(text, words, index + phrase.length, phrase, locale);
    if (!joined) return phrase;
    phrase.push(...joined);
  }
}

function isNumberWord(text: string, word: Word, locale: Locale): boolean {
  if (vagueNumbers[locale].includes(word.text)) return true;
  // «65 por ciento» is a unit; «5 millones» was read with its digits.
  const before = text.slice(0, word.start).toLowerCase();
  if (/por\s$/.test(before) && word.text === 'ciento') return false;
  if (multipliers[locale].includes(word.text) && /\d\s(?:mil\s)?$/.test(before)) return false;
  return Object.hasOwn(numberWords[locale], word.text);
}

function nextOfPhrase(
  text: string,
  words: Word[],
  index: number,
  phrase: Word[],
  locale: Locale,
): Word[] | undefined {
  const last = phrase.at(-1);
  const [next, after] = [words[index], words[index + 1]];
  if (!last || !next || !isClose(text, last, next)) return undefined;
  const worth = (word: Word | undefined) =>
    (word ? numberWords[locale][word.text] : undefined) ?? 0;
  if (multipliers[locale].includes(next.text)) return [next];
  const isSmaller = worth(next) > 0 && worth(next) < worth(last);
  if (isSmaller && (worth(last) >= 100 || (worth(last) >= 20 && worth(next) < 10))) return [next];
  const isConnector =
    locale === 'es'
      ? next.text === 'y' && worth(last) >= 30
      : next.text === 'and' && worth(last) >= 100;
  if (isConnector && after && worth(after) > 0 && worth(after) < worth(last)) return [next, after];
  return undefined;
}

const isClose = (text: string, last: Word, next: Word) =>
  /^[\s-]$/.test(text.slice(last.end, next.start));

/** The number that a phrase says; none where it is one or two («un», "two"). */
function asNumber(text: string, phrase: Word[], locale: Locale): WrittenNumber[] {
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (!first || !last) return [];
  const place = { written: text.slice(first.start, last.end), start: first.start, end: last.end };
  if (phrase.some((word) => vagueNumbers[locale].includes(word.text))) return [place];
  const value = phraseValue(phrase, locale);
  return value < 3 ? [] : [{ ...place, value }];
}

function phraseValue(phrase: Word[], locale: Locale): number {
  let total = 0;
  let group = 0;
  for (const { text } of phrase) {
    const worth = numberWords[locale][text] ?? 0;
    if (!multipliers[locale].includes(text)) group += worth;
    else if (worth === 100) group = Math.max(group, 1) * 100;
    else {
      // «dos mil millones»: a million multiplies all that came before it, a thousand its own group.
      const before = worth >= 1e6 ? Math.max(total + group, 1) : Math.max(group, 1);
      total = (worth >= 1e6 ? 0 : total) + before * worth;
      group = 0;
    }
  }
  return total + group;
}
