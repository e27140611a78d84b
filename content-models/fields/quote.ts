import { may, must, groupOf } from './declare.ts';
import { sourceLanguages } from '../vocabulary/sourceLanguages.ts';
import { text } from './localized.ts';

const quoteFields = {
  text: must(text(1000), {
    label: { es: 'Texto', en: 'Text' },
    marked: false,
    explanation: { es: 'El texto citado.', en: 'The text quoted.' },
  }),
  language: must(sourceLanguages.schema, {
    label: { es: 'Idioma', en: 'Language' },
    marked: false,
    explanation: { es: 'Idioma de la cita.', en: 'Language of the quotation.' },
  }),
};

const words = {
  label: { es: 'Cita textual', en: 'Quotation' },
  help: {
    es: 'Solo de un texto que se leyó entero, palabra por palabra.',
    en: 'Only from a text that was read whole, word for word.',
  },
};

/** A verbatim quotation in the language of its source; only from a text that was read whole. */
export const quoteField = (explanation: { es: string; en: string }) =>
  may(groupOf(quoteFields), { ...words, explanation });
