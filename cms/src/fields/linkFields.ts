import type { RelationshipField } from 'payload';
import type { Bilingual } from 'content-models/locales';
import type { Kind } from 'content-models/kinds';

type Options = { label: Bilingual; description?: Bilingual };

/** A link to one record of a kind. */
export function linkField(
  name: string,
  kind: Kind,
  { label, description }: Options,
): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: kind,
    hasMany: false,
    label,
    admin: { description },
  };
}

/** Links to several records of a kind, in the editors' order. */
export function linksField(
  name: string,
  kind: Kind,
  { label, description }: Options,
): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: kind,
    hasMany: true,
    label,
    admin: { description, isSortable: true },
  };
}
