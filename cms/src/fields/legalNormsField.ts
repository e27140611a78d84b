import type { ArrayField } from 'payload';
import { linkField } from './linkFields.ts';
import { rowsField } from './rowsField.ts';
import { localizedTextField, textField } from './textFields.ts';

/** Laws and legal documents: of a practice, or of a country's framework. */
export function legalNormsField(name: string): ArrayField {
  return rowsField(name, 'name', [
    localizedTextField('name'),
    {
      type: 'row',
      fields: [textField('number'), textField('year', { placeholder: '2023' })],
    },
    textField('url', {
      placeholder: 'https://',
    }),
    linkField('source', 'sources'),
  ]);
}
