import { fold } from './words.ts';

const sounds = new Map<string, string>();

/**
 * How a word sounds in Latin America, so that what people spell as they speak is the same: s, c and z; b and v; a
 * silent h; ll and y; g and j before e and i; k, c and qu; doubled letters. For English it does no harm.
 */
export function soundOf(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const sound = soundOfFolded(fold(word));
  sounds.set(word, sound);
  return sound;
}

function soundOfFolded(word: string): string {
  return (
    word
      // Capitals stand for sounds that are settled: the word has none.
      .replace(/ch/g, 'C')
      .replace(/sh/g, 's')
      .replace(/ph/g, 'f')
      .replace(/h/g, '')
      .replace(/qu(?=[ei])/g, 'k')
      .replace(/gu(?=[ei])/g, 'G')
      .replace(/g(?=[eiy])/g, 'j')
      .replace(/x(?=[aeiou])/g, 'j')
      .replace(/c(?=[eiy])|z/g, 's')
      .replace(/[cq]/g, 'k')
      .replace(/v/g, 'b')
      .replace(/ll/g, 'y')
      .replace(/w/g, 'u')
      .replace(/C/g, 'ch')
      .replace(/G/g, 'g')
      .replace(/(.)\1+/g, '$1')
  );
}

/** The files of words are told by the first letter of the sound; what begins with no letter is in the last. */
export const wordShards = [...'abcdefgijklmnopqrstuxy', '0'] as const;

/** The file in which a word stands if any text has it. */
export function shardOf(word: string): string {
  const [first] = soundOf(word);
  return wordShards.find((name) => name === first) ?? '0';
}

/** The files in which a word may stand as it was meant: its own, and where its first two letters were swapped. */
export function shardsOf(word: string): string[] {
  return [...new Set([shardOf(word), shardOf(soundOf(word).slice(1))])];
}
