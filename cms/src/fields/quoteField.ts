import { sourceLanguages } from 'content-models/vocabulary/sourceLanguages';
import type { GroupField } from 'payload';
import { vocabularyField } from './vocabularyField.ts';

/** A quotation and the language in which its source says it. */
export const quoteField: GroupField = {
  name: 'quote',
  type: 'group',
  label: { es: 'Cita textual', en: 'Quotation' },
  admin: {
    description: {
      es: 'Solo de un texto que se leyó entero, palabra por palabra.',
      en: 'Only from a text that was read whole, word for word.',
    },
  },
  fields: [
    { name: 'text', type: 'textarea', label: { es: 'Texto', en: 'Text' } },
    vocabularyField('language', sourceLanguages, { label: { es: 'Idioma', en: 'Language' } }),
  ],
};
