import { isInflected } from '../engine/wordMatch.ts';
import { meaningfulWords, tellingWords } from '../engine/words.ts';
import { setNamesApart } from '../format/namesApart.ts';

/** Finds the synonym groups of which a text, with names set apart, has a word or phrase in any inflection, by position. */
export function createGroupFinder(
  groups: readonly (readonly string[])[],
): (text: string) => number[] {
  const phrases = groups.map((group) =>
    group.map((phrase) => meaningfulWords(setNamesApart(phrase))),
  );
  const forms = createForms(new Set(phrases.flat(2)));
  return (text) => {
    const words = tellingWords(text).map(forms);
    return phrases.flatMap((own, group) =>
      own.some((phrase) => hasPhrase(words, phrase)) ? [group] : [],
    );
  };
}

/** Memoizes, for each word of a text, the group words of which it is an inflected form. */
function createForms(asked: ReadonlySet<string>): (word: string) => readonly string[] {
  const known = new Map<string, string[]>();
  return (word) => {
    const present = known.get(word);
    if (present) return present;
    const forms = [...asked].filter((form) => isInflected(form, word));
    known.set(word, forms);
    return forms;
  };
}

function hasPhrase(words: readonly (readonly string[])[], phrase: readonly string[]): boolean {
  return words.some((_, start) =>
    phrase.every((word, place) => words[start + place]?.includes(word)),
  );
}
