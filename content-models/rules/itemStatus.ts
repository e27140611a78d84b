import { codeNumber } from '../fields/codes.ts';
import type { Progress } from '../records/progress.ts';
import type { Country } from '../vocabulary/countries.ts';
import type { ProgressStatus } from '../vocabulary/progressStatuses.ts';

/** The status of an action in one country, and the report that it comes from, if any. */
export type ItemStatus = { status: ProgressStatus; report: Progress | undefined };

/**
 * The status of an action in a country is that of its newest official report: the latest `reportedOn`, then the
 * highest code, those that another one supersedes left out. A related fact changes none. Without a report the
 * status is that no information is public.
 *
 * @param progress all progress on the action.
 */
export function itemStatus(country: Country, progress: readonly Progress[]): ItemStatus {
  const superseded = new Set(progress.map(({ supersedes }) => supersedes));
  const [newest] = progress
    .filter((record) => record.kind === 'official-report' && record.country === country)
    .filter(({ code }) => !superseded.has(code))
    .toSorted(newestFirst);
  return { status: newest?.reportedStatus ?? 'no-information', report: newest };
}

/** Sort comparator: the latest date first, then the highest code. */
export function newestFirst(one: Progress, other: Progress): number {
  return (
    other.reportedOn.localeCompare(one.reportedOn) || codeNumber(other.code) - codeNumber(one.code)
  );
}
