import { defineVocabulary } from './defineVocabulary.ts';

/** State of a record's English. Pages exist for approved and outdated. */
export const translationStatuses = defineVocabulary({
  missing: {
    label: { es: 'Falta', en: 'Missing' },
  },
  draft: {
    label: { es: 'Borrador', en: 'Draft' },
  },
  'in-review': {
    label: { es: 'En revisión', en: 'In review' },
  },
  approved: {
    label: { es: 'Aprobada', en: 'Approved' },
  },
  outdated: {
    label: { es: 'Desactualizada', en: 'Outdated' },
  },
});
