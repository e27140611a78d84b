import type { UIField } from 'payload';

/** No value: shows the page with the saved draft beside the form. */
export const previewField: UIField = {
  name: 'preview',
  type: 'ui',
  label: { es: 'Vista previa', en: 'Preview' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/previewing/PreviewBeside.tsx#PreviewBeside' },
  },
};
