import type { RecordLists } from '../kinds.ts';

/**
 * Who signs a practice that a generator made up to measure with: its `compiledBy`. The mark is in the record itself,
 * so that it goes with it through every database and every snapshot.
 */
export const syntheticCompiler = 'Generador de fichas sintéticas';

/** Whether content was made up to measure with. Such a catalogue may be built and looked at, never published. */
export function isSynthetic({ practices }: Pick<RecordLists, 'practices'>): boolean {
  return practices.some(({ compiledBy }) => compiledBy === syntheticCompiler);
}
