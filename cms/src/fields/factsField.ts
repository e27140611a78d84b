import { approximations } from 'content-models/vocabulary/approximations';
import { factKinds } from 'content-models/vocabulary/factKinds';
import { answerable } from './answerable.ts';
import { partialDateField } from './dateFields.ts';
import { figureField } from './figureField.ts';
import { linksField } from './linkFields.ts';
import { quoteField } from './quoteField.ts';
import { rowsField } from './rowsField.ts';
import { localizedTextField, localizedTextareaField, textField } from './textFields.ts';
import { vocabularyField } from './vocabularyField.ts';

/** Figures and statements of a record, each with its sources. */
export const factsField = rowsField('facts', 'statement', [
  localizedTextareaField('statement'),
  vocabularyField('kind', factKinds),
  {
    type: 'row',
    fields: [
      vocabularyField('approximation', approximations),
      figureField('value'),
      localizedTextField('unit'),
      partialDateField('date'),
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
