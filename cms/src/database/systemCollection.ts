import type { CollectionConfig, CollectionSlug, Field } from 'payload';

const nobody = () => false;

/** A collection for internal state: hidden in the admin, closed to the API, accessed by this code alone. */
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
