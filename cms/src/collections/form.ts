import type { Kind } from 'content-models/kinds';
import type { CollectionConfig, Field } from 'payload';

/**
 * The form of a kind of record: how it is listed in the admin, and where its fields stand. What
 * happens to a record when it is saved, and who may do what, is no part of it: see `server/recordCollections.ts`.
 */
export type Form<K extends Kind> = Required<Pick<CollectionConfig<K>, 'admin'>> & {
  fields: Field[];
};
