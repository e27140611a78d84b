import type { GlobalConfig } from 'payload';

const nobody = () => false;

/** What the database remembers of itself: whether it was given its first content, and which live records were torn. */
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
