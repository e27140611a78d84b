import { defineVocabulary } from './defineVocabulary.ts';

/** How long a recommendation or a roadmap item is to take. */
export const horizons = defineVocabulary({
  short: {
    label: { es: 'Un año o menos', en: 'A year or less' },
  },
  medium: {
    label: { es: 'De uno a tres años', en: 'One to three years' },
  },
  long: {
    label: { es: 'Más de tres años', en: 'More than three years' },
  },
});
