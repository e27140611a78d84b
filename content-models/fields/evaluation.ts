import { z } from 'zod';
import { effectDirections } from '../vocabulary/effectDirections.ts';
import { evaluationMethods } from '../vocabulary/evaluationMethods.ts';
import { readings } from '../vocabulary/readings.ts';
import { idField, sourcesField } from './commonFields.ts';
import { year } from './dates.ts';
import { groupOf, may, must } from './declare.ts';
import { localizedText, text } from './localized.ts';

const evaluationFields = {
  id: idField,
  method: must(evaluationMethods.schema, {
    label: { es: 'Método', en: 'Method' },
    explanation: { es: 'Cómo se evaluó.', en: 'How it was evaluated.' },
  }),
  year: may(year, {
    label: { es: 'Año', en: 'Year' },
    explanation: { es: 'Año de la evaluación.', en: 'Year of the evaluation.' },
  }),
  by: must(text(200), {
    label: { es: 'Quién evaluó', en: 'Evaluated by' },
    explanation: { es: 'Institución o autores.', en: 'Institution or authors.' },
  }),
  finding: must(localizedText(600), {
    label: { es: 'Qué encontró', en: 'What it found' },
    help: {
      es: 'Lo que dice la parte leída; de una que se conoce por su título, que no se leyó.',
      en: 'What the part that was read says; of one known by its title, that it was not read.',
    },
    explanation: { es: 'Qué encontró.', en: 'What it found.' },
  }),
  direction: may(effectDirections.schema, {
    label: { es: '¿Mejoró algo?', en: 'Did anything improve?' },
    explanation: {
      es: 'Si encontró que algo mejoró.',
      en: 'Whether it found that anything improved.',
    },
  }),
  read: must(readings.schema, {
    label: { es: 'Cuánto se leyó', en: 'How much was read' },
    explanation: {
      es: 'Cuánto de ella leyó el catálogo.',
      en: 'How much of it the catalogue has read.',
    },
  }),
  sources: sourcesField,
};

const evaluation = groupOf(evaluationFields);

export type Evaluation = z.infer<typeof evaluation>;

/** Evaluations and studies of a practice, with what they found and how much of them was read. */
export const evaluationList = {
  schema: z.array(evaluation),
  words: {
    label: { es: 'Evaluaciones', en: 'Evaluations' },
    siteLabel: { es: 'Quién la evaluó y qué encontró', en: 'Who evaluated it and what they found' },
    row: { es: 'Evaluación', en: 'Evaluation' },
    explanation: { es: 'Evaluaciones y estudios', en: 'Evaluations and studies' },
    table: 'evaluaciones',
  },
};
