import type { z } from 'zod';
import { defineVocabulary } from './defineVocabulary.ts';

/** V18. Reported progress on a roadmap item. */
export const progressStatuses = defineVocabulary({
  'no-information': {
    label: { es: 'Sin información pública', en: 'No public information' },
  },
  'not-started': {
    label: { es: 'No iniciada', en: 'Not started' },
  },
  planning: {
    label: { es: 'En preparación', en: 'In preparation' },
  },
  'in-progress': {
    label: { es: 'En curso', en: 'In progress' },
  },
  done: {
    label: { es: 'Cumplida', en: 'Done' },
  },
  discarded: {
    label: { es: 'Descartada', en: 'Discarded' },
  },
});

export type ProgressStatus = z.infer<typeof progressStatuses.schema>;
