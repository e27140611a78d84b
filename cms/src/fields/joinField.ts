import type { CollectionSlug, JoinField } from 'payload';
import type { Bilingual } from 'content-models/locales';

/** The records that link here, kept in their own forms and shown in this one. */
export function joinField(
  name: string,
  { collection, on }: { collection: CollectionSlug; on: string },
  label: Bilingual,
): JoinField {
  return {
    name,
    type: 'join',
    collection,
    on,
    label,
    admin: { allowCreate: false, disableListColumn: true, disableListFilter: true },
  };
}
