import type { Random } from './createRandom.ts';

/** Every synthetic record is translated: the budgets are for a bilingual catalogue. */
export const approved = {
  en: { status: 'approved', by: 'Generador de prácticas sintéticas', on: '2026-01-15' },
} as const;

/** A random day of 2026. */
export function someDay(random: Random): string {
  return `2026-0${random.between(2, 9)}-${random.between(10, 28)}`;
}

/** Dates for readers: publication and last change. */
export function readerDates(random: Random) {
  return { publishedOn: '2026-01-31', contentUpdatedOn: someDay(random) };
}
