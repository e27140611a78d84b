import type { SearchIndex } from '../format/searchIndex.ts';
import { askedText } from './askedText.ts';
import { createLexicon } from './lexicon.ts';
import type { Pagefind } from './pagefind.ts';
import { correctedQuery, unitsOf, type Unit } from './queryUnits.ts';
import { rank, type Ranking } from './ranking.ts';
import { createSearcher, type Doc, type Scores } from './searcher.ts';
import { meaningfulWords, spelledWords } from './words.ts';

/** What the search reads, each when it is needed. */
export type SearchFiles = {
  index: () => Promise<SearchIndex>;
  /** The words of the texts in a shard, with their accents, those of most pages first. */
  words: (shard: string) => Promise<readonly string[]>;
  /** The ids of the pages whose text has a word of a group of synonyms. */
  synonymPages: (group: number) => Promise<readonly number[]>;
  /** For each page, by its id, the name of its file of text; empty where it has none. */
  fragments: () => Promise<readonly string[]>;
  /** The text of a page. */
  text: (fragment: string) => Promise<string>;
  pagefind: () => Promise<Pagefind>;
};

/** What a query found, by titles at first and then in the texts too. */
export type Found = {
  /** The query as the catalogue spells it. */
  asked: string;
  units: readonly Unit[];
  /** The query as it was meant, where a word was corrected. */
  corrected: string | undefined;
  ranking: Ranking;
};

export type Search = {
  index: SearchIndex;
  docs: readonly Doc[];
  /** The first answer: from titles, names and classification. */
  byTitle: (query: string) => Promise<Found>;
  /** The whole answer: the same and the full text, in one ranking. */
  byText: (found: Found) => Promise<Found>;
};

/** What the text of a page is worth that has a synonym of what was asked, where the word itself is worth up to 1. */
const synonymBody = 0.35;

/** Reads the compact file, and with it answers queries. */
export async function openSearch(files: SearchFiles): Promise<Search> {
  const index = await files.index();
  const searcher = createSearcher(index);
  const lexicon = createLexicon([...searcher.vocabulary, ...synonymWords(index)], files.words);

  const ownScores = async ({ meant }: Unit): Promise<Scores> => {
    const words = meant.map((word) => lexicon.inTexts(word));
    // For a word that no text begins with Pagefind would answer with pages that have something else.
    if (words.some((word) => word === undefined)) return new Map();
    const [pagefind, fragments] = await Promise.all([files.pagefind(), files.fragments()]);
    const { results } = await pagefind.search(words.join(' '));
    const ids = new Map(fragments.map((fragment, id) => [fragment, id]));
    const best = Math.max(...results.map(({ score }) => score));
    return new Map(
      results.flatMap(({ id, score }) => {
        const page = ids.get(id);
        return page === undefined ? [] : [[page, score / best]];
      }),
    );
  };
  const bodyScores = async (unit: Unit): Promise<Scores> => {
    const [own, ...others] = await Promise.all([
      ownScores(unit),
      ...unit.groups.map(files.synonymPages),
    ]);
    const scores = new Map(own);
    for (const id of others.flat()) scores.set(id, Math.max(scores.get(id) ?? 0, synonymBody));
    return scores;
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
      // Fetched side by side; what fails here fails again where it is needed.
      if (words.some(lexicon.isKnown))
        void Promise.allSettled([files.pagefind(), files.fragments()]);
      await lexicon.learn(words);
      const bodies = await Promise.all(units.map(bodyScores));
      const ranking = rank(corrected ?? asked, units, searcher, bodies);
      return { asked, units, corrected, ranking };
    },
  };
}

const synonymWords = ({ synonyms }: SearchIndex) => synonyms.flat().flatMap(spelledWords);
