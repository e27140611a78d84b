import { approximations } from 'content-models/vocabulary/approximations';
import type { NumberField } from 'payload';
import { answerable } from './answerable.ts';
import { partialDateField } from './dateFields.ts';
import { linksField } from './linkFields.ts';
import { quoteField } from './quoteField.ts';
import { rowsField } from './rowsField.ts';
import { localizedTextField, localizedTextareaField, textField } from './textFields.ts';
import { vocabularyField } from './vocabularyField.ts';

const value: NumberField = {
  name: 'value',
  type: 'number',
};

/** Figures and statements of a record, each with its sources. */
export const factsField = rowsField('facts', 'statement', [
  localizedTextareaField('statement'),
  {
    type: 'row',
    fields: [
      vocabularyField('approximation', approximations),
      value,
      localizedTextField('unit'),
      partialDateField('year'),
    ],
  },
  linksField('sources', 'sources'),
  ...answerable(
    textField('locator', {
      placeholder: 'p. 12',
    }),
  ),
  quoteField,
  localizedTextField('sicNote'),
]);
