import type { RecordLists } from '../kinds.ts';

/**
 * The `compiledBy` of synthetic practices (benchmark data). The marker is part of the record, so that it survives every
 * database and snapshot.
 */
export const syntheticCompiler = 'Generador de fichas sintéticas';

/** Whether a catalogue contains synthetic practices. It may be built and viewed, but never published. */
export function isSynthetic({ practices }: Pick<RecordLists, 'practices'>): boolean {
  return practices.some(({ compiledBy }) => compiledBy === syntheticCompiler);
}
