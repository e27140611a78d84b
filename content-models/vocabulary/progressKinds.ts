import { defineVocabulary } from './defineVocabulary.ts';

/** What is publicly known of a roadmap item; the two never mix. */
export const progressKinds = defineVocabulary({
  'official-report': {
    label: { es: 'Informe oficial', en: 'Official report' },
    explanation: {
      es: 'Un Estado informa sobre esta acción.',
      en: 'A state reports on this action.',
    },
  },
  'related-fact': {
    label: { es: 'Hecho relacionado', en: 'Related fact' },
    explanation: {
      es: 'No es un informe del Estado sobre esta acción.',
      en: 'It is not a report by the state on this action.',
    },
  },
});
