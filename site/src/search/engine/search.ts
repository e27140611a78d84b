import type { SearchIndex } from '../format/searchIndex.ts';
import { asRead, nameMark } from '../format/namesApart.ts';
import { askedText } from './askedText.ts';
import { createLexicon } from './lexicon.ts';
import type { Pagefind } from './pagefind.ts';
import { correctedQuery, unitsOf, type Unit } from './queryUnits.ts';
import { rank, type Ranking } from './ranking.ts';
import { createSearcher, type Doc, type Scores } from './searcher.ts';
import { wordMatch } from './wordMatch.ts';
import { fold, meaningfulWords, spelledWords, wordsIn } from './words.ts';

/** The files of the search, each loaded on demand. */
export type SearchFiles = {
  index: () => Promise<SearchIndex>;
  /** The words of the texts in a shard, with their accents, the most frequent first. */
  words: (shard: string) => Promise<readonly string[]>;
  /** The ids of the pages whose text has a word of a synonym group. */
  synonymPages: (group: number) => Promise<readonly number[]>;
  /** The name of each page's text fragment, by page id; empty where it has none. */
  fragments: () => Promise<readonly string[]>;
  /** The text of a page. */
  text: (fragment: string) => Promise<string>;
  pagefind: () => Promise<Pagefind>;
};

/** The result of a query: by titles first, then with the full text. */
export type Found = {
  /** The query in the spelling of the catalogue. */
  asked: string;
  units: readonly Unit[];
  /** The query with its corrections, if there are any. */
  corrected: string | undefined;
  ranking: Ranking;
};

export type Search = {
  index: SearchIndex;
  docs: readonly Doc[];
  /** The first result: from titles, names and classification. */
  byTitle: (query: string) => Promise<Found>;
  /** The complete result: the same and the full text, in one ranking. */
  byText: (found: Found) => Promise<Found>;
};

/** The full-text score of a page that has a synonym; the word itself scores more, up to 1. */
const synonymBody = 0.35;

/** The full-text score of a page that has the word itself. @param share of the best page's score, from 0 to 1. */
const ownBody = (share: number) => synonymBody + (1 - synonymBody) * share;

/** A rarer word has its pages read, as many as have an excerpt at once; of a common one, no single page stands out. */
const fewPages = 5;

/** Loads the compact file and answers queries with it. */
export async function openSearch(files: SearchFiles): Promise<Search> {
  const index = await files.index();
  const searcher = createSearcher(index);
  const lexicon = createLexicon([...searcher.vocabulary, ...synonymWords(index)], files.words);

  const ownScores = async ({ meant }: Unit): Promise<Scores> => {
    const plain = meant.map((word) => lexicon.inTexts(word));
    const named = meant.map((word) => lexicon.inNames(word) ?? lexicon.inTexts(word));
    const isNamed = named.some((word) => word?.startsWith(nameMark));
    return highest(await Promise.all([plain, ...(isNamed ? [named] : [])].map(textScores)));
  };
  const textScores = async (words: readonly (string | undefined)[]): Promise<Scores> => {
    // For a word that begins no word of the texts, Pagefind would return pages that match something else.
    if (words.some((word) => word === undefined)) return new Map();
    const [pagefind, fragments] = await Promise.all([files.pagefind(), files.fragments()]);
    const { results } = await pagefind.search(words.join(' '));
    const ids = new Map(fragments.map((fragment, id) => [fragment, id]));
    const best = Math.max(...results.map(({ score }) => score));
    const isFew = results.length <= fewPages;
    const scored = results.map(async ({ id, score }): Promise<[number, number][]> => {
      const page = ids.get(id);
      if (page === undefined) return [];
      const isSaid = !isFew || (await says(id, words));
      return [[page, isSaid ? ownBody(score / best) : synonymBody]];
    });
    return new Map((await Promise.all(scored)).flat());
  };
  /** Pagefind also gives pages with another word of the same stem: for «préstamos», one that says «presta». */
  const says = async (fragment: string, words: readonly (string | undefined)[]) => {
    const text = await files.text(fragment).catch(() => undefined);
    // A page whose text cannot be loaded is found all the same; it only has no excerpt.
    if (text === undefined) return true;
    const found = wordsIn(text);
    return words.every((word = '') =>
      found.some((other) => wordMatch(fold(asRead(word)), other) > 0),
    );
  };
  const bodyScores = async (unit: Unit): Promise<Scores> => {
    const [own, ...others] = await Promise.all([
      ownScores(unit),
      ...unit.groups.map(files.synonymPages),
    ]);
    return highest([own, new Map(others.flat().map((id) => [id, synonymBody]))]);
  };

  return {
    index,
    docs: searcher.docs,
    byTitle: async (query) => {
      const asked = await askedText(query, lexicon);
      await lexicon.learn(meaningfulWords(asked).filter((word) => !lexicon.isKnown(word)));
      const units = unitsOf(asked, lexicon, index.synonyms);
      const corrected = correctedQuery(asked, units);
      const ranking = rank(corrected ?? asked, units, searcher, []);
      return { asked, units, corrected, ranking };
    },
    byText: async ({ asked, units, corrected }) => {
      const words = units.flatMap(({ meant }) => meant);
      // Prefetched in parallel; an error will be thrown again where the files are needed.
      if (words.some(lexicon.isKnown))
        void Promise.allSettled([files.pagefind(), files.fragments()]);
      await lexicon.learn(words);
      const bodies = await Promise.all(units.map(bodyScores));
      const ranking = rank(corrected ?? asked, units, searcher, bodies);
      return { asked, units, corrected, ranking };
    },
  };
}

/** The highest score of each page. */
function highest(all: readonly Scores[]): Scores {
  const scores = new Map<number, number>();
  for (const [id, score] of all.flatMap((each) => [...each]))
    scores.set(id, Math.max(scores.get(id) ?? 0, score));
  return scores;
}

const synonymWords = ({ synonyms }: SearchIndex) => synonyms.flat().flatMap(spelledWords);
