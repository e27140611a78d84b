import { z } from 'zod';
import { declareKind } from '../declareKind.ts';
import { groupOf, may, must } from '../fields/declare.ts';
import { linkTo } from '../fields/links.ts';
import { countries } from '../vocabulary/countries.ts';
import { progressKinds } from '../vocabulary/progressKinds.ts';
import { reportedStatuses } from '../vocabulary/progressStatuses.ts';
import { rowId } from '../fields/codes.ts';
import {
  codeField,
  recordDateFields,
  sourcesField,
  translationField,
} from '../fields/commonFields.ts';
import { day, partialDate } from '../fields/dates.ts';
import { localizedText, text } from '../fields/localized.ts';

const valueFields = {
  indicator: must(rowId, {
    label: { es: 'Indicador', en: 'Indicator' },
    marked: false,
    explanation: {
      es: 'Identificador del indicador (columna «id» de sus filas).',
      en: 'Identifier of the indicator (column "id" of its rows).',
    },
  }),
  value: must(z.number(), {
    label: { es: 'Valor', en: 'Value' },
    marked: false,
    explanation: { es: 'El valor.', en: 'The value.' },
  }),
};

/** The result of the catalogue's verification of an official report; it is added once, after publication. */
const verificationFields = ['verifiedStatus', 'verifiedBy', 'verifiedOn'] as const;

/**
 * What is publicly known of a roadmap item in one country, `AV-0000`: a state's report on it, which has a status,
 * or a fact that has to do with it, which has none and changes none. `reportedBy` is who reports; for a related
 * fact the publisher of its source, and `reportedOn` the date that the source gives. It is append-only: what is
 * published stays (see `rules/frozenProgress.ts`), and a newer report that `supersedes` it corrects it.
 */
export const progress = declareKind('progress', {
  names: {
    one: { es: 'Avance', en: 'Progress' },
    many: { es: 'Avances', en: 'Progress' },
    mention: { es: 'avance', en: 'progress' },
  },
  table: { es: 'avances', en: 'progress' },
  fields: {
    code: codeField('progress', { es: 'Código permanente.', en: 'Permanent code.' }),
    kind: must(progressKinds.schema, {
      label: { es: 'Clase', en: 'Kind' },
      help: {
        es: 'Un hecho relacionado no es un informe del Estado y no cambia el estado de la acción.',
        en: 'A related fact is no report by the state and does not change the status of the item.',
      },
      explanation: {
        es: 'Informe oficial de un Estado, o hecho relacionado, que no es un informe sobre la acción.',
        en: 'An official report by a state, or a related fact, which is no report on the action.',
      },
    }),
    roadmapItem: must(linkTo('roadmapItems'), {
      found: true,
      label: { es: 'Acción', en: 'Roadmap item' },
      explanation: { es: 'Código de la acción.', en: 'Code of the action.' },
    }),
    country: must(countries.schema, {
      found: true,
      label: { es: 'País', en: 'Country' },
      explanation: { es: 'País.', en: 'Country.' },
    }),
    reportedStatus: may(reportedStatuses.schema, {
      label: { es: 'Estado informado', en: 'Reported status' },
      marked: true,
      explanation: {
        es: 'Estado que comunica el informe; un hecho relacionado no tiene.',
        en: 'Status that the report gives; a related fact has none.',
      },
    }),
    reportedOn: must(partialDate, {
      found: true,
      label: { es: 'Fecha', en: 'Date' },
      explanation: {
        es: 'Fecha del informe o de la fuente.',
        en: 'Date of the report or of the source.',
      },
    }),
    reportedBy: must(text(200), {
      found: true,
      label: { es: 'Quién informa', en: 'Reported by' },
      help: {
        es: 'En un hecho relacionado, quien publica su fuente.',
        en: 'For a related fact, the publisher of its source.',
      },
      explanation: {
        es: 'Quién informa; en un hecho relacionado, quién publica la fuente.',
        en: 'Who reports; for a related fact, the publisher of its source.',
      },
    }),
    narrative: must(localizedText(600), {
      found: true,
      label: { es: 'Qué consta', en: 'What is known' },
      help: { es: 'Hasta 600 caracteres.', en: 'Up to 600 characters.' },
      explanation: { es: 'Lo que consta.', en: 'What is known.' },
    }),
    value: may(groupOf(valueFields), {
      label: { es: 'Valor de un indicador', en: 'Value of an indicator' },
      explanation: {
        es: 'Valor de un indicador de la acción.',
        en: 'Value of an indicator of the action.',
      },
    }),
    sources: sourcesField,
    supersedes: may(linkTo('progress'), {
      label: { es: 'Sustituye a', en: 'Supersedes' },
      help: {
        es: 'El avance anterior al que corrige, de la misma acción y el mismo país.',
        en: 'The earlier progress that it corrects, on the same item and country.',
      },
      explanation: {
        es: 'Código del avance que este corrige.',
        en: 'Code of the progress that this one corrects.',
      },
    }),

    verifiedStatus: may(reportedStatuses.schema, {
      label: { es: 'Estado verificado', en: 'Verified status' },
      explanation: {
        es: 'Estado que el catálogo comprobó.',
        en: 'Status that the catalogue found when it checked.',
      },
    }),
    verifiedBy: may(text(200), {
      label: { es: 'Quién lo verificó', en: 'Verified by' },
      explanation: { es: 'Quién lo comprobó.', en: 'Who checked it.' },
    }),
    verifiedOn: may(day, {
      label: { es: 'Verificado el', en: 'Verified on' },
      explanation: { es: 'Día en que se comprobó.', en: 'Day on which it was checked.' },
    }),

    translation: translationField,
    ...recordDateFields,
  },
  rules: (progress, report) => {
    const isFact = progress.kind === 'related-fact';
    const verified = verificationFields.filter((field) => progress[field] !== undefined);
    if (isFact && progress.reportedStatus) report('factWithStatus', 'reportedStatus');
    if (isFact && verified.length > 0) report('factWithStatus', 'verifiedStatus');
    if (!isFact && !progress.reportedStatus) report('required', 'reportedStatus');
    if (!isFact && verified.length > 0) {
      for (const field of verificationFields)
        if (!verified.includes(field)) report('required', field);
    }
    if (progress.supersedes === progress.code) report('supersedesItself', 'supersedes');
  },
});

export type Progress = z.infer<typeof progress.schema>;
