import { codeNumber, formatCode, type CodedKind } from 'content-models/fields/codes';
import type { CollectionConfig, Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { systemCollection } from '../database/systemCollection.ts';

/** The last number given to a record of each kind. It only grows, so a deleted draft's number never comes back. */
export const Counters: CollectionConfig<'counters'> = systemCollection('counters', [
  { name: 'kind', type: 'text', required: true, unique: true, index: true },
  { name: 'value', type: 'number', required: true, defaultValue: 0 },
]);

const counterSchema = z.looseObject({ value: z.number() });

/**
 * The next code of a kind. One statement raises the counter and reads it, so that saves at the same time get different
 * numbers and no number comes back.
 * @param req the request that saves, whose transaction a counter of SQLite joins.
 */
export async function nextCode(
  payload: Payload,
  kind: CodedKind,
  req?: PayloadRequest,
): Promise<string> {
  await ensureCounter(payload, kind, req);
  const counter: unknown = await payload.db.updateOne({
    collection: 'counters',
    where: { kind: { equals: kind } },
    data: { value: { $inc: 1 } },
    options: { atomic: true },
    ...transactionOf(payload, req),
  });
  return formatCode(kind, counterSchema.parse(counter).value);
}

/** Raises a kind's counter to the number of a code that came from elsewhere. */
export async function advanceCounter(
  payload: Payload,
  kind: CodedKind,
  code: string,
  req?: PayloadRequest,
): Promise<void> {
  await ensureCounter(payload, kind, req);
  const value = codeNumber(code);
  await payload.db.updateOne({
    collection: 'counters',
    where: { and: [{ kind: { equals: kind } }, { value: { less_than: value } }] },
    data: { value },
    options: { atomic: true },
    ...transactionOf(payload, req),
  });
}

/**
 * SQLite has one writer, which would wait for itself if a counter stood outside of its transaction. In MongoDB it does
 * stand outside: of two transactions that raise one counter the slower fails, and a number that is left out is no loss.
 */
function transactionOf(
  payload: Payload,
  req: PayloadRequest | undefined,
): { req?: PayloadRequest } {
  return req && payload.db.name === 'sqlite' ? { req } : {};
}

async function ensureCounter(
  payload: Payload,
  kind: CodedKind,
  req: PayloadRequest | undefined,
): Promise<void> {
  if (await counterExists(payload, kind, req)) return;
  try {
    // Past payload.create, which would open a transaction: of two of them the slower fails with a write conflict
    // before the faster one's counter can be seen. Without one it fails on the unique index, afterwards.
    await payload.db.create({
      collection: 'counters',
      data: { kind, value: 0 },
      ...transactionOf(payload, req),
    });
  } catch (error) {
    // Another save at the same time was faster: the counter that it made is as good.
    if (!(await counterExists(payload, kind, req))) throw error;
  }
}

async function counterExists(
  payload: Payload,
  kind: CodedKind,
  req: PayloadRequest | undefined,
): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'counters',
    where: { kind: { equals: kind } },
    overrideAccess: true,
    ...transactionOf(payload, req),
  });
  return totalDocs > 0;
}
