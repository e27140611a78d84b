import { editDistance } from './editDistance.ts';
import { soundOf } from './sound.ts';
import { fold } from './words.ts';

/**
 * Edit distances to the word in the query: between the sounds, for phonetic misspellings, and between the letters, for
 * typing errors. A typing error next to a c, g, l or h changes the sound more than the letters.
 */
type Distance = { sound: number; letters: number };

/**
 * Spelling correction: the word of the catalogue most likely meant by an unknown one. It sounds the same, or it is one
 * edit away in sound or letters, in longer words up to three. Undefined where there is none.
 * @param vocabulary words with their accents; among equally close ones the first wins.
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

/** Undefined where neither distance is within the limit. */
function distanceOf(word: string, known: string, limit: number): Distance | undefined {
  const folded = fold(known);
  const sound = editDistance(soundOf(word), soundOf(known), limit);
  const isNear = sound <= limit || editDistance(word, folded, limit) <= limit;
  return isNear ? { sound, letters: editDistance(word, folded, word.length) } : undefined;
}

function isLikely(word: string, known: string, distance: Distance): boolean {
  // Words that sound the same but share few letters, such as `qqqq` and `c`, are no correction.
  if (distance.letters > word.length / 2) return false;
  if (nearest(distance) === 0) return true;
  // Two edits leave too little of a word of four letters, and three typing errors rarely include the first letter.
  if (word.length < 5) return distance.letters < 2;
  return nearest(distance) < 3 || fold(known)[0] === word[0];
}

/** Short words turn into other words too easily, and another number is no correction. */
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
