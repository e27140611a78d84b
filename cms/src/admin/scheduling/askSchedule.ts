import { z } from 'zod';
import type { StepAction } from '../../scheduling/plannedStep.ts';

/** What can be asked for with `POST /api/schedule`. */
type ScheduleChange =
  | { ask: 'plan'; kind: string; record: string; action: StepAction; day: string; hour: string }
  | { ask: 'remove' | 'tryAgain'; step: string };

const refusedSchema = z.object({ errors: z.array(z.object({ message: z.string() })) });

/**
 * Asks for a change of what is planned. Never throws.
 * @param unanswered what is told where there is no answer
 * @returns why it was refused; undefined where it was done.
 */
export async function askSchedule(
  change: ScheduleChange,
  unanswered: string,
): Promise<string | undefined> {
  try {
    const response = await fetch('/api/schedule', {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(change),
    });
    if (response.ok) return undefined;
    const { errors } = refusedSchema.parse(await response.json());
    return errors.map(({ message }) => message).join(' ');
  } catch {
    return unanswered;
  }
}
