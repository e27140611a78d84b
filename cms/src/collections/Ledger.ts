import type { CollectionConfig } from 'payload';
import { systemCollection } from './systemCollection.ts';

/**
 * What was published of each record, by its code: the dates that readers see, the digest of the content they
 * stand for, the digest of what an import brought last, and the English text that was approved last.
 */
export const Ledger: CollectionConfig<'ledger'> = systemCollection('ledger', [
  { name: 'key', type: 'text', required: true, unique: true, index: true },
  { name: 'publishedOn', type: 'text' },
  { name: 'contentUpdatedOn', type: 'text' },
  { name: 'fingerprint', type: 'text' },
  { name: 'importedFingerprint', type: 'text' },
  { name: 'approval', type: 'json' },
]);
