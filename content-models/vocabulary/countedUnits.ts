import type { z } from 'zod';
import { defineVocabulary } from './defineVocabulary.ts';

/** What a figure of a country profile counts. Return events are not persons: one person may return several times. */
export const countedUnits = defineVocabulary({
  'return-events': {
    label: { es: 'Retornos registrados', en: 'Registered returns' },
  },
  persons: {
    label: { es: 'Personas', en: 'Persons' },
  },
  minors: {
    label: { es: 'Niñas, niños y adolescentes', en: 'Children and adolescents' },
  },
});

export type CountedUnit = z.infer<typeof countedUnits.schema>;
