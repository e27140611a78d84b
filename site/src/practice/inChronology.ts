import type { AssembledFact } from '../record/assembleFacts.ts';

/** Facts with the oldest first; those whose source gives no date come last. */
export function inChronology(facts: readonly AssembledFact[]): AssembledFact[] {
  const afterAll = '9999';
  return facts.toSorted((one, other) => (one.day ?? afterAll).localeCompare(other.day ?? afterAll));
}
