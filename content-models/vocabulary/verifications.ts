import { defineVocabulary } from './defineVocabulary.ts';

/** V13. How far the entry itself was checked. */
export const verifications = defineVocabulary({
  '0': {
    label: { es: 'Sin verificar', en: 'Not verified' },
    explanation: {
      es: 'Nadie ha cotejado todavía estos datos con sus fuentes.',
      en: 'Nobody has checked these data against their sources yet.',
    },
  },
  '1': {
    label: { es: 'Fuente citada', en: 'Source cited' },
    explanation: {
      es: 'Cada dato lleva su fuente; no se ha contrastado con otra independiente ni con la institución.',
      en: 'Every statement has its source; it was not checked against an independent one nor with the institution.',
    },
  },
  '2': {
    label: { es: 'Contrastada', en: 'Cross-checked' },
    explanation: {
      es: 'Dos publicadores independientes coinciden en el responsable y el período.',
      en: 'Two independent publishers agree on who is responsible and when.',
    },
  },
  '3': {
    label: { es: 'Confirmada por la institución', en: 'Confirmed by the institution' },
    explanation: {
      es: 'La institución responsable confirmó los datos.',
      en: 'The institution responsible confirmed the data.',
    },
  },
  disputed: {
    label: { es: 'En discusión', en: 'Disputed' },
    explanation: {
      es: 'Hay un desacuerdo abierto sobre estos datos.',
      en: 'There is an open disagreement about these data.',
    },
  },
});
