import type { Practice } from 'content-models/records/practice';
import { bestProvenFirst } from '../catalogue/bestProvenFirst.ts';

/**
 * The practices that are named on the home page: those with the strongest evidence, then with the most answers, each of
 * other countries than the ones before, so that no country fills the list.
 */
export function bestProven(practices: readonly Practice[], shown: number): Practice[] {
  const chosen: Practice[] = [];
  for (const practice of bestProvenFirst(practices)) {
    const isNew = !chosen.some(({ countries }) =>
      countries.some((country) => practice.countries.includes(country)),
    );
    if (isNew && chosen.length < shown) chosen.push(practice);
  }
  return chosen;
}
