import type { Progress } from '../schemas/progress.ts';
import * as common from './commonFields.ts';
import type { ExplainedKind } from './explained.ts';

export const progress: ExplainedKind<Progress> = {
  table: { es: 'avances', en: 'progress' },
  fields: {
    code: { es: 'Código permanente.', en: 'Permanent code.' },
    kind: {
      es: 'Informe oficial de un Estado, o hecho relacionado, que no es un informe sobre la acción.',
      en: 'An official report by a state, or a related fact, which is no report on the action.',
    },
    roadmapItem: { es: 'Código de la acción.', en: 'Code of the action.' },
    country: { es: 'País.', en: 'Country.' },
    reportedStatus: {
      es: 'Estado que comunica el informe; un hecho relacionado no tiene.',
      en: 'Status that the report gives; a related fact has none.',
    },
    reportedOn: {
      es: 'Fecha del informe o de la fuente.',
      en: 'Date of the report or of the source.',
    },
    reportedBy: {
      es: 'Quién informa; en un hecho relacionado, quién publica la fuente.',
      en: 'Who reports; for a related fact, the publisher of its source.',
    },
    narrative: { es: 'Lo que consta.', en: 'What is known.' },
    value: {
      es: 'Valor de un indicador de la acción.',
      en: 'Value of an indicator of the action.',
      fields: {
        indicator: {
          es: 'Identificador del indicador (columna «id» de sus filas).',
          en: 'Identifier of the indicator (column "id" of its rows).',
        },
        value: { es: 'El valor.', en: 'The value.' },
      },
    },
    sources: common.sources,
    supersedes: {
      es: 'Código del avance que este corrige.',
      en: 'Code of the progress that this one corrects.',
    },
    verifiedStatus: {
      es: 'Estado que el catálogo comprobó.',
      en: 'Status that the catalogue found when it checked.',
    },
    verifiedBy: { es: 'Quién lo comprobó.', en: 'Who checked it.' },
    verifiedOn: { es: 'Día en que se comprobó.', en: 'Day on which it was checked.' },
    ...common.translation,
    ...common.recordDates,
  },
};
