import { createHmac } from 'node:crypto';
import type { CollectionConfig, Payload } from 'payload';
import { z } from 'zod';
import { systemCollection } from '../database/systemCollection.ts';

/**
 * Counters of the rate limits on passwords. Keys and accounts are HMAC digests: no network address and no e-mail
 * address is stored. Expired rows are deleted now and then.
 */
export const Attempts: CollectionConfig<'attempts'> = systemCollection('attempts', [
  { name: 'key', type: 'text', required: true, unique: true, index: true },
  { name: 'account', type: 'text', index: true },
  { name: 'count', type: 'number', required: true, defaultValue: 0 },
  // Unix time in milliseconds: compared inside the counting statement, the same on both databases.
  { name: 'expiresAt', type: 'number', required: true, index: true },
]);

/** A fixed-window rate limit: at most `most` tries within `windowMs`, which starts with the first of them. */
export type Limit = { most: number; windowMs: number };

export type Counted = { count: number; expiresAt: number };

const minute = 60_000;
const day = 24 * 60 * minute;
const knownForMs = 90 * day;
const cleanupIntervalMs = 10 * minute;
const rowSchema = z.looseObject({ count: z.number(), expiresAt: z.number() });

/** The key of a counter: an HMAC, so that the database does not reveal who tried from where. */
export function attemptKey(payload: Payload, ...parts: string[]): string {
  return createHmac('sha256', payload.secret).update(JSON.stringify(parts)).digest('base64url');
}

/**
 * Increments a counter and returns its new value. Every step is a single atomic statement outside of any transaction:
 * concurrent tries get different numbers, and a refusal does not roll back its own count.
 * @param account digest under which {@link forgetAttempts} finds the counter again
 */
export async function countAttempt(
  payload: Payload,
  key: string,
  { windowMs }: Limit,
  account?: string,
): Promise<Counted> {
  for (let round = 0; round < 5; round += 1) {
    const now = Date.now();
    const raised: unknown = await payload.db.updateOne({
      collection: 'attempts',
      where: { and: [{ key: { equals: key } }, { expiresAt: { greater_than: now } }] },
      data: { count: { $inc: 1 } },
      options: { atomic: true },
    });
    if (raised) return rowSchema.parse(raised);
    await startCount(payload, key, { count: 0, expiresAt: now + windowMs }, account);
  }
  throw new Error('The number of tries could not be counted.');
}

/** Starts a new window: restarts an expired counter, or creates one. */
async function startCount(payload: Payload, key: string, fresh: Counted, account?: string) {
  const restarted: unknown = await payload.db.updateOne({
    collection: 'attempts',
    where: { and: [{ key: { equals: key } }, { expiresAt: { less_than_equal: Date.now() } }] },
    data: fresh,
    options: { atomic: true },
  });
  if (restarted) return;
  await deleteExpiredAttempts(payload);
  try {
    await payload.db.create({ collection: 'attempts', data: { key, account, ...fresh } });
  } catch (error) {
    // Race: a concurrent try has created the counter, which serves as well.
    if (!(await hasCount(payload, key))) throw error;
  }
}

async function hasCount(payload: Payload, key: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'attempts',
    where: { key: { equals: key } },
    overrideAccess: true,
  });
  return totalDocs > 0;
}

/** Decrements counters: these tries turned out not to be guesses. */
export async function refundAttempts(payload: Payload, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await payload.db.updateOne({
      collection: 'attempts',
      where: { and: [{ key: { equals: key } }, { count: { greater_than: 0 } }] },
      data: { count: { $inc: -1 } },
      options: { atomic: true },
    });
  }
}

/** Deletes all counters of one account, over all clients. */
export async function forgetAttempts(payload: Payload, email: string): Promise<void> {
  const account = attemptKey(payload, 'account', normalised(email));
  await payload.db.deleteMany({
    collection: 'attempts',
    where: { account: { equals: account } },
  });
}

/** Whether this client has signed in to the account within the last 90 days. */
export async function isKnown(payload: Payload, key: string): Promise<boolean> {
  const row: unknown = await payload.db.findOne({
    collection: 'attempts',
    where: { and: [{ key: { equals: key } }, { expiresAt: { greater_than: Date.now() } }] },
  });
  return Boolean(row);
}

/** Marks a client as known for an account, under the key of both, for the next 90 days. */
export async function remember(payload: Payload, key: string): Promise<void> {
  const expiresAt = Date.now() + knownForMs;
  const kept: unknown = await payload.db.updateOne({
    collection: 'attempts',
    where: { key: { equals: key } },
    data: { expiresAt },
    options: { atomic: true },
  });
  if (!kept) await startCount(payload, key, { count: 0, expiresAt });
}

/** An e-mail address in the form in which Payload stores and looks up accounts. */
export function normalised(email: string): string {
  return email.trim().toLowerCase();
}

const clearedAt = new WeakMap<Payload, number>();

async function deleteExpiredAttempts(payload: Payload): Promise<void> {
  const now = Date.now();
  if (now - (clearedAt.get(payload) ?? 0) < cleanupIntervalMs) return;
  clearedAt.set(payload, now);
  await payload.db.deleteMany({
    collection: 'attempts',
    where: { expiresAt: { less_than: now } },
  });
}
