import { defineVocabulary } from './defineVocabulary.ts';

/** What a State announced. */
export const announcementKinds = defineVocabulary({
  plan: {
    label: { es: 'Plan o estrategia', en: 'Plan or strategy' },
  },
  law: {
    label: { es: 'Ley', en: 'Law' },
  },
  programme: {
    label: { es: 'Programa', en: 'Programme' },
  },
  budget: {
    label: { es: 'Presupuesto', en: 'Budget' },
  },
});
