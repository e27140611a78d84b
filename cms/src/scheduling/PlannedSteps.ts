import { kindNames } from 'content-models/kinds';
import type { CollectionConfig, Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { systemCollection } from '../database/systemCollection.ts';
import { draftedKinds } from '../records/documents.ts';
import { plannedStepSchema, stepActions, stepStates } from './plannedStep.ts';

/**
 * What is to be published or unpublished at which time. A row is settled in the transaction of what it asks for: whenever
 * the publisher is killed, a step is either done or still due, and after a time at which nothing ran it is done late.
 */
export const PlannedSteps: CollectionConfig<'plannedSteps'> = systemCollection('plannedSteps', [
  // Of a step that is waiting or failed its record and action; of one that is over its time as well.
  { name: 'key', type: 'text', required: true, unique: true, index: true },
  { name: 'kind', type: 'select', options: [...kindNames], required: true },
  { name: 'record', type: 'text', required: true, index: true },
  { name: 'code', type: 'text' },
  { name: 'action', type: 'select', options: [...stepActions], required: true },
  { name: 'at', type: 'text', required: true, index: true },
  { name: 'account', type: 'text', required: true },
  { name: 'name', type: 'text', required: true },
  { name: 'plannedAt', type: 'text', required: true },
  { name: 'state', type: 'select', options: [...stepStates], required: true, index: true },
  { name: 'settledAt', type: 'text' },
  { name: 'problem', type: 'json' },
]);

const rowSchema = plannedStepSchema.extend({ kind: z.enum(draftedKinds) });
export type StoredStep = z.output<typeof rowSchema>;

/** How long it is kept what became of a step, in days. */
const keptDays = 30;

const isOpen: Where = { state: { in: ['waiting', 'failed'] } };

/** The key of a step that is not over: there is one of each action for a record. */
export const openKey = (step: Pick<StoredStep, 'kind' | 'record' | 'action'>) =>
  `${step.kind}/${step.record}/${step.action}`;

/** The steps that match a condition, in the order of their times. */
export async function findSteps(
  payload: Payload,
  where: Where,
  req?: PayloadRequest,
): Promise<StoredStep[]> {
  const { docs } = await payload.db.find({
    collection: 'plannedSteps',
    where,
    sort: ['at', 'plannedAt'],
    pagination: false,
    limit: 0,
    ...(req ? { req } : {}),
  });
  return docs.map((doc) => rowSchema.parse(doc));
}

/** The steps of a record, or of all, that are waiting or were refused. */
export function openSteps(
  payload: Payload,
  record?: string,
  req?: PayloadRequest,
): Promise<StoredStep[]> {
  const ofRecord = record === undefined ? [] : [{ record: { equals: record } }];
  return findSteps(payload, { and: [isOpen, ...ofRecord] }, req);
}

/** The steps that became done or needless in the last {@link keptDays}. */
export function pastSteps(payload: Payload): Promise<StoredStep[]> {
  return findSteps(payload, {
    and: [{ state: { in: ['done', 'needless'] } }, { settledAt: { greater_than: oldest() } }],
  });
}

/** Deletes those that became so before. */
export async function forgetPastSteps(payload: Payload): Promise<void> {
  await payload.db.deleteMany({
    collection: 'plannedSteps',
    where: {
      and: [{ state: { in: ['done', 'needless'] } }, { settledAt: { less_than: oldest() } }],
    },
  });
}

const oldest = () => new Date(Date.now() - keptDays * 24 * 60 * 60 * 1000).toISOString();

/**
 * Settles a step that is still as it was read, in the transaction of a request.
 * @returns whether it was: another publisher may have been faster, or somebody planned it otherwise.
 */
export async function settleStep(
  payload: Payload,
  step: StoredStep,
  state: 'done' | 'needless',
  req: PayloadRequest,
): Promise<boolean> {
  const settledAt = new Date().toISOString();
  return changeOpen(payload, step, { state, settledAt, key: `${step.id} ${settledAt}` }, req);
}

/** Notes why a step was refused. */
export async function noteRefused(
  payload: Payload,
  step: StoredStep,
  problem: NonNullable<StoredStep['problem']>,
): Promise<void> {
  await changeOpen(payload, step, {
    state: 'failed',
    settledAt: new Date().toISOString(),
    problem,
  });
}

async function changeOpen(
  payload: Payload,
  { id, at, state }: StoredStep,
  data: Record<string, unknown>,
  req?: PayloadRequest,
): Promise<boolean> {
  const changed: unknown = await payload.db.updateOne({
    collection: 'plannedSteps',
    where: { and: [{ id: { equals: id } }, { at: { equals: at } }, { state: { equals: state } }] },
    data,
    ...(req ? { req } : {}),
  });
  return Boolean(changed);
}
