import {
  type Access,
  type CollectionBeforeOperationHook,
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
 * needs less: the server creates locks, editors release their own, and "take over" replaces the owner by oneself.
 */
export function guardLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents');
  if (!locks) throw new Error('Payload has no collection of locks.');
  locks.access.create = nobody;
  locks.access.delete = ownOrLeftBehind;
  locks.hooks.beforeOperation.push(takeOverOnly);
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
