import { defineVocabulary } from './defineVocabulary.ts';

/** Where a challenge stands, as far as its sources say. */
export const challengeStates = defineVocabulary({
  current: {
    label: { es: 'Vigente', en: 'Current' },
  },
  'partly-addressed': {
    label: { es: 'Atendido en parte', en: 'Partly addressed' },
  },
  overcome: {
    label: { es: 'Superado', en: 'Overcome' },
  },
  unknown: {
    label: { es: 'Sin dato', en: 'Not stated' },
  },
});
