import { countries } from 'content-models/vocabulary/countries';
import { progressKinds } from 'content-models/vocabulary/progressKinds';
import { reportedStatuses } from 'content-models/vocabulary/progressStatuses';
import type { TextField, UIField } from 'payload';
import { dayField, partialDateField } from '../fields/dateFields.ts';
import { figureField } from '../fields/figureField.ts';
import { codeField } from '../fields/identityFields.ts';
import { linkField, linksField } from '../fields/linkFields.ts';
import { localizedTextareaField, textField } from '../fields/textFields.ts';
import { translationTab } from '../fields/translationTab.ts';
import { vocabularyField } from '../fields/vocabularyField.ts';
import type { Form } from './form.ts';

const isReport = (data: Record<string, unknown>) => data.kind === 'official-report';

/** Holds the row id of an indicator of the roadmap item. */
const indicatorField: TextField = {
  name: 'indicator',
  type: 'text',
  admin: { components: { Field: '/admin/IndicatorSelect.tsx#IndicatorSelect' } },
};

const frozenNotice: UIField = {
  name: 'frozenNotice',
  type: 'ui',
  admin: { components: { Field: '/admin/FrozenNotice.tsx#FrozenNotice' } },
};

/**
 * Progress: public facts and official reports on a roadmap item. Append-only once published: see
 * `publication/freezeProgress`.
 */
export const Progress: Form<'progress'> = {
  admin: {
    group: { es: 'Cadena', en: 'Chain' },
    defaultColumns: ['heading', 'kind', 'roadmapItem', 'updatedAt', '_status'],
    description: {
      es: 'Lo publicado no se cambia: se corrige con un avance más reciente que lo sustituye.',
      en: 'What is published does not change: newer progress that supersedes it corrects it.',
    },
  },
  fields: [
    codeField,
    frozenNotice,
    {
      type: 'tabs',
      tabs: [
        {
          label: { es: 'Avance', en: 'Progress' },
          fields: [
            vocabularyField('kind', progressKinds),
            linkField('roadmapItem', 'roadmapItems'),
            {
              type: 'row',
              fields: [
                vocabularyField('country', countries),
                vocabularyField('reportedStatus', reportedStatuses, {
                  condition: isReport,
                }),
              ],
            },
            {
              type: 'row',
              fields: [partialDateField('reportedOn'), textField('reportedBy')],
            },
            localizedTextareaField('narrative'),
            {
              name: 'value',
              type: 'group',
              fields: [indicatorField, figureField('value')],
            },
            linksField('sources', 'sources'),
            linkField('supersedes', 'progress'),
          ],
        },
        {
          label: { es: 'Verificación', en: 'Verification' },
          description: {
            es: 'Lo que el catálogo comprobó de un informe oficial. Se añade una sola vez.',
            en: 'What the catalogue found when it checked an official report. It is added once only.',
          },
          fields: [
            vocabularyField('verifiedStatus', reportedStatuses),
            {
              type: 'row',
              fields: [textField('verifiedBy'), dayField('verifiedOn')],
            },
          ],
        },
        translationTab,
      ],
    },
  ],
};
