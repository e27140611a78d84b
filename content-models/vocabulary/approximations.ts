import { defineVocabulary } from './defineVocabulary.ts';

/** How a source hedges a figure. */
export const approximations = defineVocabulary({
  about: {
    label: { es: 'Cerca de', en: 'About' },
  },
  'more-than': {
    label: { es: 'Más de', en: 'More than' },
  },
});
