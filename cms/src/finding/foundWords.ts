import { codePrefixes } from 'content-models/fields/codes';
import { foldText } from 'content-models/rules/foldText';
import type { Where } from 'payload';

/** The field that holds the words by which a record is found. */
export const findableName = 'findable';

/** More words than anybody types; further ones are ignored. */
const mostWords = 12;
/** A word of fewer letters is looked for where words begin: inside other words it is found everywhere. */
const shortest = 4;

/**
 * The words of a text in lower case and without accents. Everything but letters and digits is a gap between words, so
 * that an address is found by its host; an apostrophe is none: "Ch’orti’" is "chorti".
 */
function wordsOf(text: string): string[] {
  return (
    foldText(text)
      .replace(/['’ʼ‘`´]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * The words of texts as they are stored: each once, in the order of the texts, between bars, so that the beginning of a
 * word can be asked for (`|or`) in every database alike. Sorting by it is sorting by the first text, accents aside.
 */
export function storedWords(texts: readonly string[]): string {
  return `|${[...new Set(texts.flatMap(wordsOf))].join('|')}|`;
}

/** The words of a query that a record has to have, in any order. */
export function askedWords(query: string): string[] {
  return [...new Set(wordsOf(asCode(query) ?? query))].slice(0, mostWords);
}

/** The condition that a record has a word, in full or its beginning. */
export function hasWord(word: string): Where {
  return { [findableName]: { contains: word.length < shortest ? `|${word}` : word } };
}

const shortCode = new RegExp(
  `^\\s*(${Object.values(codePrefixes).join('|')})[\\s–-]*(\\d{1,4})\\s*$`,
  'i',
);

/** The whole code for what may stand for one: `in 6`, `IN-6` and `in0006` give `IN-0006`. */
function asCode(query: string): string | undefined {
  const [, prefix, number] = shortCode.exec(query) ?? [];
  return prefix && number && `${prefix}-${number.padStart(4, '0')}`;
}
