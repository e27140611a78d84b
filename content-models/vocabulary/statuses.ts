import { defineVocabulary } from './defineVocabulary.ts';

/** V10. Where a practice stands, after IATI ActivityStatus. */
export const statuses = defineVocabulary({
  planned: {
    label: { es: 'Prevista', en: 'Planned' },
    iati: '1',
  },
  active: {
    label: { es: 'En curso', en: 'Active' },
    iati: '2',
  },
  closing: {
    label: { es: 'En cierre', en: 'Closing' },
    iati: '3',
  },
  closed: {
    label: { es: 'Concluida', en: 'Closed' },
    iati: '4',
  },
  cancelled: {
    label: { es: 'Cancelada', en: 'Cancelled' },
    iati: '5',
  },
  suspended: {
    label: { es: 'Suspendida', en: 'Suspended' },
    iati: '6',
  },
  unknown: {
    label: { es: 'Sin dato', en: 'Not stated' },
  },
});
