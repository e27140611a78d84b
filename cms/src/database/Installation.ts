import type { GlobalConfig } from 'payload';

const nobody = () => false;

/** State of the installation: whether the database was seeded, and which torn records were found. */
export const Installation: GlobalConfig = {
  slug: 'installation',
  access: { read: nobody, update: nobody, readVersions: nobody },
  admin: { hidden: true },
  endpoints: false,
  lockDocuments: false,
  versions: false,
  fields: [
    { name: 'seeding', type: 'select', options: ['started', 'done'] },
    { name: 'torn', type: 'json' },
  ],
};
