import type { TextField } from 'payload';

/** The permanent code, given by the system at the first explicit save. */
export const codeField: TextField = {
  name: 'code',
  type: 'text',
  unique: true,
  index: true,
  label: { es: 'Código', en: 'Code' },
  admin: {
    position: 'sidebar',
    readOnly: true,
    description: {
      es: 'Lo da el sistema al guardar por primera vez; no cambia nunca.',
      en: 'Given by the system at the first save; it never changes.',
    },
  },
};

/** The last part of the record's address; proposed from the Spanish title or name. */
export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  label: { es: 'Dirección de la página *', en: 'Address of the page *' },
  admin: {
    position: 'sidebar',
    description: {
      es: 'Minúsculas y guiones, sin tildes; la misma en los dos idiomas. Si la deja vacía se propone una.',
      en: 'Lower case and hyphens, no accents; the same in both languages. Leave it empty to have one proposed.',
    },
  },
};

/** What lists and pickers call a record that has no title field of its own; kept by the system. */
export const displayTitleField: TextField = {
  name: 'displayTitle',
  type: 'text',
  label: { es: 'Nombre', en: 'Name' },
  admin: { hidden: true },
};
