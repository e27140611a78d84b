import { shardOf } from '../engine/sound.ts';
import { fold, spelledWords } from '../engine/words.ts';

/** A word of the texts: its spelling, and the number of texts that have it. */
type Occurrence = { spelled: string; texts: number };

/** The distinct words of a text, each in one spelling; one with accents is preferred. */
export function spellingsIn(text: string): string[] {
  const words = new Map<string, string>();
  for (const word of spelledWords(text)) {
    const spelled = word.toLowerCase();
    const folded = fold(spelled);
    if (spelled !== folded || !words.has(folded)) words.set(folded, spelled);
  }
  return [...words.values()];
}

/**
 * The distinct words of all texts by shard, with accents, the most frequent first.
 * @param texts the words of each text, as `spellingsIn` gives them.
 */
export function wordsOfShards(texts: readonly (readonly string[])[]): Map<string, string[]> {
  const occurrences = new Map<string, Occurrence>();
  for (const words of texts) {
    for (const spelled of words) {
      const folded = fold(spelled);
      const before = occurrences.get(folded) ?? { spelled, texts: 0 };
      const best = spelled === folded ? before.spelled : spelled;
      occurrences.set(folded, { spelled: best, texts: before.texts + 1 });
    }
  }
  const inOrder = [...occurrences.values()].toSorted(
    (one, other) => other.texts - one.texts || (one.spelled < other.spelled ? -1 : 1),
  );
  const shards = Map.groupBy(inOrder, ({ spelled }) => shardOf(spelled));
  return new Map([...shards].map(([shard, words]) => [shard, words.map(({ spelled }) => spelled)]));
}
