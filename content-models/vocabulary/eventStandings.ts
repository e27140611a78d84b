import { defineVocabulary } from './defineVocabulary.ts';

/** How an event is known: from an agenda that was made before it, or from a report made after it. */
export const eventStandings = defineVocabulary({
  planned: {
    label: {
      es: 'Previsto, según la agenda preliminar',
      en: 'Planned, after the preliminary agenda',
    },
  },
  held: {
    label: { es: 'Celebrado, según un informe', en: 'Held, after a report' },
  },
});
