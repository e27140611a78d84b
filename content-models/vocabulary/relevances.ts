import { defineVocabulary } from './defineVocabulary.ts';

/** V7. How a practice relates to returned migrants. */
export const relevances = defineVocabulary({
  designed: {
    label: { es: 'Diseñada para personas retornadas', en: 'Designed for returnees' },
  },
  adapted: {
    label: { es: 'Adaptada a personas retornadas', en: 'Adapted for returnees' },
  },
  general: {
    label: { es: 'General, aplicable', en: 'General, applicable' },
  },
});
