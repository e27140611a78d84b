import { codeNumber, formatCode, type CodedKind } from 'content-models/fields/codes';
import type { CollectionConfig, Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { systemCollection } from '../database/systemCollection.ts';

/** The last number given to a record of each kind. It only grows: the number of a deleted draft is not reused. */
export const Counters: CollectionConfig<'counters'> = systemCollection('counters', [
  { name: 'kind', type: 'text', required: true, unique: true, index: true },
  { name: 'value', type: 'number', required: true, defaultValue: 0 },
]);

const counterSchema = z.looseObject({ value: z.number() });

/**
 * Assigns the next code of a kind. A single atomic statement increments and reads the counter, so that concurrent saves
 * get different numbers.
 * @param req the request of the save, whose transaction the counter joins on SQLite
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

/** Raises the counter of a kind to the number of an imported code, if that is higher. */
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
 * SQLite has one writer: outside of the transaction of the save, the counter would wait for it forever (deadlock). In
 * MongoDB the counter stays outside: two transactions that increment it would conflict, and a gap in the numbers does
 * no harm.
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
    // Not `payload.create`, which opens a transaction: of two concurrent ones, one fails with a write conflict before
    // it can see the other's counter. Without a transaction it fails on the unique index, when the counter can be seen.
    await payload.db.create({
      collection: 'counters',
      data: { kind, value: 0 },
      ...transactionOf(payload, req),
    });
  } catch (error) {
    // Race: a concurrent save has created the counter, which serves as well.
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
