import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import type { Term } from 'content-models/vocabulary/defineVocabulary';
import { dimensions, type Dimension } from 'content-models/vocabulary/dimensions';
import { evidenceLevels, type EvidenceLevel } from 'content-models/vocabulary/evidenceLevels';
import { levels, type Level } from 'content-models/vocabulary/levels';
import { populations, type Population } from 'content-models/vocabulary/populations';
import { themes, type Theme } from 'content-models/vocabulary/themes';

type Keys = {
  dimension: Dimension;
  level: Level;
  theme: Theme;
  population: Population;
  evidence: EvidenceLevel;
};

/** A vocabulary whose terms have pages. */
export type Taxonomy = keyof Keys;

/** A term with a page: its vocabulary and its key there. */
export type TermRef<T extends Taxonomy = Taxonomy> = {
  [K in T]: { taxonomy: K; key: Keys[K] };
}[T];

/** A term that also has a page for each country. */
export type CountryTerm = TermRef<'dimension' | 'theme'>;

const terms: { [T in Taxonomy]: readonly TermRef<T>[] } = {
  dimension: dimensions.keys.map((key) => ({ taxonomy: 'dimension', key })),
  level: levels.keys.map((key) => ({ taxonomy: 'level', key })),
  theme: themes.keys.map((key) => ({ taxonomy: 'theme', key })),
  population: populations.keys.map((key) => ({ taxonomy: 'population', key })),
  evidence: evidenceLevels.keys.map((key) => ({ taxonomy: 'evidence', key })),
};

export const taxonomies = [
  'dimension',
  'level',
  'theme',
  'population',
  'evidence',
] as const satisfies Taxonomy[];

/** The terms of a vocabulary, in its order. */
export function termsOf<T extends Taxonomy>(taxonomy: T): readonly TermRef<T>[] {
  return terms[taxonomy];
}

/** The definition of a term in its vocabulary. */
export function definitionOf(term: TermRef): Term {
  switch (term.taxonomy) {
    case 'dimension':
      return dimensions.term(term.key);
    case 'level':
      return levels.term(term.key);
    case 'theme':
      return themes.term(term.key);
    case 'population':
      return populations.term(term.key);
    case 'evidence':
      return evidenceLevels.term(term.key);
  }
}

export function termLabel(term: TermRef, locale: Locale): string {
  return definitionOf(term).label[locale];
}

/** The slug of a term in an address. */
export function termSlug(term: TermRef, locale: Locale): string {
  const { slug } = definitionOf(term);
  if (!slug) throw new Error(`The term "${term.key}" has no slug; add one in its vocabulary.`);
  return slug[locale];
}

/** The sentence that explains a term. Throws an Error where it has none: every term with a page needs one. */
export function termExplanation(term: TermRef, locale: Locale): string {
  const { explanation } = definitionOf(term);
  if (!explanation)
    throw new Error(`The term "${term.key}" is not explained; explain it in its vocabulary.`);
  return explanation[locale];
}

/** The glyph of a level or dimension; other terms have none. */
export function termGlyph(term: TermRef): Level | Dimension | undefined {
  return term.taxonomy === 'level' || term.taxonomy === 'dimension' ? term.key : undefined;
}

export const sameTerm = (one: TermRef, other: TermRef) =>
  one.taxonomy === other.taxonomy && one.key === other.key;

/** Whether an entry is classified under a term. */
export function isUnder(practice: Practice, term: TermRef): boolean {
  switch (term.taxonomy) {
    case 'dimension':
      return practice.dimensions.includes(term.key);
    case 'level':
      return practice.levels.includes(term.key);
    case 'theme':
      return practice.themes.includes(term.key);
    case 'population':
      return practice.populations.includes(term.key);
    case 'evidence':
      return practice.evidenceLevel === term.key;
  }
}
