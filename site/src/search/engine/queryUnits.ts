import type { Lexicon } from './lexicon.ts';
import { isOfName } from '../format/namesApart.ts';
import { isInflected } from './wordMatch.ts';
import { fold, meaningfulWords, spelledWords } from './words.ts';

/** A word or phrase of a query, with all its variants. */
export type Unit = {
  text: string;
  /** The words to search for: those of the query, or their correction. */
  meant: string[];
  /** Words or phrases with the same meaning. */
  synonyms: string[][];
  /** The indexes of its synonym groups. */
  groups: number[];
  /** The correction, with its accents, where the catalogue does not have the words. */
  correction: string | undefined;
};

export type SynonymGroups = readonly (readonly string[])[];

/** The synonym groups, with each phrase split into words. */
type Phrases = readonly string[][][];

/** Splits a query into units: phrases with synonyms stay together, and stop words are dropped. */
export function unitsOf(query: string, lexicon: Lexicon, synonyms: SynonymGroups): Unit[] {
  const words = meaningfulWords(query);
  const phrases = synonyms.map((group) => group.map(meaningfulWords));
  const units: Unit[] = [];
  for (let place = 0; place < words.length;) {
    const taken = longestPhrase(words.slice(place), phrases);
    units.push(unitOf(words.slice(place, place + taken), phrases, lexicon));
    place += taken;
  }
  return units;
}

/** The length in words of the longest phrase of a synonym group at the beginning; 1 where there is none. */
function longestPhrase(words: readonly string[], phrases: Phrases): number {
  const lengths = phrases
    .flat()
    .filter((phrase) => isPhrase(words.slice(0, phrase.length), phrase))
    .map((phrase) => phrase.length);
  return Math.max(1, ...lengths);
}

function isPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return (
    words.length === phrase.length &&
    words.every((word, place) => isForm(word, phrase[place] ?? ''))
  );
}

/** A word of a name has no other forms. */
const isForm = (asked: string, word: string) =>
  isOfName(asked) ? asked === word : isInflected(asked, word);

function unitOf(words: string[], phrases: Phrases, lexicon: Lexicon): Unit {
  const ownGroups = groupsOf(words, phrases);
  const isKnown = words.every((word) => lexicon.isKnown(word));
  // A word with synonyms needs no correction, even where no page has it.
  const correction = isKnown || ownGroups.length > 0 ? undefined : corrected(words, lexicon);
  const meant = correction === undefined ? words : meaningfulWords(correction);
  const groups = correction === undefined ? ownGroups : groupsOf(meant, phrases);
  return {
    text: words.join(' '),
    meant,
    synonyms: groups
      .flatMap((group) => phrases[group] ?? [])
      .filter((phrase) => !isPhrase(meant, phrase)),
    groups,
    correction,
  };
}

function groupsOf(words: readonly string[], phrases: Phrases): number[] {
  return phrases.flatMap((group, place) =>
    group.some((phrase) => isPhrase(words, phrase)) ? [place] : [],
  );
}

/** Corrects the unknown words of a phrase; undefined where one of them has no correction. */
function corrected(words: readonly string[], lexicon: Lexicon): string | undefined {
  const meant = words.map((word) => (lexicon.isKnown(word) ? word : lexicon.correction(word)));
  return meant.every((word) => word !== undefined) ? meant.join(' ') : undefined;
}

/** A query with its corrections applied; undefined where there are none. */
export function correctedQuery(query: string, units: readonly Unit[]): string | undefined {
  const corrections = new Map(units.map(({ text, correction }) => [text, correction]));
  const words = spelledWords(query);
  const isCorrected = units.some(({ correction }) => correction !== undefined);
  return isCorrected
    ? words.map((word) => corrections.get(fold(word)) ?? word).join(' ')
    : undefined;
}
