import type { z } from 'zod';
import { defineVocabulary } from './defineVocabulary.ts';

/** V18. Progress on a roadmap item. That no information is public is a status too: the one without any report. */
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

/** The statuses that a report can give: all but that there is no report. */
export const reportedStatuses = {
  schema: progressStatuses.schema.exclude(['no-information']),
  options: progressStatuses.options.filter(({ value }) => value !== 'no-information'),
};

export type ProgressStatus = z.infer<typeof progressStatuses.schema>;
