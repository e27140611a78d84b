import { codeField } from '../fields/identityFields.ts';
import { localizedTextareaField, textField } from '../fields/textFields.ts';
import type { Form } from './form.ts';

/** Pictures. */
export const Media: Form<'media'> = {
  admin: {
    group: { es: 'Catálogo', en: 'Catalogue' },
    defaultColumns: ['filename', 'alt', 'code', 'credit', 'licence'],
    description: {
      es: 'Sin menores reconocibles. Al subirla se borran los metadatos (lugar, cámara, fecha).',
      en: 'No recognisable minors. Its metadata (place, camera, date) is removed on upload.',
    },
  },
  fields: [
    codeField,
    localizedTextareaField('alt'),
    textField('credit'),
    textField('licence', { placeholder: 'CC BY 4.0' }),
    // Payload adds these two itself; declared here so that messages can name them.
    { name: 'focalX', type: 'number' },
    { name: 'focalY', type: 'number' },
  ],
};
