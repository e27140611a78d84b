import { tableOf } from 'content-models/kinds';
import type { Challenge } from 'content-models/records/challenge';
import type { Practice } from 'content-models/records/practice';
import type { Recommendation } from 'content-models/records/recommendation';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import type { Country } from 'content-models/vocabulary/countries';
import { dimensions, type Dimension } from 'content-models/vocabulary/dimensions';
import { levels, type Level } from 'content-models/vocabulary/levels';

type Mapped = {
  practices: Practice;
  challenges: Challenge;
  recommendations: Recommendation;
};

/** The kinds that the mapping shows by level and dimension. */
export type MappedKind = keyof Mapped;

/** Those kinds whose records have countries. */
export type MappedInCountry = Exclude<MappedKind, 'recommendations'>;

/** Records by level and dimension; a record may be in several cells, and without a dimension it is in none. */
export type Mapping<K extends MappedKind = MappedKind> = {
  records: readonly Mapped[K][];
  cells: Record<Level, Record<Dimension, Mapped[K][]>>;
  unclassified: Mapped[K][];
};

/** Queries on records by level and dimension, and on gaps. */
export function mappingQueries(
  { challenges, recommendations }: Snapshot,
  practices: readonly Practice[],
) {
  const lists: { [K in MappedKind]: readonly Mapped[K][] } = {
    practices,
    challenges,
    recommendations,
  };
  return {
    mapping: <K extends MappedKind>(kind: K): Mapping<K> => mappingOf<K>(lists[kind]),
    mappingOfCountry: <K extends MappedInCountry>(kind: K, country: Country): Mapping<K> =>
      mappingOf<K>(lists[kind].filter((record) => record.countries.includes(country))),
  };
}

function mappingOf<K extends MappedKind>(records: readonly Mapped[K][]): Mapping<K> {
  const cell = (level: Level, dimension: Dimension) =>
    records.filter(
      (record) => record.levels.includes(level) && record.dimensions.includes(dimension),
    );
  return {
    records,
    cells: tableOf(levels.keys, (level) =>
      tableOf(dimensions.keys, (dimension) => cell(level, dimension)),
    ),
    unclassified: records.filter((record) => record.dimensions.length === 0),
  };
}
