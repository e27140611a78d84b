import { editDistance } from './editDistance.ts';
import { soundOf } from './sound.ts';
import { fold } from './words.ts';

/** How far a word is from the one that was asked: in its sound, and among words that are as near, in its letters. */
type Distance = { sound: number; letters: number };

/**
 * The word of the catalogue that was most likely meant by one that it does not have: one that sounds the same, else
 * one that is a letter away, in longer words two. Undefined where none is near.
 *
 * @param vocabulary words with their accents; among words that are as near the first is taken.
 */
export function correctionOf(word: string, vocabulary: readonly string[]): string | undefined {
  const sound = soundOf(word);
  const allowed = allowedEdits(word);
  let best: { known: string; distance: Distance } | undefined;
  for (const known of vocabulary) {
    const bySound = editDistance(sound, soundOf(known), best?.distance.sound ?? allowed);
    if (bySound > allowed) continue;
    const distance = { sound: bySound, letters: editDistance(word, fold(known), word.length) };
    // What sounds the same and shares few letters, such as `qqqq` and `c`, was not meant.
    if (distance.letters > word.length / 2) continue;
    if (!best || isNearer(distance, best.distance)) best = { known, distance };
  }
  return best?.known;
}

/** A short word becomes another one too easily, and a number is another number. */
function allowedEdits(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

function isNearer(one: Distance, other: Distance): boolean {
  return one.sound < other.sound || (one.sound === other.sound && one.letters < other.letters);
}
