import type { Unit } from './queryUnits.ts';
import { phraseBonus, type Scores, type Searcher, type WordMatch } from './searcher.ts';
import { isInflected, wordMatch } from './wordMatch.ts';

/** The matching pages, best first. */
export type Ranking = {
  ids: number[];
  /** Whether the best pages match all units of the query; otherwise they are only the closest. */
  isComplete: boolean;
  /** The units of the query that match no page. */
  missing: string[];
};

/** The full-text scores of pages for each unit, from 0 to 1; empty before they are known. */
export type BodyScores = readonly Scores[];

/** The weight of a full-text match relative to one in a title. */
const bodyWeight = 2;

/** A page with the share of the query that it matches, weighted by rarity, and its score. */
type Scored = { id: number; share: number; score: number };

/** A sum of shares may fall short of 1 by a rounding error. */
const complete = 0.999;

/**
 * Ranks pages by title, names, classification and full text. Rare words weigh more. Practices matter most: those that
 * match most of a query are shown along with those that match all of it, and where none does, the closest are shown,
 * even if another kind of page matches all. Other pages must match as much as the best page does.
 */
export function rank(
  query: string,
  units: readonly Unit[],
  searcher: Searcher,
  bodies: BodyScores,
): Ranking {
  const answers = units.map((unit, place) => unitScores(unit, searcher, bodies[place]));
  const scored = scorePages(query, answers, searcher);
  const practices = scored.filter(({ id }) => searcher.docs[id]?.group === undefined);
  const others = scored.filter(({ id }) => searcher.docs[id]?.group !== undefined);
  const [best, bestOther] = [bestShare(practices), bestShare(others)];
  const nearest =
    best > complete ? twoOfThree : Math.max(best * 0.8, bestOther > complete ? half : 0);
  const least = Math.max(best, bestOther) > complete ? 0 : enough;
  const kept = [
    ...practices
      .toSorted((one, other) => other.share - one.share || other.score - one.score)
      .filter(({ share }, place) => share >= nearest || place < least),
    ...others.filter(({ share }) => share >= Math.min(complete, Math.max(best, bestOther))),
  ];
  return {
    ids: kept
      .toSorted((one, other) => other.score - one.score || one.id - other.id)
      .map(({ id }) => id),
    isComplete: practices.some(({ share }) => share >= nearest)
      ? best > complete
      : bestOther > complete,
    missing: units.filter((_, place) => answers[place]?.size === 0).map(({ text }) => text),
  };
}

/** Two of three equally rare words are enough, one of two is not. */
const twoOfThree = 0.65;
const half = 0.5;

/** Where no page matches all, at least this many practices are shown if they match anything. */
const enough = 5;

const bestShare = (pages: readonly Scored[]) => Math.max(0, ...pages.map(({ share }) => share));

function scorePages(query: string, answers: readonly Scores[], searcher: Searcher): Scored[] {
  const rarities = answers.map((scores) => Math.log(1 + searcher.docs.length / (1 + scores.size)));
  const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const sums = new Map<number, { rarity: number; score: number }>();
  for (const [place, scores] of answers.entries()) {
    const rarity = rarities[place] ?? 0;
    for (const [id, score] of scores) {
      const sum = sums.get(id) ?? { rarity: 0, score: 0 };
      sums.set(id, { rarity: sum.rarity + rarity, score: sum.score + score * rarity });
    }
  }
  return Array.from(sums, ([id, { rarity, score }]) => {
    const share = rarity / whole;
    return { id, share, score: (score + bonusOf(id, query, searcher)) * share ** 2 };
  });
}

function bonusOf(id: number, query: string, { docs }: Searcher): number {
  const doc = docs[id];
  return doc ? phraseBonus(doc, query) : 0;
}

/** The scores of pages for a unit, over all its variants. */
function unitScores(unit: Unit, searcher: Searcher, body: Scores = new Map()): Scores {
  const scores = new Map<number, number>();
  const add = (id: number, score: number) => scores.set(id, Math.max(scores.get(id) ?? 0, score));
  for (const [id, score] of phraseScores(unit.meant, searcher, wordMatch)) add(id, score);
  for (const words of unit.synonyms)
    for (const [id, score] of phraseScores(words, searcher, synonymMatch)) add(id, score);
  for (const [id, score] of body) scores.set(id, (scores.get(id) ?? 0) + bodyWeight * score);
  return scores;
}

/** A synonym scores less than the word itself. */
const synonymMatch: WordMatch = (asked, found) => (isInflected(asked, found) ? 0.7 : 0);

/** The score of a phrase is that of its weakest word. */
function phraseScores(words: readonly string[], { scoresOf }: Searcher, match: WordMatch): Scores {
  const [first = new Map<number, number>(), ...others] = words.map((word) => scoresOf(word, match));
  const scores = new Map<number, number>();
  for (const [id, score] of first) {
    const all = others.map((other) => other.get(id) ?? 0);
    if (all.every((value) => value > 0)) scores.set(id, Math.min(score, ...all));
  }
  return scores;
}
