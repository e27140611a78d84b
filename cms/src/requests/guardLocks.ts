import {
  type Access,
  type CollectionAfterReadHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type SanitizedConfig,
  type Where,
} from 'payload';
import { z } from 'zod';
import { refusal } from '../refusals/messages.ts';

/** Seconds after which Payload treats a document lock as stale. */
const lockSeconds = 300;

const nobody: Access = () => false;

const ownOrLeftBehind: Access = ({ req }) => {
  if (!req.user) return false;
  const own: Where = { 'user.value': { equals: req.user.id } };
  const since = new Date(Date.now() - lockSeconds * 1000).toISOString();
  const leftBehind: Where = { updatedAt: { less_than: since } };
  return { or: [own, leftBehind] };
};

/**
 * Restricts access to Payload's document locks, which everybody signed in could otherwise write and delete. The admin
 * needs less: the server creates locks, editors release their own, and "take over" replaces the owner by oneself. Who has
 * something open is told by name, as `requests/presence` does.
 */
export function guardLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents');
  if (!locks) throw new Error('Payload has no collection of locks.');
  locks.access.create = nobody;
  locks.access.delete = ownOrLeftBehind;
  locks.hooks.beforeOperation.push(takeOverOnly);
  locks.hooks.afterRead.push(nameHolder);
  return config;
}

const takeOverSchema = z.strictObject({
  user: z.strictObject({ relationTo: z.literal('users'), value: z.string() }),
});

const takeOverOnly: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || ('overrideAccess' in args && args.overrideAccess)) return;
  const parsed = takeOverSchema.safeParse('data' in args ? args.data : undefined);
  if (parsed.success && parsed.data.user.value === req.user?.id) return;
  throw refusal(req, {
    es: 'Un bloqueo solo cambia de manos con «Tomar el control», y a nombre propio.',
    en: 'A lock changes hands by “Take over” only, and in one’s own name.',
  });
};

const heldSchema = z.looseObject({ user: z.looseObject({ value: z.string() }) });
const holderSchema = z.object({ name: z.string().nullish(), email: z.string() });

/**
 * Editors may not read the account of somebody else, so that Payload's dialog would show its id to them. The dialog shows
 * `email` where it is given an account.
 */
const nameHolder: CollectionAfterReadHook = async ({
  doc,
  req,
}: {
  doc: unknown;
  req: PayloadRequest;
}) => {
  const held = heldSchema.safeParse(doc).data;
  if (!held || !req.user) return doc;
  const id = held.user.value;
  const account: unknown = await req.payload.db.findOne({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  });
  const holder = holderSchema.safeParse(account).data;
  if (!holder) return doc;
  return { ...held, user: { ...held.user, value: { id, email: holder.name || holder.email } } };
};
