import type { Progress } from '../records/progress.ts';
import type { Country } from '../vocabulary/countries.ts';
import type { Rule } from './issueText.ts';

/** A field of progress that does not fit, and the rule that it breaks. */
export type Misfit = { path: (string | number)[]; rule: Rule };

/** As much of an action as progress has to fit. */
type Item = { countries: readonly Country[]; indicators: readonly { id?: string | null }[] };

/** As much of progress as what corrects it has to be about. */
type Subject = {
  [F in 'kind' | 'roadmapItem' | 'country' | 'reportedOn']?: Progress[F] | null | undefined;
};

/**
 * What progress cannot know alone: its country is one of its action's, its value one of its action's indicators,
 * and what it corrects is earlier progress on the same. Links that lead nowhere are found elsewhere.
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
    else if (isLater(superseded.reportedOn ?? '', progress.reportedOn))
      misfits.push({ path: ['supersedes'], rule: 'supersedesNewer' });
  }
  return misfits;
}

/** Of two dates as far as both say: a year is not earlier than a month of it. */
function isLater(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

function isAboutTheSame(one: Subject, other: Subject): boolean {
  return (
    one.roadmapItem === other.roadmapItem &&
    one.country === other.country &&
    one.kind === other.kind
  );
}
