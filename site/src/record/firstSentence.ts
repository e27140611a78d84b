import type { Locale } from 'content-models/locales';

/** A piece that ends before this many characters is an abbreviation ("EE. UU."), or says too little to stand alone. */
const shortest = 60;

/**
 * Divides a text after its first sentence, by the Unicode rules for sentences.
 * @returns the first sentence and what follows it, both without spaces around them; an empty rest where there is one sentence.
 */
export function firstSentence(text: string, locale: Locale): { first: string; rest: string } {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (end < shortest) continue;
    return { first: text.slice(0, end).trim(), rest: text.slice(end).trim() };
  }
  return { first: text, rest: '' };
}
