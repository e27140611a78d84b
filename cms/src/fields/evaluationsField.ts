import { effectDirections } from 'content-models/vocabulary/effectDirections';
import { evaluationMethods } from 'content-models/vocabulary/evaluationMethods';
import { readings } from 'content-models/vocabulary/readings';
import { linksField } from './linkFields.ts';
import { rowsField } from './rowsField.ts';
import { localizedTextareaField, textField } from './textFields.ts';
import { vocabularyField } from './vocabularyField.ts';

/** Evaluations and studies of a practice, and how much of each was read. */
export const evaluationsField = rowsField('evaluations', 'by', [
  {
    type: 'row',
    fields: [
      vocabularyField('method', evaluationMethods),
      textField('year', { placeholder: '2023' }),
      vocabularyField('read', readings),
    ],
  },
  textField('by'),
  localizedTextareaField('finding'),
  vocabularyField('direction', effectDirections),
  linksField('sources', 'sources'),
]);
