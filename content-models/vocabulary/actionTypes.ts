import { defineVocabulary } from './defineVocabulary.ts';

/** What a recommendation asks for. */
export const actionTypes = defineVocabulary({
  norm: {
    label: { es: 'Norma o política', en: 'Law or policy' },
  },
  service: {
    label: { es: 'Servicio', en: 'Service' },
  },
  coordination: {
    label: { es: 'Coordinación', en: 'Coordination' },
  },
  training: {
    label: { es: 'Formación', en: 'Training' },
  },
  data: {
    label: { es: 'Datos y conocimiento', en: 'Data and knowledge' },
  },
  funding: {
    label: { es: 'Financiamiento', en: 'Funding' },
  },
  communication: {
    label: { es: 'Comunicación', en: 'Communication' },
  },
});
