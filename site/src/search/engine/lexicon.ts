import { correctionOf } from './correction.ts';
import { shardsOf, soundOf, wordShards } from './sound.ts';
import { wordMatch } from './wordMatch.ts';
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
      names
        .filter((name) => !shards.has(name))
        .map(async (name) => shards.set(name, (await load(name)).map(known))),
    );
  const inShards = (word: string) => shardsOf(word).flatMap((name) => shards.get(name) ?? []);
  const isIn = (word: string, vocabulary: readonly Known[]) =>
    vocabulary.some(({ folded }) => wordMatch(word, folded) > 0);
  const isKnown = (word: string) => isIn(word, titleWords) || isIn(word, inShards(word));
  const correction = (word: string) => {
    const vocabulary = [...titleWords, ...[...shards.values()].flat()];
    return correctionOf(
      word,
      vocabulary.filter(({ folded }) => isTelling(folded)).map(({ spelled }) => spelled),
    );
  };

  return {
    isKnown,
    correction,
    learn: async (words) => {
      await learnShards(words.flatMap(shardsOf));
      // A word that is not even near one that begins like it may have its first letter wrong.
      const isLost = (word: string) => !isKnown(word) && correction(word) === undefined;
      if (words.some((word) => soundOf(word).length > 3 && isLost(word)))
        await learnShards(wordShards);
    },
    inTexts: (word) => {
      const words = inShards(word).map(({ folded }) => folded);
      if (words.some((text) => text.startsWith(word))) return word;
      return words.find((text) => wordMatch(word, text) > 0);
    },
  };
}

const known = (spelled: string): Known => ({ folded: fold(spelled), spelled });
