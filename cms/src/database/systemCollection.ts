import type { CollectionConfig, CollectionSlug, Field } from 'payload';

const nobody = () => false;

/** A collection for the system's own notes: nobody reads or writes it but this code. */
export function systemCollection<Slug extends CollectionSlug>(
  slug: Slug,
  fields: Field[],
): CollectionConfig<Slug> {
  return {
    slug,
    fields,
    access: {
      admin: nobody,
      create: nobody,
      read: nobody,
      update: nobody,
      delete: nobody,
      readVersions: nobody,
      unlock: nobody,
    },
    admin: { hidden: true },
    endpoints: false,
    lockDocuments: false,
    timestamps: false,
    versions: false,
  };
}
