import type { CountedUnit } from 'content-models/vocabulary/countedUnits';
import type { Message } from '../language/translate.ts';

/** What a figure of each unit counts, and what it does not. */
export const whatItCounts = {
  'return-events': 'figures.countsReturns',
  persons: 'figures.countsPersons',
  minors: 'figures.countsMinors',
} as const satisfies Record<CountedUnit, Message>;
