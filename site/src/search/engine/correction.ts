import { editDistance } from './editDistance.ts';
import { soundOf } from './sound.ts';
import { fold } from './words.ts';

/**
 * How far a word is from the one that was asked: in its sound, for who spells as they speak, and in its letters, for
 * whose finger slipped. A slip beside a c, g, l or h changes more of the sound than a letter.
 */
type Distance = { sound: number; letters: number };

/**
 * The word of the catalogue that was most likely meant by one that it does not have: one that sounds the same, else
 * one that is a sound or a letter away, in longer words two or three. Undefined where none is near.
 *
 * @param vocabulary words with their accents; among words that are as near the first is taken.
 */
export function correctionOf(word: string, vocabulary: readonly string[]): string | undefined {
  const allowed = allowedEdits(word);
  let best: { known: string; distance: Distance } | undefined;
  for (const known of vocabulary) {
    const distance = distanceOf(word, known, best ? nearest(best.distance) : allowed);
    if (!distance) continue;
    if (!isLikely(word, known, distance)) continue;
    if (!best || isNearer(distance, best.distance)) best = { known, distance };
  }
  return best?.known;
}

/** Undefined where neither is within the limit. */
function distanceOf(word: string, known: string, limit: number): Distance | undefined {
  const folded = fold(known);
  const sound = editDistance(soundOf(word), soundOf(known), limit);
  const isNear = sound <= limit || editDistance(word, folded, limit) <= limit;
  return isNear ? { sound, letters: editDistance(word, folded, word.length) } : undefined;
}

function isLikely(word: string, known: string, distance: Distance): boolean {
  // What sounds the same and shares few letters, such as `qqqq` and `c`, was not meant.
  if (distance.letters > word.length / 2) return false;
  if (nearest(distance) === 0) return true;
  // Of four letters that are two slips away too little is left, and who slips three times seldom does so at once.
  if (word.length < 5) return distance.letters < 2;
  return nearest(distance) < 3 || fold(known)[0] === word[0];
}

/** A short word becomes another one too easily, and a number is another number. */
function allowedEdits(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  if (word.length < 8) return 1;
  return word.length < 12 ? 2 : 3;
}

const nearest = ({ sound, letters }: Distance) => Math.min(sound, letters);

function isNearer(one: Distance, other: Distance): boolean {
  const ahead = nearest(one) - nearest(other);
  return ahead < 0 || (ahead === 0 && one.sound + one.letters < other.sound + other.letters);
}
