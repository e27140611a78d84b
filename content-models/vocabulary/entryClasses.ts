import type { z } from 'zod';
import { defineVocabulary } from './defineVocabulary.ts';

/** V1. What kind of entry this is. A good practice needs evidence of grade 3 or more (rules in practice.ts). */
export const entryClasses = defineVocabulary({
  documented: {
    label: { es: 'Iniciativa documentada', en: 'Documented initiative' },
    explanation: {
      es: 'Hay fuentes que la describen; eso no dice que funcione.',
      en: 'Sources describe it; that does not say that it works.',
    },
  },
  promising: {
    label: { es: 'Práctica prometedora', en: 'Promising practice' },
    explanation: {
      es: 'Hay datos de seguimiento que apuntan a resultados.',
      en: 'Monitoring data point to results.',
    },
  },
  'good-practice': {
    label: { es: 'Buena práctica', en: 'Good practice' },
    explanation: {
      es: 'Una evaluación que se leyó respalda sus resultados.',
      en: 'An evaluation that was read supports its results.',
    },
  },
  instrument: {
    label: { es: 'Política, protocolo o norma', en: 'Policy, protocol or law' },
    explanation: {
      es: 'Es un texto que fija reglas o compromisos, no un servicio.',
      en: 'It is a text that sets rules or commitments, not a service.',
    },
  },
});

export type EntryClass = z.infer<typeof entryClasses.schema>;
