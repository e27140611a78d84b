import { wordMatch } from './wordMatch.ts';
import { fold } from './words.ts';

/** A part of an excerpt with its spaces; `isMarked` where it matches the query. */
export type ExcerptPart = { text: string; isMarked: boolean };

/** The length of an excerpt in words. */
const length = 30;

/** The part of a text with the most matching words; its beginning where none matches. */
export function excerptOf(text: string, words: readonly string[]): ExcerptPart[] {
  const pieces = closeSpaces(text).split(/\s+/).filter(Boolean);
  const asked = pieces.map((piece) => answeredWords(piece, words));
  const start = bestStart(asked);
  const end = Math.min(pieces.length, start + length);
  return [
    { text: start > 0 ? '… ' : '', isMarked: false },
    ...pieces
      .slice(start, end)
      .flatMap((piece, place) => partsOf(piece, (asked[start + place] ?? []).length > 0)),
    { text: end < pieces.length ? '…' : '', isMarked: false },
  ].filter((part) => part.text !== '');
}

/** Pagefind separates the texts of elements by spaces, even before or after punctuation. */
function closeSpaces(text: string): string {
  return text.replace(/\s+(?=[»”),.;:!?])/g, '').replace(/([«“(¿¡])\s+/g, '$1');
}

/** Separates a word from the punctuation around it. */
function partsOf(piece: string, isMarked: boolean): ExcerptPart[] {
  const [, before = '', word = piece, after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(piece) ?? [];
  return isMarked
    ? [
        { text: before, isMarked: false },
        { text: word, isMarked },
        { text: `${after} `, isMarked: false },
      ]
    : [{ text: `${piece} `, isMarked }];
}

/** The positions of those query words that a piece of text matches. */
function answeredWords(piece: string, words: readonly string[]): number[] {
  const parts = fold(piece).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word, place) =>
    parts.some((part) => wordMatch(word, part) > 0) ? [place] : [],
  );
}

/** The start of the excerpt with the most different query words, a few words before the first match. */
function bestStart(asked: readonly (readonly number[])[]): number {
  const last = Math.max(0, asked.length - length);
  let best = { start: 0, different: 0 };
  for (const [place, own] of asked.entries()) {
    if (own.length === 0) continue;
    const start = Math.min(last, Math.max(0, place - 5));
    const different = new Set(asked.slice(start, start + length).flat()).size;
    if (different > best.different) best = { start, different };
  }
  return best.start;
}
