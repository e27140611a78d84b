import { createHmac } from 'node:crypto';
import type { CollectionConfig, Payload } from 'payload';
import { z } from 'zod';
import { systemCollection } from '../database/systemCollection.ts';

/**
 * How often a password was tried, and from where. Keys and accounts are keyed digests: no address and no e-mail is kept.
 * Rows are deleted some time after they have expired.
 */
export const Attempts: CollectionConfig<'attempts'> = systemCollection('attempts', [
  { name: 'key', type: 'text', required: true, unique: true, index: true },
  { name: 'account', type: 'text', index: true },
  { name: 'count', type: 'number', required: true, defaultValue: 0 },
  // Milliseconds since 1970: compared within the statement that counts, the same on both databases.
  { name: 'expiresAt', type: 'number', required: true, index: true },
]);

/** How many tries are allowed within a time that starts with the first of them. */
export type Limit = { most: number; windowMs: number };

export type Counted = { count: number; expiresAt: number };

const minute = 60_000;
const day = 24 * 60 * minute;
const knownForMs = 90 * day;
const cleanupIntervalMs = 10 * minute;
const rowSchema = z.looseObject({ count: z.number(), expiresAt: z.number() });

/** What is counted under: a keyed digest, so that the database tells nobody who tried from where. */
export function attemptKey(payload: Payload, ...parts: string[]): string {
  return createHmac('sha256', payload.secret).update(JSON.stringify(parts)).digest('base64url');
}

/**
 * Counts one try and says how many there are with it. Each step is one statement outside of any transaction: tries at
 * the same time get different numbers, and a refusal does not roll its own count back.
 * @param account under which {@link forgetAttempts} finds the count again
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

/** Begins a count that was never begun, or whose time is over. */
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
    // Another try at the same time was faster: its count is as good.
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

/** Takes tries back that turned out to be no guesses. */
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

/** Forgets what was counted for one account, from wherever it came. */
export async function forgetAttempts(payload: Payload, email: string): Promise<void> {
  const account = attemptKey(payload, 'account', normalised(email));
  await payload.db.deleteMany({
    collection: 'attempts',
    where: { account: { equals: account } },
  });
}

/** Whether somebody has signed in to this account from there within the last 90 days. */
export async function isKnown(payload: Payload, key: string): Promise<boolean> {
  const row: unknown = await payload.db.findOne({
    collection: 'attempts',
    where: { and: [{ key: { equals: key } }, { expiresAt: { greater_than: Date.now() } }] },
  });
  return Boolean(row);
}

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

/** An e-mail address as accounts are found by it. */
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
