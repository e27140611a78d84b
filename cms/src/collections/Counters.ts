import type { CollectionConfig } from 'payload';
import { systemCollection } from './systemCollection.ts';

/** The last number given to a record of each kind. It only grows, so a deleted draft's number never comes back. */
export const Counters: CollectionConfig<'counters'> = systemCollection('counters', [
  { name: 'kind', type: 'text', required: true, unique: true, index: true },
  { name: 'value', type: 'number', required: true, defaultValue: 0 },
]);
