import { defineVocabulary } from './defineVocabulary.ts';

/** V6. How much a cross-cutting approach weighs in a practice. */
export const significances = defineVocabulary({
  '1': {
    label: { es: 'Significativo', en: 'Significant' },
  },
  '2': {
    label: { es: 'Principal', en: 'Principal' },
  },
});
