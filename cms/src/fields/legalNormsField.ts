import type { ArrayField } from 'payload';
import type { Bilingual } from 'content-models/locales';
import { requiredLabel } from './label.ts';
import { linkField } from './linkFields.ts';
import { rowTitle } from './rowTitle.ts';
import { localizedTextField, textField } from './textFields.ts';

/** Laws and documents that a practice or a country's framework stands on. */
export function legalNormsField(name: string, label: Bilingual): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: { es: 'Norma', en: 'Law' }, plural: { es: 'Normas', en: 'Laws' } },
    admin: { components: rowTitle('name'), initCollapsed: true, disableListColumn: true },
    fields: [
      localizedTextField('name', { label: requiredLabel({ es: 'Nombre', en: 'Name' }) }),
      {
        type: 'row',
        fields: [
          textField('number', { label: { es: 'Número', en: 'Number' } }),
          textField('year', { label: { es: 'Año', en: 'Year' }, placeholder: '2023' }),
        ],
      },
      textField('url', {
        label: { es: 'Dirección del texto', en: 'Address of the text' },
        placeholder: 'https://',
      }),
      linkField('source', 'sources', { label: requiredLabel({ es: 'Fuente', en: 'Source' }) }),
    ],
  };
}
