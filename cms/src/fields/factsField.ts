import { approximations } from 'content-models/vocabulary/approximations';
import type { ArrayField, NumberField } from 'payload';
import { answerable } from './answerable.ts';
import { partialDateField } from './dateFields.ts';
import { requiredLabel } from './label.ts';
import { linksField } from './linkFields.ts';
import { quoteField } from './quoteField.ts';
import { rowTitle } from './rowTitle.ts';
import { localizedTextField, localizedTextareaField, textField } from './textFields.ts';
import { vocabularyField } from './vocabularyField.ts';

const value: NumberField = {
  name: 'value',
  type: 'number',
  label: { es: 'Cifra', en: 'Figure' },
  admin: { description: { es: 'El número solo.', en: 'The bare number.' } },
};

/** Figures and statements of a record, each with its sources. */
export const factsField: ArrayField = {
  name: 'facts',
  type: 'array',
  label: { es: 'Datos', en: 'Facts' },
  labels: { singular: { es: 'Dato', en: 'Fact' }, plural: { es: 'Datos', en: 'Facts' } },
  admin: {
    components: rowTitle('statement'),
    initCollapsed: true,
    disableListColumn: true,
    description: {
      es: 'Cada cifra o afirmación, con su fuente.',
      en: 'Each figure or statement, with its source.',
    },
  },
  fields: [
    localizedTextareaField('statement', { label: requiredLabel({ es: 'Dato', en: 'Fact' }) }),
    {
      type: 'row',
      fields: [
        vocabularyField('approximation', approximations, {
          label: { es: 'Aproximación', en: 'Approximation' },
        }),
        value,
        localizedTextField('unit', { label: { es: 'De qué', en: 'Of what' } }),
        partialDateField('year', {
          label: { es: 'Período', en: 'Period' },
          description: { es: 'El que da la fuente.', en: 'The one that the source gives.' },
        }),
      ],
    },
    linksField('sources', 'sources', { label: requiredLabel({ es: 'Fuentes', en: 'Sources' }) }),
    ...answerable(
      textField('locator', {
        label: { es: 'Lugar en la fuente', en: 'Place in the source' },
        placeholder: 'p. 12',
      }),
    ),
    quoteField,
    localizedTextField('sicNote', {
      label: {
        es: 'Nota sobre un error de la fuente (sic)',
        en: 'Note on an error in the source (sic)',
      },
    }),
  ],
};
