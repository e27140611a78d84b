import { defineVocabulary } from './defineVocabulary.ts';

/** V21. What a fact tells of. */
export const factKinds = defineVocabulary({
  reach: {
    label: { es: 'Alcance', en: 'Reach' },
    explanation: { es: 'Personas o lugares atendidos.', en: 'People or places served.' },
  },
  result: {
    label: { es: 'Resultado', en: 'Result' },
    explanation: { es: 'Lo que cambió para ellas.', en: 'What changed for them.' },
  },
  capacity: {
    label: { es: 'Capacidad', en: 'Capacity' },
    explanation: { es: 'Unidades, personal o cursos.', en: 'Units, staff or courses.' },
  },
  money: {
    label: { es: 'Dinero', en: 'Money' },
    explanation: {
      es: 'Sumas previstas, entregadas o gastadas.',
      en: 'Sums planned, given or spent.',
    },
  },
  milestone: {
    label: { es: 'Hito', en: 'Milestone' },
    explanation: {
      es: 'Algo que se abrió, se firmó o terminó.',
      en: 'Something that opened, was signed or ended.',
    },
  },
  norm: {
    label: { es: 'Norma', en: 'Norm' },
    explanation: { es: 'Lo que una norma o un plan dispone.', en: 'What a law or plan lays down.' },
  },
});
