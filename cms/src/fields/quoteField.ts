import { sourceLanguages } from 'content-models/vocabulary/sourceLanguages';
import type { GroupField } from 'payload';
import { vocabularyField } from './vocabularyField.ts';

/** A quotation and the language in which its source says it. */
export const quoteField: GroupField = {
  name: 'quote',
  type: 'group',
  fields: [{ name: 'text', type: 'textarea' }, vocabularyField('language', sourceLanguages)],
};
