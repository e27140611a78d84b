import { correctionOf } from './correction.ts';
import { shardsOf, soundOf, wordShards } from './sound.ts';
import { isSameWord, wordMatch } from './wordMatch.ts';
import { fold, isTelling } from './words.ts';

/** What the catalogue knows of words: those of its titles and classification, and by and by those of its texts. */
export type Lexicon = {
  /** Makes sure that words can be judged: after it the other questions have their answer. */
  learn: (words: readonly string[]) => Promise<void>;
  /** Whether a page has this word, another form of it, or one that begins with it. */
  isKnown: (word: string) => boolean;
  /** The word that was most likely meant by one that is not known, with its accents. */
  correction: (word: string) => string | undefined;
  /** As which word the full text has this one, where it has it at all. */
  inTexts: (word: string) => string | undefined;
};

type Known = { folded: string; spelled: string };

/**
 * @param titles the words of titles, names and classification, which are there from the beginning.
 * @param load gives the words of the texts in one shard, with their accents, the most frequent first.
 */
export function createLexicon(
  titles: readonly string[],
  load: (shard: string) => Promise<readonly string[]>,
): Lexicon {
  const titleWords = titles.map(known);
  const shards = new Map<string, Known[]>();
  const learnShards = (names: readonly string[]) =>
    Promise.all(
      [...new Set(names)]
        .filter((name) => !shards.has(name))
        .map(async (name) => shards.set(name, (await load(name)).map(known))),
    );
  const inShards = (word: string) => shardsOf(word).flatMap((name) => shards.get(name) ?? []);
  const isIn = (word: string, vocabulary: readonly Known[]) =>
    vocabulary.some(({ folded }) => wordMatch(word, folded) > 0);
  const isKnown = (word: string) => isIn(word, titleWords) || isIn(word, inShards(word));
  const whole = (word: string) => {
    const same = [...titleWords, ...inShards(word)].filter(({ folded }) =>
      isSameWord(word, folded),
    );
    return (
      same.find(({ folded }) => folded === word)?.spelled ?? (same.length > 0 ? word : undefined)
    );
  };
  const inTwo = (word: string) =>
    splits(word)
      .filter((parts) => parts.some(isTelling))
      .map((parts) => parts.map(whole))
      .find((parts) => parts.every((part) => part !== undefined))
      ?.join(' ');
  const correction = (word: string) => {
    const vocabulary = [...titleWords, ...[...shards.values()].flat()];
    const near = correctionOf(
      word,
      vocabulary.filter(({ folded }) => isTelling(folded)).map(({ spelled }) => spelled),
    );
    if (near !== undefined && soundOf(near) === soundOf(word)) return near;
    return inTwo(word) ?? near;
  };

  return {
    isKnown,
    correction,
    learn: async (words) => {
      await learnShards(words.flatMap(shardsOf));
      const unknown = words.filter((word) => !isKnown(word));
      const seconds = unknown
        .flatMap(splits)
        .flatMap(([first, second]) => (whole(first) === undefined ? [] : [second]));
      await learnShards(seconds.flatMap(shardsOf));
      // A word that is not even near one that begins like it may have its first letter wrong.
      const isLost = (word: string) => correction(word) === undefined;
      if (unknown.some((word) => soundOf(word).length > 3 && isLost(word)))
        await learnShards(wordShards);
    },
    inTexts: (word) => {
      const words = inShards(word).map(({ folded }) => folded);
      if (words.some((text) => text.startsWith(word))) return word;
      return words.find((text) => wordMatch(word, text) > 0);
    },
  };
}

/** How a word may be two that somebody wrote together, those of the most even lengths first; none in a short word. */
function splits(word: string): [string, string][] {
  if (word.length < 8) return [];
  const places = Array.from({ length: word.length - 5 }, (_, place) => place + 3);
  const unevenness = (place: number) => Math.abs(2 * place - word.length);
  return places
    .toSorted((one, other) => unevenness(one) - unevenness(other))
    .map((place) => [word.slice(0, place), word.slice(place)]);
}

/** A word is shown in small letters, an acronym in capitals. */
const known = (word: string): Known => ({
  folded: fold(word),
  spelled: /^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase(),
});
