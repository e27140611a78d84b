import { dayAt } from './plannedTime.ts';

/** Path of the admin view that lists what is planned. */
export const calendarPath = '/calendario';

/** Groups by the day of a zone, in the order in which they come. */
export function byDay<Timed extends { at: string }>(
  steps: readonly Timed[],
  timeZone: string,
): Timed[][] {
  const days = new Map<string, Timed[]>();
  for (const step of steps) {
    const day = dayAt(step.at, timeZone);
    days.set(day, [...(days.get(day) ?? []), step]);
  }
  return [...days.values()];
}
