import { defineVocabulary } from './defineVocabulary.ts';

/** An event's one general objective, and the specific ones below it. */
export const objectiveScopes = defineVocabulary({
  general: {
    label: { es: 'General', en: 'General' },
  },
  specific: {
    label: { es: 'Específico', en: 'Specific' },
  },
});
