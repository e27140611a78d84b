import type { CollectionConfig } from 'payload';
import { systemCollection } from './systemCollection.ts';

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
