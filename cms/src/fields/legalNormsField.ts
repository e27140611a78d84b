import type { ArrayField } from 'payload';
import { linkField } from './linkFields.ts';
import { rowsField } from './rowsField.ts';
import { localizedTextField, textField } from './textFields.ts';

/** Laws and documents that a practice or a country's framework stands on. */
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
