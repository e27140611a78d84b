import type { Practice } from 'content-models/records/practice';

/** So many practices stand in one table; the list has the others. */
export const mostCompared = 40;

/** The practices of a comparison: the best proven first, then those that answer most. */
export function inComparison(practices: readonly Practice[]): Practice[] {
  return practices
    .toSorted(
      (one, other) =>
        other.evidenceLevel.localeCompare(one.evidenceLevel) ||
        one.notStated.length - other.notStated.length ||
        one.code.localeCompare(other.code),
    )
    .slice(0, mostCompared);
}
