import { isInflected } from '../engine/wordMatch.ts';
import { meaningfulWords, tellingWords } from '../engine/words.ts';

/** For each group of synonyms the places of the texts that have one of its words or phrases, in any of their forms. */
export function pagesOfGroups(
  texts: readonly string[],
  groups: readonly (readonly string[])[],
): number[][] {
  const phrases = groups.map((group) => group.map((phrase) => meaningfulWords(phrase)));
  const forms = createForms(new Set(phrases.flat(2)));
  const pages = groups.map((): number[] => []);
  for (const [place, text] of texts.entries()) {
    const words = tellingWords(text).map(forms);
    for (const [group, own] of phrases.entries())
      if (own.some((phrase) => hasPhrase(words, phrase))) pages[group]?.push(place);
  }
  return pages;
}

/** Which words of the groups a word of a text is a form of; asked once for each word, however often it occurs. */
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
