import { shardOf } from '../engine/sound.ts';
import { fold, spelledWords } from '../engine/words.ts';

/** A word of the texts: how it is spelled, and how many texts have it. */
type Occurrence = { spelled: string; texts: number };

/** The words of a text, folded, with their spelling: of two the one that has an accent. */
function spellings(text: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const word of spelledWords(text)) {
    const spelled = word.toLowerCase();
    const folded = fold(spelled);
    if (spelled !== folded || !words.has(folded)) words.set(folded, spelled);
  }
  return words;
}

/** The words of texts by their shard, each once, with its accents, those of most texts first. */
export function wordsOfShards(texts: readonly string[]): Map<string, string[]> {
  const occurrences = new Map<string, Occurrence>();
  for (const text of texts) {
    for (const [folded, spelled] of spellings(text)) {
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
