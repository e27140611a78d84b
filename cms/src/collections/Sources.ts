import { sourceLanguages } from 'content-models/vocabulary/sourceLanguages';
import { sourceTypes } from 'content-models/vocabulary/sourceTypes';
import type { CollectionConfig } from 'payload';
import { answerable } from '../fields/answerable.ts';
import { dayField, partialDateField } from '../fields/dateFields.ts';
import { codeField, displayTitleField } from '../fields/identityFields.ts';
import { requiredLabel } from '../fields/label.ts';
import { linkField } from '../fields/linkFields.ts';
import { localizedTextField, textField } from '../fields/textFields.ts';
import { vocabularyField } from '../fields/vocabularyField.ts';
import { recordCollection } from './recordCollection.ts';

const isFilled = (value: unknown) => typeof value === 'string' && value !== '';

/** What the catalogue stands on: each figure and each statement names one. */
export const Sources: CollectionConfig<'sources'> = recordCollection('sources', {
  labels: { singular: { es: 'Fuente', en: 'Source' }, plural: { es: 'Fuentes', en: 'Sources' } },
  admin: {
    group: { es: 'Catálogo', en: 'Catalogue' },
    useAsTitle: 'displayTitle',
    defaultColumns: ['displayTitle', 'code', 'type', 'publisher', 'publishedOn', '_status'],
    listSearchableFields: ['displayTitle', 'code', 'publisher', 'url'],
    description: {
      es: 'Una ficha por documento o página. Una dirección que ya está en otra fuente se rechaza.',
      en: 'One record per document or page. An address that another source has already is refused.',
    },
  },
  fields: [
    codeField,
    displayTitleField,
    {
      type: 'tabs',
      tabs: [
        {
          label: { es: 'Identidad', en: 'Identity' },
          fields: [
            ...answerable(
              textField('title', {
                label: { es: 'Título', en: 'Title' },
                description: {
                  es: 'El del documento, en su idioma; nunca uno inventado.',
                  en: 'The document’s own, in its language; never an invented one.',
                },
              }),
            ),
            localizedTextField('descriptiveLabel', {
              label: requiredLabel({
                es: 'Descripción en lugar de título',
                en: 'Description instead of a title',
              }),
              description: {
                es: 'El sitio la muestra entre corchetes.',
                en: 'The site shows it in square brackets.',
              },
              condition: (data) => Boolean(data.titleNotStated) || isFilled(data.descriptiveLabel),
            }),
            ...answerable(
              linkField('author', 'institutions', {
                label: { es: 'Institución autora', en: 'Authoring institution' },
              }),
            ),
            ...answerable(textField('publisher', { label: { es: 'Editor', en: 'Publisher' } })),
            ...answerable(
              partialDateField('publishedOn', {
                label: { es: 'Fecha del documento', en: 'Date of the document' },
              }),
            ),
            vocabularyField('type', sourceTypes, {
              label: requiredLabel({ es: 'Tipo', en: 'Type' }),
            }),
            vocabularyField('language', sourceLanguages, {
              label: requiredLabel({ es: 'Idioma', en: 'Language' }),
            }),
          ],
        },
        {
          label: { es: 'Acceso', en: 'Access' },
          fields: [
            textField('url', {
              label: { es: 'Dirección', en: 'Address' },
              description: { es: 'Completa, o ninguna.', en: 'Complete, or none.' },
              placeholder: 'https://',
            }),
            ...answerable(
              dayField('accessedOn', { label: { es: 'Consultada el', en: 'Consulted on' } }),
            ),
            localizedTextField('accessNote', {
              label: { es: 'Nota de acceso', en: 'Note on access' },
              description: {
                es: 'Por qué no hay enlace (se exige si falta la dirección), o que lo consultado es una copia.',
                en: 'Why there is no link (needed where there is no address), or that what was consulted is a copy.',
              },
            }),
            textField('mirrorOf', { label: { es: 'Copia de', en: 'Mirror of' } }),
            textField('archivedUrl', {
              label: { es: 'Copia archivada', en: 'Archived copy' },
              placeholder: 'https://',
            }),
            {
              type: 'row',
              fields: [
                dayField('lastChecked', {
                  label: { es: 'Enlace comprobado el', en: 'Link checked on' },
                }),
                {
                  name: 'httpStatus',
                  type: 'number',
                  label: { es: 'Respuesta HTTP', en: 'HTTP answer' },
                },
              ],
            },
          ],
        },
        {
          label: { es: 'Datos bibliográficos', en: 'Bibliographic data' },
          fields: [
            textField('pages', { label: { es: 'Páginas', en: 'Pages' } }),
            textField('isbn', { label: { es: 'ISBN', en: 'ISBN' } }),
            textField('doi', { label: { es: 'DOI', en: 'DOI' } }),
          ],
        },
      ],
    },
  ],
});
