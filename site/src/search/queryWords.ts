/** Words that say nothing about a topic. Pagefind joins all words, so each of them would only cost bytes. */
const stopWords = new Set(
  (
    'a al con de del e el en entre la las lo los me mi o para por que se sin su sus un una unas unos y ' +
    'an and are as at by for from in is it of on or that the this to was were with'
  ).split(' '),
);

/** A text without accents and capitals, as the index keeps its words. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The distinct words of a text, folded. */
export function wordsOf(text: string): string[] {
  return [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** What of a query is worth asking: its words but the stop words, or all of them if nothing else is left. */
export function meaningfulWords(query: string): string[] {
  const words = wordsOf(query);
  const kept = words.filter((word) => !stopWords.has(word));
  return kept.length > 0 ? kept : words;
}

/**
 * Whether an indexed word begins with this one or is another form of it. Pagefind answers a word that it does not
 * know with the pages of its longest known beginning ("deportados" with every page that has "de"); such a word must
 * never be asked.
 */
export function isKnown(word: string, vocabulary: readonly string[]): boolean {
  return vocabulary.some((known) => known.startsWith(word) || isOtherForm(word, known));
}

/**
 * Forms share their beginning: all but the last three letters, and at least four (`migraciones`, `migracion`); or
 * one is the other's plural (`leyes`, `ley`).
 */
function isOtherForm(word: string, known: string): boolean {
  if (known.length >= 3 && word.startsWith(known)) return /^e?s$/.test(word.slice(known.length));
  const shared = Math.max(4, word.length - 3);
  return word.length > 4 && known.length >= shared && known.startsWith(word.slice(0, shared));
}
