import { correctionOf } from './correction.ts';
import { shardsOf, soundOf, wordShards } from './sound.ts';
import { asRead, nameMark } from '../format/namesApart.ts';
import { isSameWord, wordMatch } from './wordMatch.ts';
import { fold, isTelling } from './words.ts';

/** The known words: those of titles and classification, and those of the texts, which are loaded by shard on demand. */
export type Lexicon = {
  /** Loads the shards that the other methods need for these words. */
  learn: (words: readonly string[]) => Promise<void>;
  /** Whether a page has this word, an inflected form, or a word that begins with it. */
  isKnown: (word: string) => boolean;
  /** The most likely correction of an unknown word, with its accents. */
  correction: (word: string) => string | undefined;
  /** The form of a word under which Pagefind finds it; undefined where no text has it. */
  inTexts: (word: string) => string | undefined;
  /** The same for a word of a name that is set apart, such as the Costa of Costa Rica; one has to write it whole. */
  inNames: (word: string) => string | undefined;
};

type Known = { folded: string; spelled: string };

/**
 * @param titles the words of titles, names and classification, which are always known.
 * @param load loads the words of the texts in a shard, with their accents, the most frequent first.
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
  /** The name that a word of four letters is short for, or that somebody half remembers: «pepa» for «Pepita». */
  const nickname = (word: string) =>
    word.length < 4
      ? undefined
      : titleWords.find(
          ({ folded }) => folded.startsWith(word.slice(0, 3)) && folded.length === word.length + 2,
        )?.spelled;
  const correction = (word: string) => {
    // A short word is one edit away from too many: only a name is likely meant.
    const isShort = word.length < 5;
    const texts = isShort ? [] : [...shards.values()].flat();
    const vocabulary = [...titleWords, ...texts];
    const near = correctionOf(
      word,
      vocabulary.filter(({ folded }) => isTelling(folded)).map(({ spelled }) => spelled),
    );
    if (near !== undefined && soundOf(near) === soundOf(word)) return near;
    return inTwo(word) ?? near ?? (isShort ? nickname(word) : undefined);
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
      // A word without any correction in its own shards may begin with a wrong letter, so all shards are searched.
      const isLost = (word: string) => correction(word) === undefined;
      if (unknown.some((word) => soundOf(word).length > 3 && isLost(word)))
        await learnShards(wordShards);
    },
    inTexts: (word) => {
      const words = inShards(word).map(({ folded }) => folded);
      if (words.some((text) => text.startsWith(word))) return word;
      return words.find((text) => wordMatch(word, text) > 0);
    },
    inNames: (word) =>
      inShards(word)
        .map(({ folded }) => folded)
        .find((text) => isSameWord(nameMark + word, text)),
  };
}

/** The ways to split a word in two, in case a space is missing, the most even ones first; none for short words. */
function splits(word: string): [string, string][] {
  if (word.length < 8) return [];
  const places = Array.from({ length: word.length - 5 }, (_, place) => place + 3);
  const unevenness = (place: number) => Math.abs(2 * place - word.length);
  return places
    .toSorted((one, other) => unevenness(one) - unevenness(other))
    .map((place) => [word.slice(0, place), word.slice(place)]);
}

/** Words are shown in lower case, acronyms in capitals. */
const known = (word: string): Known => ({
  folded: fold(word),
  spelled: /^\p{Lu}{2,}$/u.test(word) ? word : asRead(word).toLowerCase(),
});
