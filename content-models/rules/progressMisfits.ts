import type { Progress } from '../records/progress.ts';
import type { Country } from '../vocabulary/countries.ts';
import type { Rule } from './issueText.ts';
import { isBefore } from './partialDates.ts';

/** A cross-record problem of progress: the field and the rule that it breaks. */
export type Misfit = { path: (string | number)[]; rule: Rule };

/** The fields of an action that progress is compared with. */
type Item = { countries: readonly Country[]; indicators: readonly { id?: string | null }[] };

/** The fields in which progress and its correction must agree. */
type Subject = {
  [F in 'kind' | 'roadmapItem' | 'country' | 'reportedOn']?: Progress[F] | null | undefined;
};

/**
 * Cross-record checks of progress: its country and its indicator belong to its action, and what it supersedes is
 * earlier progress of the same kind on the same action and country. Dangling links are reported by `checkSnapshot`.
 */
export function progressMisfits(
  progress: Progress,
  item: Item | undefined,
  superseded: Subject | undefined,
): Misfit[] {
  const misfits: Misfit[] = [];
  if (item && !item.countries.includes(progress.country))
    misfits.push({ path: ['country'], rule: 'otherCountry' });
  const { value } = progress;
  if (item && value && !item.indicators.some(({ id }) => id === value.indicator))
    misfits.push({ path: ['value', 'indicator'], rule: 'otherIndicator' });
  if (superseded) {
    if (!isAboutTheSame(progress, superseded))
      misfits.push({ path: ['supersedes'], rule: 'supersedesOther' });
    else if (isBefore(progress.reportedOn, superseded.reportedOn ?? ''))
      misfits.push({ path: ['supersedes'], rule: 'supersedesNewer' });
  }
  return misfits;
}

function isAboutTheSame(one: Subject, other: Subject): boolean {
  return (
    one.roadmapItem === other.roadmapItem &&
    one.country === other.country &&
    one.kind === other.kind
  );
}
