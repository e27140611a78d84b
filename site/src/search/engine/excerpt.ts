import { sheetMark } from '../format/sheetMark.ts';
import { wordMatch } from './wordMatch.ts';
import { fold } from './words.ts';

/** A part of an excerpt with its spaces; `isMarked` where it matches the query. */
export type ExcerptPart = { text: string; isMarked: boolean };

/** The length of an excerpt in words. */
const length = 30;

/**
 * The sentences of a text with the most matching words; its beginning where none matches. It begins with a sentence, and
 * ends with one where that leaves enough: only a long sentence is cut, where three points say so. What follows the
 * {@link sheetMark} is not read out where a sentence stands before it.
 */
export function excerptOf(text: string, words: readonly string[]): ExcerptPart[] {
  const pieces = closeSpaces(sentencesIn(text)).split(/\s+/).filter(Boolean);
  const asked = pieces.map((piece) => answeredWords(piece, words));
  const starts = sentenceStarts(pieces);
  const start = bestStart(asked, starts);
  const end = endFrom(start, asked, starts);
  const isCut = end < pieces.length && !starts.has(end);
  // No line begins with the three points, or consists of them.
  const spaceAfter = (place: number) => (isCut && place === end - 1 ? '\u00a0' : ' ');
  return [
    { text: starts.has(start) ? '' : '…\u00a0', isMarked: false },
    ...pieces.slice(start, end).flatMap((piece, index) => {
      const place = start + index;
      return partsOf(piece + spaceAfter(place), (asked[place] ?? []).length > 0);
    }),
    { text: isCut ? '…' : '', isMarked: false },
  ].filter((part) => part.text !== '');
}

function sentencesIn(text: string): string {
  const end = text.lastIndexOf(sheetMark);
  const before = end === -1 ? text : text.slice(0, end);
  return before.trim() === '' ? text.slice(end + sheetMark.length) : before;
}

/** The places where a sentence begins. A point after a short word may be that of an abbreviation: `EE. UU.`, `art. 5`. */
function sentenceStarts(pieces: readonly string[]): ReadonlySet<number> {
  const isEnd = (piece = '.') => /(?:\p{L}{4}|[\p{N}%)»”])\.[»”)]?$|[?!][»”)]?$|^\.$/u.test(piece);
  return new Set(pieces.flatMap((_, place) => (isEnd(pieces[place - 1]) ? [place] : [])));
}

/** Pagefind separates the texts of elements by spaces, even before or after punctuation. */
function closeSpaces(text: string): string {
  return text.replace(/\s+(?=[»”),.;:!?])/g, '').replace(/([«“(¿¡])\s+/g, '$1');
}

/** Separates a word from the punctuation and the space around it. */
function partsOf(piece: string, isMarked: boolean): ExcerptPart[] {
  const [, before = '', word = piece, after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(piece) ?? [];
  return isMarked
    ? [
        { text: before, isMarked: false },
        { text: word, isMarked },
        { text: after, isMarked: false },
      ]
    : [{ text: piece, isMarked }];
}

/** The positions of those query words that a piece of text matches. */
function answeredWords(piece: string, words: readonly string[]): number[] {
  const parts = fold(piece).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word, place) =>
    parts.some((part) => wordMatch(word, part) > 0) ? [place] : [],
  );
}

/**
 * The start of the excerpt with the most different query words: of the sentence of the first match, or a few words before
 * that where the sentence is too long to show it.
 */
function bestStart(asked: readonly (readonly number[])[], starts: ReadonlySet<number>): number {
  let best = { start: 0, different: 0 };
  let sentence = 0;
  for (const [place, own] of asked.entries()) {
    if (starts.has(place)) sentence = place;
    if (own.length === 0) continue;
    const start = place - sentence < length - 5 ? sentence : place - 5;
    const different = new Set(asked.slice(start, start + length).flat()).size;
    if (different > best.different) best = { start, different };
  }
  return best.start;
}

/** The end of the excerpt: that of a sentence if no match is lost and half of the length is left. */
function endFrom(
  start: number,
  asked: readonly (readonly number[])[],
  starts: ReadonlySet<number>,
): number {
  const last = Math.min(asked.length, start + length);
  const lastMatch = asked.findLastIndex((own, place) => place < last && own.length > 0);
  for (let end = last; end > Math.max(lastMatch, start + length / 2); end -= 1)
    if (starts.has(end)) return end;
  return last;
}
