import { defineVocabulary } from './defineVocabulary.ts';

/** What a sum pays for, as its source gives it. */
export const costUnits = defineVocabulary({
  total: {
    label: { es: 'En total', en: 'In total' },
  },
  year: {
    label: { es: 'Por año', en: 'Per year' },
  },
  unit: {
    label: { es: 'Por unidad', en: 'Per unit' },
  },
  person: {
    label: { es: 'Por persona', en: 'Per person' },
  },
});
