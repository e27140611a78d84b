import { z } from 'zod';
import { groupOf, may, must, questionsOf, withNotStated } from './declare.ts';
import { answers } from '../rules/answered.ts';
import { factKinds } from '../vocabulary/factKinds.ts';
import { approximations } from '../vocabulary/approximations.ts';
import { askedLocatorField, idField, sourcesField } from './commonFields.ts';
import { partialDate } from './dates.ts';
import { localizedText } from './localized.ts';
import { quoteField } from './quote.ts';

export const approximationField = may(approximations.schema, {
  label: { es: 'Aproximación', en: 'Approximation' },
  explanation: {
    es: 'Si la fuente da la cifra como aproximada o como límite.',
    en: 'Whether the source gives the figure as approximate or as a limit.',
  },
});

export const sicNoteField = may(localizedText(300), {
  label: {
    es: 'Nota sobre un error de la fuente (sic)',
    en: 'Note on an error in the source (sic)',
  },
  explanation: {
    es: 'Nota sobre un error de la propia fuente.',
    en: 'Note on an error of the source itself.',
  },
});

const factFields = withNotStated({
  id: idField,
  statement: must(localizedText(400), {
    label: { es: 'Dato', en: 'Fact' },
    explanation: { es: 'Lo que se afirma, en una frase.', en: 'What is stated, in one sentence.' },
  }),
  kind: may(factKinds.schema, {
    label: { es: 'De qué trata', en: 'What it tells of' },
    explanation: { es: 'De qué trata el dato.', en: 'What the fact tells of.' },
  }),
  value: may(z.number(), {
    label: { es: 'Cifra', en: 'Figure' },
    help: { es: 'El número solo.', en: 'The bare number.' },
    explanation: { es: 'La cifra, sola.', en: 'The figure alone.' },
  }),
  approximation: approximationField,
  unit: may(localizedText(60), {
    label: { es: 'De qué', en: 'Of what' },
    explanation: { es: 'Qué cuenta la cifra.', en: 'What the figure counts.' },
  }),
  date: may(partialDate, {
    label: { es: 'Fecha o período', en: 'Date or period' },
    help: { es: 'El que da la fuente.', en: 'The one that the source gives.' },
    explanation: {
      es: 'Día, mes o año que da la fuente.',
      en: 'Day, month or year that the source gives.',
    },
  }),
  sources: sourcesField,
  locator: askedLocatorField,
  quote: quoteField({
    es: 'Cita literal, solo de un texto leído entero.',
    en: 'Verbatim quotation, only from a text that was read whole.',
  }),
  sicNote: sicNoteField,
});

/**
 * One figure or statement with its sources. `value` is the bare number and `unit` says what it counts;
 * `date` is the day, month or year that the source gives; `quote` only verbatim from a text that was read whole.
 */
const fact = groupOf(factFields).superRefine(...answers(questionsOf(factFields)));

export type Fact = z.infer<typeof fact>;

/** Figures and statements of a record, each with its sources, and what the list is called. */
export const factList = {
  schema: z.array(fact),
  words: {
    label: { es: 'Datos', en: 'Facts' },
    siteLabel: { es: 'Cifras y hechos medidos', en: 'Figures and measured facts' },
    question: {
      es: '¿A cuántas personas llegó, y qué cambió para ellas?',
      en: 'How many people did it reach, and what changed for them?',
    },
    row: { es: 'Dato', en: 'Fact' },
    help: {
      es: 'Cada cifra o afirmación, con su fuente.',
      en: 'Each figure or statement, with its source.',
    },
    explanation: {
      es: 'Cifras y hechos, cada uno con sus fuentes',
      en: 'Figures and facts, each with its sources',
    },
    table: 'datos',
  },
};
