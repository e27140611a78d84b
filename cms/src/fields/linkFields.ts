import type { Kind } from 'content-models/kinds';
import type { Bilingual } from 'content-models/locales';
import type { CollectionSlug, JoinField, RelationshipField } from 'payload';

const picker = { Field: '/admin/picking/RecordPicker.tsx#RecordPicker' };

/** A link to one record of a kind. */
export function linkField(name: string, kind: Kind): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: kind,
    hasMany: false,
    admin: { components: picker },
  };
}

/** Links to several records of a kind, in the editors' order. */
export function linksField(name: string, kind: Kind): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: kind,
    hasMany: true,
    admin: { isSortable: true, components: picker },
  };
}

/** The records that link to this one, read-only: the links are edited in their forms. */
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
