import { z } from 'zod';
import { costUnits } from '../vocabulary/costUnits.ts';
import { currencies } from '../vocabulary/currencies.ts';
import { idField, sourcesField } from './commonFields.ts';
import { partialDate } from './dates.ts';
import { groupOf, may, must } from './declare.ts';
import { approximationField } from './fact.ts';
import { localizedText } from './localized.ts';

const costFields = {
  id: idField,
  amount: must(z.number(), {
    label: { es: 'Suma', en: 'Amount' },
    help: { es: 'El número solo.', en: 'The bare number.' },
    explanation: {
      es: 'La suma, como la da la fuente.',
      en: 'The amount, as the source gives it.',
    },
  }),
  currency: must(currencies.schema, {
    label: { es: 'Moneda', en: 'Currency' },
    explanation: {
      es: 'Moneda de la fuente (ISO 4217); el catálogo no convierte.',
      en: 'Currency of the source (ISO 4217); the catalogue does not convert.',
    },
  }),
  approximation: approximationField,
  covers: must(localizedText(200), {
    label: { es: 'Qué paga', en: 'What it pays for' },
    explanation: { es: 'Qué paga la suma.', en: 'What the amount pays for.' },
  }),
  per: may(costUnits.schema, {
    label: { es: 'Por', en: 'Per' },
    explanation: {
      es: 'Si la suma es del total, de un año, de una unidad o de una persona, según la fuente.',
      en: 'Whether the amount is the total, or for a year, a unit or a person, as the source says.',
    },
  }),
  period: may(partialDate, {
    label: { es: 'Período', en: 'Period' },
    explanation: { es: 'A qué período corresponde.', en: 'Period that it is for.' },
  }),
  sources: sourcesField,
};

const cost = groupOf(costFields);

export type Cost = z.infer<typeof cost>;

/**
 * Sums that sources state, in their own currency: never added up, converted, or turned into a cost per person by the
 * catalogue.
 */
export const costList = {
  schema: z.array(cost),
  words: {
    label: { es: 'Cuánto cuesta', en: 'What it costs' },
    question: { es: '¿Cuánto cuesta y quién lo paga?', en: 'What does it cost, and who pays?' },
    row: { es: 'Suma', en: 'Amount' },
    rows: { es: 'Sumas', en: 'Amounts' },
    help: {
      es: 'Solo las sumas que da una fuente: sin sumarlas, convertirlas ni dividirlas.',
      en: 'Only amounts that a source gives: not added, converted or divided.',
    },
    explanation: {
      es: 'Cuánto cuesta: sumas que dan las fuentes',
      en: 'What it costs: amounts that sources give',
    },
    table: 'costos',
  },
};
