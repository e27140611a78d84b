import type { Lexicon } from './lexicon.ts';
import { isInflected } from './wordMatch.ts';
import { fold, meaningfulWords, spelledWords } from './words.ts';

/** A word or phrase of a query, with every way to say it. */
export type Unit = {
  text: string;
  /** What is looked for: the words themselves, or what was meant by them. */
  meant: string[];
  /** Other words or phrases of the same meaning. */
  synonyms: string[][];
  /** The groups of words that mean the same, by their place in the list of all. */
  groups: number[];
  /** What was meant instead, with its accents, where the catalogue does not have the words. */
  correction: string | undefined;
};

export type SynonymGroups = readonly (readonly string[])[];

/** The same groups, as words of a query. */
type Phrases = readonly string[][][];

/** Takes a query apart: phrases that have synonyms stay together, words that mean nothing go. */
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

/** How many words at the beginning are a phrase of a group; a single one where they are none. */
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
    words.every((word, place) => isInflected(word, phrase[place] ?? ''))
  );
}

function unitOf(words: string[], phrases: Phrases, lexicon: Lexicon): Unit {
  const ownGroups = groupsOf(words, phrases);
  const isKnown = words.every((word) => lexicon.isKnown(word));
  // A word that has synonyms is spelled well, even where no page has it.
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

/** Words that the catalogue does not have, each by the one that was most likely meant; undefined where one has none. */
function corrected(words: readonly string[], lexicon: Lexicon): string | undefined {
  const meant = words.map((word) => (lexicon.isKnown(word) ? word : lexicon.correction(word)));
  return meant.every((word) => word !== undefined) ? meant.join(' ') : undefined;
}

/** A query with its corrections in place, or undefined where nothing was corrected. */
export function correctedQuery(query: string, units: readonly Unit[]): string | undefined {
  const corrections = new Map(units.map(({ text, correction }) => [text, correction]));
  const words = spelledWords(query);
  const isCorrected = units.some(({ correction }) => correction !== undefined);
  return isCorrected
    ? words.map((word) => corrections.get(fold(word)) ?? word).join(' ')
    : undefined;
}
