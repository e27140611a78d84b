import type { TextField } from 'payload';

/** The permanent code, assigned by `giveCode` at the first explicit save. */
export const codeField: TextField = {
  name: 'code',
  type: 'text',
  unique: true,
  index: true,
  admin: {
    position: 'sidebar',
    readOnly: true,
  },
};

/** The slug of a record's page, proposed from its Spanish title or name by `completeRecord`. */
export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  admin: {
    position: 'sidebar',
    components: { Description: '/admin/OldAddresses.tsx#OldAddresses' },
  },
};
