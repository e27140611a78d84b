import type { Challenge } from 'content-models/records/challenge';
import type { Practice } from 'content-models/records/practice';
import type { Recommendation } from 'content-models/records/recommendation';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import type { Country } from 'content-models/vocabulary/countries';
import type { Dimension } from 'content-models/vocabulary/dimensions';
import type { Level } from 'content-models/vocabulary/levels';

type Mapped = {
  practices: Practice;
  challenges: Challenge;
  recommendations: Recommendation;
};

/** The kinds that the mapping lays out by level and dimension. */
export type MappedKind = keyof Mapped;

/** The kinds of it that name countries. */
export type MappedInCountry = Exclude<MappedKind, 'recommendations'>;

/** Records by level and dimension; a record may stand in several cells, and without a dimension it stands in none. */
export type Mapping<K extends MappedKind = MappedKind> = {
  records: readonly Mapped[K][];
  cell: (level: Level, dimension: Dimension) => Mapped[K][];
  unclassified: Mapped[K][];
};

/** Questions about what the catalogue has by level and dimension, and where it has a gap. */
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
  return {
    records,
    cell: (level, dimension) =>
      records.filter(
        (record) => record.levels.includes(level) && record.dimensions.includes(dimension),
      ),
    unclassified: records.filter((record) => record.dimensions.length === 0),
  };
}
