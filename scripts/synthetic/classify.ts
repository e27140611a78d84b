import { countries, type Country } from 'content-models/vocabulary/countries';
import { dimensions, type Dimension } from 'content-models/vocabulary/dimensions';
import { levels, type Level } from 'content-models/vocabulary/levels';
import { populations, type Population } from 'content-models/vocabulary/populations';
import { themes, type Theme } from 'content-models/vocabulary/themes';
import type { Random } from './createRandom.ts';

/** Frequencies of the countries, roughly those of returns in the region. */
const countryWeights = new Map<Country, number>([
  ['hn', 24],
  ['gt', 22],
  ['sv', 18],
  ['mx', 14],
  ['do', 5],
  ['ni', 4],
  ['cr', 4],
  ['regional', 4],
  ['pa', 2],
  ['us', 1],
  ['ca', 1],
  ['bz', 1],
]);
const levelWeights = new Map<Level, number>([
  ['individual', 45],
  ['community', 35],
  ['structural', 20],
]);
const dimensionWeights = new Map<Dimension, number>([
  ['economic', 40],
  ['social', 40],
  ['psychosocial', 20],
]);
/** Decreasing frequencies for the terms of a vocabulary. */
const decreasingWeights = <Key extends string>(keys: readonly Key[]) =>
  new Map(keys.map((key, index) => [key, 1 / (index + 2)]));
const themeWeights = decreasingWeights<Theme>(themes.keys);
const populationWeights = decreasingWeights<Population>(populations.keys);

/** A random classification; some answers are missing, and then listed as not stated. */
export function classify(random: Random) {
  return {
    levels: chooseTerms(random, levels.keys, levelWeights, 0.25),
    dimensions: random.chance(0.08)
      ? []
      : chooseTerms(random, dimensions.keys, dimensionWeights, 0.3),
    themes: chooseTerms(random, themes.keys, themeWeights, 0.5),
    populations: random.chance(0.1)
      ? []
      : chooseTerms(random, populations.keys, populationWeights, 0.5),
    countries: random.chance(0.05) ? [] : chooseTerms(random, countries.keys, countryWeights, 0.08),
  };
}

/** One to three terms: each further one with the probability `more`; in the vocabulary's order. */
function chooseTerms<Key extends string>(
  random: Random,
  keys: readonly Key[],
  weights: ReadonlyMap<Key, number>,
  more: number,
): Key[] {
  const chosen = new Set([random.weighted(weights)]);
  while (chosen.size < 3 && random.chance(more)) chosen.add(random.weighted(weights));
  return keys.filter((key) => chosen.has(key));
}
