import { countries } from 'content-models/vocabulary/countries';
import { progressKinds } from 'content-models/vocabulary/progressKinds';
import { reportedStatuses } from 'content-models/vocabulary/progressStatuses';
import type { CollectionConfig, TextField, UIField } from 'payload';
import { dayField, partialDateField } from '../fields/dateFields.ts';
import { codeField, displayTitleField } from '../fields/identityFields.ts';
import { requiredLabel } from '../fields/label.ts';
import { linkField, linksField } from '../fields/linkFields.ts';
import { localizedTextareaField, textField } from '../fields/textFields.ts';
import { translationTab } from '../fields/translationTab.ts';
import { vocabularyField } from '../fields/vocabularyField.ts';
import { guardFrozenChange, guardFrozenDelete } from '../hooks/freezeProgress.ts';
import { recordCollection } from './recordCollection.ts';

const isReport = (data: Record<string, unknown>) => data.kind === 'official-report';

/** The id of the indicator's row in the roadmap item. */
const indicatorField: TextField = {
  name: 'indicator',
  type: 'text',
  label: { es: 'Indicador', en: 'Indicator' },
  admin: { components: { Field: '/admin/IndicatorSelect.tsx#IndicatorSelect' } },
};

const frozenNotice: UIField = {
  name: 'frozenNotice',
  type: 'ui',
  admin: { components: { Field: '/admin/FrozenNotice.tsx#FrozenNotice' } },
};

const base = recordCollection('progress', {
  labels: {
    singular: { es: 'Avance', en: 'Progress' },
    plural: { es: 'Avances', en: 'Progress' },
  },
  admin: {
    group: { es: 'Cadena', en: 'Chain' },
    useAsTitle: 'displayTitle',
    defaultColumns: ['displayTitle', 'code', 'kind', 'country', 'reportedOn', '_status'],
    listSearchableFields: ['displayTitle', 'code', 'reportedBy'],
    description: {
      es: 'Lo publicado no se cambia: se corrige con un avance más reciente que lo sustituye.',
      en: 'What is published does not change: newer progress that supersedes it corrects it.',
    },
  },
  fields: [
    codeField,
    displayTitleField,
    frozenNotice,
    {
      type: 'tabs',
      tabs: [
        {
          label: { es: 'Avance', en: 'Progress' },
          fields: [
            vocabularyField('kind', progressKinds, {
              label: requiredLabel({ es: 'Clase', en: 'Kind' }),
              description: {
                es: 'Un hecho relacionado no es un informe del Estado y no cambia el estado de la acción.',
                en: 'A related fact is no report by the state and does not change the status of the item.',
              },
            }),
            linkField('roadmapItem', 'roadmapItems', {
              label: requiredLabel({ es: 'Acción', en: 'Roadmap item' }),
            }),
            {
              type: 'row',
              fields: [
                vocabularyField('country', countries, {
                  label: requiredLabel({ es: 'País', en: 'Country' }),
                }),
                vocabularyField('reportedStatus', reportedStatuses, {
                  label: requiredLabel({ es: 'Estado informado', en: 'Reported status' }),
                  condition: isReport,
                }),
              ],
            },
            {
              type: 'row',
              fields: [
                partialDateField('reportedOn', {
                  label: requiredLabel({ es: 'Fecha', en: 'Date' }),
                }),
                textField('reportedBy', {
                  label: requiredLabel({ es: 'Quién informa', en: 'Reported by' }),
                  description: {
                    es: 'En un hecho relacionado, quien publica su fuente.',
                    en: 'For a related fact, the publisher of its source.',
                  },
                }),
              ],
            },
            localizedTextareaField('narrative', {
              label: requiredLabel({ es: 'Qué consta', en: 'What is known' }),
              description: { es: 'Hasta 600 caracteres.', en: 'Up to 600 characters.' },
            }),
            {
              name: 'value',
              type: 'group',
              label: { es: 'Valor de un indicador', en: 'Value of an indicator' },
              fields: [
                indicatorField,
                { name: 'value', type: 'number', label: { es: 'Valor', en: 'Value' } },
              ],
            },
            linksField('sources', 'sources', {
              label: requiredLabel({ es: 'Fuentes', en: 'Sources' }),
            }),
            linkField('supersedes', 'progress', {
              label: { es: 'Sustituye a', en: 'Supersedes' },
              description: {
                es: 'El avance anterior al que corrige, de la misma acción y el mismo país.',
                en: 'The earlier progress that it corrects, on the same item and country.',
              },
            }),
          ],
        },
        {
          label: { es: 'Verificación', en: 'Verification' },
          description: {
            es: 'Lo que el catálogo comprobó de un informe oficial. Se añade una sola vez.',
            en: 'What the catalogue found when it checked an official report. It is added once only.',
          },
          fields: [
            vocabularyField('verifiedStatus', reportedStatuses, {
              label: { es: 'Estado verificado', en: 'Verified status' },
            }),
            {
              type: 'row',
              fields: [
                textField('verifiedBy', { label: { es: 'Quién lo verificó', en: 'Verified by' } }),
                dayField('verifiedOn', { label: { es: 'Verificado el', en: 'Verified on' } }),
              ],
            },
          ],
        },
        translationTab,
      ],
    },
  ],
});

/** What is publicly known of a roadmap item. Append-only: what was published stays as it is. */
export const Progress: CollectionConfig<'progress'> = {
  ...base,
  hooks: {
    ...base.hooks,
    beforeChange: [guardFrozenChange, ...(base.hooks?.beforeChange ?? [])],
    beforeDelete: [guardFrozenDelete, ...(base.hooks?.beforeDelete ?? [])],
  },
};
