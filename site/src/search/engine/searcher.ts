import { namesIn, practiceCode } from '../format/decodeIndex.ts';
import { hasValue } from '../format/facetColumns.ts';
import { facetNames, type FacetName } from '../format/facetNames.ts';
import type { PageColumns, SearchIndex } from '../format/searchIndex.ts';
import { fold, spelledWords, wordsIn } from './words.ts';

/** A page that can be found: a practice where `group` is missing, else a page of that group. */
export type Doc = {
  /** Its place among all pages: practices first, then group after group. */
  id: number;
  group: number | undefined;
  /** Its place among those of its kind. */
  place: number;
  title: string;
  /** Acronyms, alternative names and the code. */
  names: string[];
  /** What it is classified under, where that is no facet. */
  labels: string;
};

/** Scores of pages by their id. */
export type Scores = ReadonlyMap<number, number>;

/** How well a word of a page answers a word that was asked, from 0 to 1. */
export type WordMatch = (asked: string, found: string) => number;

/** What is known of pages from the compact file alone. */
export type Searcher = {
  docs: readonly Doc[];
  /** Every word of the file once, with its accents, those of most pages first. */
  vocabulary: string[];
  /** How well each page answers a word by its title, its names and its classification. */
  scoresOf: (word: string, match: WordMatch) => Scores;
};

/** What a match in a field is worth. */
const weights = { name: 6, title: 4, label: 1.5, synonym: 1 } as const;

/** Where a word stands: in the title or a name of pages, or among the words for a value of a facet. */
type Postings = {
  docs: Map<number, number>;
  /** `value` is the place of a value among the terms of its facet. */
  terms: { facet: FacetName; value: number; weight: number }[];
  spelled: string;
};

/** Reads the compact file once; every question after it is a walk over its distinct words. */
export function createSearcher(index: SearchIndex): Searcher {
  const { practices } = index;
  const docs = docsOf(index);
  const postings = new Map<string, Postings>();
  const at = (word: string): Postings => {
    const folded = fold(word);
    const present = postings.get(folded) ?? { docs: new Map(), terms: [], spelled: word };
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
        const strength = match(word, known);
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
  // A code stands at the beginning of its kicker.
  const code = /^[A-Z]{2}-\d{4,}/.exec(kickers[place] ?? '');
  return [...namesIn(names[place]), ...(code ?? [])];
}

function addDoc({ id, title, names, labels }: Doc, at: (word: string) => Postings): void {
  const add = (text: string, weight: number) => {
    for (const word of spelledWords(text)) {
      const { docs } = at(word);
      docs.set(id, Math.max(docs.get(id) ?? 0, weight));
    }
  };
  add(title, weights.title);
  // An acronym in a title is a name.
  for (const acronym of title.match(/\p{Lu}{2,}/gu) ?? []) add(acronym, weights.name);
  for (const name of names) add(name, weights.name);
  add(labels, weights.label);
}

/** What an entry is classified under is one of its words, and so is what people call that. */
function addTerms({ terms }: SearchIndex, at: (word: string) => Postings): void {
  for (const facet of facetNames)
    for (const [value, [, label, synonyms]] of terms[facet].entries()) {
      for (const word of spelledWords(label))
        at(word).terms.push({ facet, value, weight: weights.label });
      for (const word of spelledWords(synonyms))
        at(word).terms.push({ facet, value, weight: weights.synonym });
    }
}

/** What a title or a name that holds the whole question is worth on top. */
export function phraseBonus({ title, names }: Doc, query: string): number {
  const words = wordsIn(query);
  const asked = ` ${words.join(' ')} `;
  const said = [title, ...names].map((text) => ` ${wordsIn(text).join(' ')} `);
  if (said.includes(asked)) return 20;
  if (said.some((text) => text.startsWith(asked))) return 10;
  return words.length > 1 && said.some((text) => text.includes(asked)) ? 6 : 0;
}
