import type { Challenge } from '../schemas/challenge.ts';
import * as common from './commonFields.ts';
import type { ExplainedKind } from './explained.ts';

export const challenge: ExplainedKind<Challenge> = {
  table: { es: 'retos', en: 'challenges' },
  fields: {
    code: { es: 'Código permanente del reto.', en: 'Permanent code of the challenge.' },
    slug: common.slug,
    title: { es: 'Título.', en: 'Title.' },
    statement: {
      es: 'El reto en una frase neutral, como lo declara una fuente.',
      en: 'The challenge in one neutral sentence, as a source states it.',
    },
    description: { es: 'Descripción.', en: 'Description.' },
    ...common.classification,
    ...common.whereAndForWhom,
    raisedBy: {
      es: 'Quién lo plantea: un foro o una institución.',
      en: 'Who raises it: a forum or an institution.',
      fields: {
        forum: { es: 'El foro que lo plantea.', en: 'The forum that raises it.' },
        institution: {
          es: 'Código de la institución que lo plantea.',
          en: 'Code of the institution that raises it.',
        },
      },
    },
    raisedOn: { es: 'Cuándo se planteó.', en: 'When it was raised.' },
    state: { es: 'Estado del reto.', en: 'State of the challenge.' },
    facts: {
      es: 'Cifras y hechos, cada uno con sus fuentes',
      en: 'Figures and facts, each with its sources',
      table: 'datos',
      fields: common.fact,
    },
    sources: common.sources,
    ...common.verification,
    ...common.translation,
    notStated: common.notStated,
    ...common.recordDates,
  },
};
