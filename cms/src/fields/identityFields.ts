import type { TextField } from 'payload';

/** The permanent code, given by the system at the first explicit save. */
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

/** The last part of the record's address; proposed from the Spanish title or name. */
export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  admin: {
    position: 'sidebar',
  },
};

/** What lists and pickers call a record that has no title field of its own; kept by the system. */
export const displayTitleField: TextField = {
  name: 'displayTitle',
  type: 'text',
  label: { es: 'Nombre', en: 'Name' },
  admin: { hidden: true },
};
