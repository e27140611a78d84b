import type { Kind } from 'content-models/kinds';
import type { CollectionConfig, Field } from 'payload';

/**
 * The form of a kind of record: its list columns and the layout of its fields. Hooks and access control are no part of
 * it: see `server/recordCollections.ts`.
 */
export type Form<K extends Kind> = Required<Pick<CollectionConfig<K>, 'admin'>> & {
  fields: Field[];
};
