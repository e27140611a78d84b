/** Words that say nothing about a topic. Pagefind joins all words, so each of them would only cost bytes. */
const stopWords = new Set(
  (
    'a al algun alguna algunas algunos busco como con cual cuales cuando cuenta de del donde e el ellas ellos en entre es ' +
    'esta estan estas este estos existe existen fue fueron ha hace hacen hacer han hay hecho hicieron hizo la las le les lo ' +
    'los mas me mi mis misma mismas mismo mismos necesito no nos o otra otras otro otros para pero por porque pueden puedo puede que quien quienes ' +
    'quiero se ser si sin sobre son su sus te tiene tienen tu u un una unas uno unos y ya ' +
    'about an and any are as at be been by can could did do does doing done find for from give had has have help how i if ' +
    'in into is it its me my need of on or other others our should some that the their them there these they this those to ' +
    'want was we were what when where which who why will with would you your'
  ).split(' '),
);

/** A text without accents and capitals, as the index keeps its words. */
export function fold(text: string): string {
  // Most words have no accent, and to see that is quicker than to take them apart.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text as it spells them; the code of a record is one word. */
export function spelledWords(text: string): string[] {
  return text.normalize('NFC').match(/\b\p{L}{2}-\d{4}\b|[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text, folded, in their order. */
export function wordsIn(text: string): string[] {
  return spelledWords(text).map(fold);
}

/** Whether a folded word says something about a topic. */
export const isTelling = (word: string) => !stopWords.has(word);

/** The words of a text that say something, folded, in their order. */
export function tellingWords(text: string): string[] {
  return wordsIn(text).filter(isTelling);
}

/** What of a query is worth asking: its distinct words but the stop words, or all if nothing else is left. */
export function meaningfulWords(query: string): string[] {
  const kept = tellingWords(query);
  return [...new Set(kept.length > 0 ? kept : wordsIn(query))];
}
