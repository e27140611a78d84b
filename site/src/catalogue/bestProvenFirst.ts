import type { Practice } from 'content-models/records/practice';

/** Sorts practices: the strongest evidence first, then those that answer most questions. */
export function bestProvenFirst(practices: readonly Practice[]): Practice[] {
  return practices.toSorted(
    (one, other) =>
      other.evidenceLevel.localeCompare(one.evidenceLevel) ||
      one.notStated.length - other.notStated.length ||
      one.code.localeCompare(other.code),
  );
}
