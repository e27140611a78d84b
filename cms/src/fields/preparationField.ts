import type { UIField } from 'payload';

/** No value: the panel beside the form with what is missing for a publication. */
export const preparationField: UIField = {
  name: 'preparation',
  type: 'ui',
  label: { es: 'Para publicar', en: 'To publish' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/preparing/Preparation.tsx#Preparation' },
  },
};
