import { z } from 'zod';
import { optional } from '../releasing/publishingState.ts';

/** What can be planned for a record: at most one of each is waiting. */
export const stepActions = ['publish', 'unpublish'] as const;
export type StepAction = (typeof stepActions)[number];

/**
 * A step is `waiting` for its time; was refused then (`failed`), until somebody tries again or takes it away; is `done`; or
 * is `needless`, because somebody had done the same by hand, or the record is gone.
 */
export const stepStates = ['waiting', 'failed', 'done', 'needless'] as const;

export const plannedStepSchema = z.object({
  id: z.string(),
  kind: z.string(),
  /** The id of the record. */
  record: z.string(),
  code: optional(z.string()),
  action: z.enum(stepActions),
  /** ISO 8601, in UTC. */
  at: z.string(),
  /** The id of the account that planned it, in whose name it is done, and what that person is called. */
  account: z.string(),
  name: z.string(),
  plannedAt: z.string(),
  state: z.enum(stepStates),
  /** When it was done, refused or found needless. */
  settledAt: optional(z.string()),
  /** Why it was refused. */
  problem: optional(z.object({ es: z.string(), en: z.string() })),
});

export type PlannedStep = z.output<typeof plannedStepSchema>;

/** What is planned for a record: the answer of `GET /api/schedule`. */
export const scheduleSchema = z.object({
  /** The zone whose clock planned times are on. */
  timeZone: z.string(),
  /** Whether readers may see the record now. */
  isPublic: z.boolean(),
  /** Whether a publisher runs: without one nothing planned is done. */
  hasPublisher: z.boolean(),
  /** Those that are waiting and those that were refused. */
  steps: z.array(plannedStepSchema),
});

export type Schedule = z.output<typeof scheduleSchema>;
