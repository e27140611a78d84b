import { sourceLanguages } from 'content-models/vocabulary/sourceLanguages';
import { sourceTypes } from 'content-models/vocabulary/sourceTypes';
import { answerable } from '../fields/answerable.ts';
import { dayField, partialDateField } from '../fields/dateFields.ts';
import { figureField } from '../fields/figureField.ts';
import { codeField } from '../fields/identityFields.ts';
import { linkField } from '../fields/linkFields.ts';
import { localizedTextField, textField } from '../fields/textFields.ts';
import { vocabularyField } from '../fields/vocabularyField.ts';
import type { Form } from './form.ts';

const isFilled = (value: unknown) => typeof value === 'string' && value !== '';

/** Sources: each figure and each statement of the catalogue cites one. */
export const Sources: Form<'sources'> = {
  admin: {
    group: { es: 'Catálogo', en: 'Catalogue' },
    defaultColumns: ['heading', 'type', 'language', 'updatedAt', '_status'],
    description: {
      es: 'Un registro por documento o página. Una dirección que ya está en otra fuente se rechaza.',
      en: 'One record per document or page. An address that another source has already is refused.',
    },
  },
  fields: [
    codeField,
    {
      type: 'tabs',
      tabs: [
        {
          label: { es: 'Identidad', en: 'Identity' },
          fields: [
            // First what one has in hand, also in the drawer where a source is made on the way.
            textField('url', {
              placeholder: 'https://',
            }),
            ...answerable(textField('title')),
            localizedTextField('descriptiveLabel', {
              condition: (data) => Boolean(data.titleNotStated) || isFilled(data.descriptiveLabel),
            }),
            ...answerable(linkField('author', 'institutions')),
            ...answerable(textField('publisher')),
            ...answerable(partialDateField('publishedOn')),
            vocabularyField('type', sourceTypes),
            vocabularyField('language', sourceLanguages),
            ...answerable(dayField('accessedOn')),
          ],
        },
        {
          label: { es: 'Acceso', en: 'Access' },
          fields: [
            localizedTextField('accessNote'),
            textField('mirrorOf'),
            textField('archivedUrl', {
              placeholder: 'https://',
            }),
            {
              type: 'row',
              fields: [dayField('lastChecked'), figureField('httpStatus')],
            },
          ],
        },
        {
          label: { es: 'Datos bibliográficos', en: 'Bibliographic data' },
          fields: [textField('pages'), textField('isbn'), textField('doi')],
        },
      ],
    },
  ],
};
