import { approximations } from 'content-models/vocabulary/approximations';
import { costUnits } from 'content-models/vocabulary/costUnits';
import { currencies } from 'content-models/vocabulary/currencies';
import { partialDateField } from './dateFields.ts';
import { figureField } from './figureField.ts';
import { linksField } from './linkFields.ts';
import { rowsField } from './rowsField.ts';
import { localizedTextField } from './textFields.ts';
import { vocabularyField } from './vocabularyField.ts';

/** Sums that sources state, in their own currency. */
export const costsField = rowsField('costs', 'covers', [
  {
    type: 'row',
    fields: [
      vocabularyField('approximation', approximations),
      figureField('amount'),
      vocabularyField('currency', currencies),
      vocabularyField('per', costUnits),
    ],
  },
  localizedTextField('covers'),
  partialDateField('period'),
  linksField('sources', 'sources'),
]);
