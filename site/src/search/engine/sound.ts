import { nameMark } from '../format/namesApart.ts';
import { fold } from './words.ts';

const sounds = new Map<string, string>();

/**
 * Phonetic key of a word in Latin American Spanish, equal for common misspellings: s, c and z; b and v; silent h; ll
 * and y; g and j before e and i; k, c and qu; doubled letters. It is harmless for English.
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
      .replace(nameMark, '')
      // Capitals stand for sounds that are final; the folded word has none.
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

/** Words are sharded by the first letter of their phonetic key; the last shard has those that begin with no letter. */
export const wordShards = [...'abcdefgijklmnopqrstuxy', '0'] as const;

/** The shard that has a word, if any text does. */
export function shardOf(word: string): string {
  const [first] = soundOf(word);
  return wordShards.find((name) => name === first) ?? '0';
}

/** The shards that may have the correction of a word: its own, and that for its first two letters swapped. */
export function shardsOf(word: string): string[] {
  return [...new Set([shardOf(word), shardOf(soundOf(word).slice(1))])];
}
