import type { z } from 'zod';
import { defineVocabulary } from './defineVocabulary.ts';

/** V16. Where a recommendation or a roadmap item comes from; always shown, with what that does and does not mean. */
export const originKinds = defineVocabulary({
  'editors-proposal': {
    label: { es: 'Propuesta del equipo editorial', en: 'Proposal by the editors' },
    explanation: {
      es: 'La propone el catálogo a partir de la nota conceptual. No encontramos ningún Estado que la haya acordado o se haya comprometido con ella.',
      en: 'The catalogue proposes it on the basis of the concept note. We found no state that has agreed to it or committed itself to it.',
    },
  },
  'note-mandate': {
    label: { es: 'Lo que pedía el taller de 2022', en: 'What the 2022 workshop asked for' },
    explanation: {
      es: 'Lo dice la nota conceptual del taller de 2022, escrita antes de él. No es una recomendación de las mesas ni un acuerdo de los Estados.',
      en: 'It is in the concept note of the 2022 workshop, written before it took place. It is neither a recommendation of the working groups nor agreed by states.',
    },
  },
  'group-proposal': {
    label: { es: 'Propuesta de mesa de trabajo', en: "Working group's proposal" },
    explanation: {
      es: 'La propuso una mesa de trabajo. Eso no dice que la plenaria o los Estados la acordaran.',
      en: 'A working group proposed it. That does not say that the plenary or the states agreed to it.',
    },
  },
  'plenary-agreed': {
    label: { es: 'Acordada en plenaria', en: 'Agreed in plenary' },
    explanation: {
      es: 'La acordó la plenaria de un encuentro. Eso no dice que cada Estado la haya adoptado.',
      en: 'The plenary of a meeting agreed to it. That does not say that each state has adopted it.',
    },
  },
  'officially-adopted': {
    label: { es: 'Adoptada oficialmente', en: 'Officially adopted' },
    explanation: {
      es: 'La adoptó oficialmente quien dice su fuente.',
      en: 'It was officially adopted by whom its source names.',
    },
  },
});

export type OriginKind = z.infer<typeof originKinds.schema>;
