import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import type { Country } from 'content-models/vocabulary/countries';
import type { Dimension } from 'content-models/vocabulary/dimensions';
import type { Level } from 'content-models/vocabulary/levels';
import type { TermRef } from './taxonomies.ts';

/** Sorts entries by title in a language. */
export type Sorting = (entries: readonly Practice[], locale: Locale) => Practice[];

/**
 * Groups entries by everything that classifies them, each group in the order of the list. Every page needs many groups,
 * so all are built in advance.
 */
export function groupEntries(all: readonly Practice[]) {
  const byCountry = groupByEach(all, ({ countries }) => countries);
  const byTerm = groupByEach(all, termKeys);
  const byCountryTerm = groupByEach(all, (entry) =>
    entry.countries.flatMap((country) => termKeys(entry).map((key) => `${country} ${key}`)),
  );
  const byCell = groupByEach(all, ({ levels, dimensions }) =>
    levels.flatMap((level) => dimensions.map((dimension) => `${level} ${dimension}`)),
  );
  return {
    all,
    ofCountry: (country: Country) => byCountry(country),
    ofTerm: (term: TermRef) => byTerm(termKey(term)),
    ofCountryTerm: (country: Country, term: TermRef) =>
      byCountryTerm(`${country} ${termKey(term)}`),
    ofCell: (level: Level, dimension: Dimension) => byCell(`${level} ${dimension}`),
    withoutCountry: all.filter(({ countries }) => countries.length === 0),
    withoutDimension: all.filter(({ dimensions }) => dimensions.length === 0),
  };
}

const termKey = ({ taxonomy, key }: TermRef) => `${taxonomy} ${key}`;

type Classified = Pick<Practice, 'dimensions' | 'levels' | 'themes' | 'populations'> &
  Partial<Pick<Practice, 'evidenceLevel'>>;

/** Whether a record is classified under a term. */
export const isOfTerm = (record: Classified, term: TermRef): boolean =>
  termKeys(record).includes(termKey(term));

const termKeys = ({ dimensions, levels, themes, populations, evidenceLevel }: Classified) =>
  [
    ...dimensions.map((key) => ({ taxonomy: 'dimension', key }) as const),
    ...levels.map((key) => ({ taxonomy: 'level', key }) as const),
    ...themes.map((key) => ({ taxonomy: 'theme', key }) as const),
    ...populations.map((key) => ({ taxonomy: 'population', key }) as const),
    ...(evidenceLevel ? [{ taxonomy: 'evidence', key: evidenceLevel } as const] : []),
  ].map(termKey);

/** Groups items by each of their keys; an unknown key gives an empty list. */
function groupByEach<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): (key: string) => readonly Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return (key) => groups.get(key) ?? [];
}
