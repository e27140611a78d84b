import { namesIn, practiceCode } from '../format/decodeIndex.ts';
import { hasValue } from '../format/facetColumns.ts';
import { facetNames, type FacetName } from '../format/facetNames.ts';
import type { PageColumns, SearchIndex } from '../format/searchIndex.ts';
import { asRead, nameMark, setNamesApart } from '../format/namesApart.ts';
import { isSameWord } from './wordMatch.ts';
import { fold, spelledWords, wordsIn } from './words.ts';

/** A searchable page: a practice where `group` is undefined, else a page of that group. */
export type Doc = {
  /** Its index among all pages: practices first, then group after group. */
  id: number;
  group: number | undefined;
  /** Its index among the pages of its kind. */
  place: number;
  title: string;
  /** Acronyms, alternative names and the code. */
  names: string[];
  /** Its classification, where that is no facet. */
  labels: string;
};

/** Scores of pages by id. */
export type Scores = ReadonlyMap<number, number>;

/** How well a word of a page matches a word of the query, from 0 to 1. */
export type WordMatch = (asked: string, found: string) => number;

/** Searches pages by the compact file alone. */
export type Searcher = {
  docs: readonly Doc[];
  /** The distinct words of the index, with their accents, the most frequent first. */
  vocabulary: string[];
  /** The scores of pages for a word, by title, names and classification. */
  scoresOf: (word: string, match: WordMatch) => Scores;
};

/** The weight of a match by field. */
const weights = { name: 6, title: 4, label: 1.5, synonym: 1 } as const;

/** Inverted index entry of a word: the pages that have it in title or names, and the facet values that it names. */
type Postings = {
  docs: Map<number, number>;
  /** `value` is the index of a value among the terms of its facet. */
  terms: { facet: FacetName; value: number; weight: number }[];
  spelled: string;
};

/** Builds an inverted index once; each query then scans its distinct words. */
export function createSearcher(index: SearchIndex): Searcher {
  const { practices } = index;
  const docs = docsOf(index);
  const postings = new Map<string, Postings>();
  const at = (word: string): Postings => {
    const folded = fold(word);
    const present = postings.get(folded) ?? { docs: new Map(), terms: [], spelled: asRead(word) };
    postings.set(folded, present);
    return present;
  };
  docs.forEach((doc) => addDoc(doc, at));
  addTerms(index, at);
  return {
    docs,
    vocabulary: [...postings.values()]
      .toSorted((one, other) => other.docs.size - one.docs.size)
      .map(({ spelled }) => spelled),
    scoresOf: (word, match) => {
      const scores = new Map<number, number>();
      const add = (id: number, score: number) =>
        scores.set(id, Math.max(scores.get(id) ?? 0, score));
      for (const [known, { docs: places, terms }] of postings) {
        const strength = known.startsWith(nameMark) ? nameMatch(word, known) : match(word, known);
        if (strength === 0) continue;
        for (const [id, weight] of places) add(id, strength * weight);
        for (const { facet, value, weight } of terms)
          for (const id of practices.titles.keys())
            if (hasValue(practices.facets[facet], id, value)) add(id, strength * weight);
      }
      return scores;
    },
  };
}

/** A word of a name that is set apart is only found by itself: «cost» is not the beginning of Costa Rica. */
const nameMatch: WordMatch = (asked, known) => (isSameWord(nameMark + asked, known) ? 1 : 0);

function docsOf({ practices, groups }: SearchIndex): Doc[] {
  const docs: Doc[] = practices.titles.map((title, id) => ({
    id,
    group: undefined,
    place: id,
    title,
    names: [...namesIn(practices.names[id]), practiceCode(practices.codes[id])],
    labels: '',
  }));
  for (const [group, { pages }] of groups.entries())
    for (const [place, title] of pages.titles.entries()) {
      const [names, labels] = [namesOf(pages, place), pages.kickers[place] ?? ''];
      docs.push({ id: docs.length, group, place, title, names, labels });
    }
  return docs;
}

function namesOf({ names, kickers }: PageColumns, place: number): string[] {
  // A kicker begins with the code.
  const code = /^[A-Z]{2}-\d{4,}/.exec(kickers[place] ?? '');
  return [...namesIn(names[place]), ...(code ?? [])];
}

function addDoc({ id, title, names, labels }: Doc, at: (word: string) => Postings): void {
  const add = (text: string, weight: number) => {
    for (const word of spelledWords(setNamesApart(text))) {
      const { docs } = at(word);
      docs.set(id, Math.max(docs.get(id) ?? 0, weight));
    }
  };
  add(title, weights.title);
  // An acronym in a title counts as a name.
  for (const acronym of title.match(/\p{Lu}{2,}/gu) ?? []) add(acronym, weights.name);
  for (const name of names) add(name, weights.name);
  add(labels, weights.label);
}

/** Entries can be found by their classification, and by its synonyms. */
function addTerms({ terms }: SearchIndex, at: (word: string) => Postings): void {
  for (const facet of facetNames)
    for (const [value, [, label, synonyms]] of terms[facet].entries()) {
      for (const word of spelledWords(setNamesApart(label)))
        at(word).terms.push({ facet, value, weight: weights.label });
      for (const word of spelledWords(setNamesApart(synonyms)))
        at(word).terms.push({ facet, value, weight: weights.synonym });
    }
}

/** The bonus for a title or a name that contains the whole query. */
export function phraseBonus({ title, names }: Doc, query: string): number {
  const words = wordsIn(query);
  const asked = ` ${words.join(' ')} `;
  const said = [title, ...names].map((text) => ` ${wordsIn(text).join(' ')} `);
  if (said.includes(asked)) return 20;
  if (said.some((text) => text.startsWith(asked))) return 10;
  return words.length > 1 && said.some((text) => text.includes(asked)) ? 6 : 0;
}
