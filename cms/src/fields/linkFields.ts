import type { RelationshipField } from 'payload';
import type { Kind } from 'content-models/kinds';

/** A link to one record of a kind. */
export function linkField(name: string, kind: Kind): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: kind,
    hasMany: false,
  };
}

/** Links to several records of a kind, in the editors' order. */
export function linksField(name: string, kind: Kind): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: kind,
    hasMany: true,
    admin: { isSortable: true },
  };
}
