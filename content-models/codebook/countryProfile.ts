import type { CountryProfile } from '../schemas/countryProfile.ts';
import * as common from './commonFields.ts';
import type { ExplainedKind } from './explained.ts';

export const countryProfile: ExplainedKind<CountryProfile> = {
  table: { es: 'paises', en: 'countries' },
  fields: {
    code: {
      es: 'Código del país (ISO 3166-1, en minúsculas) o «regional».',
      en: 'Code of the country (ISO 3166-1, lower case) or "regional".',
    },
    introduction: { es: 'Introducción.', en: 'Introduction.' },
    institutions: { es: 'Códigos de sus instituciones.', en: 'Codes of its institutions.' },
    legalFramework: {
      es: 'Marco legal',
      en: 'Legal framework',
      table: 'marco-legal',
      fields: common.legalNorm,
    },
    figures: {
      es: 'Cifras de retorno',
      en: 'Figures on return',
      table: 'cifras',
      fields: {
        id: common.rowId,
        value: { es: 'La cifra.', en: 'The figure.' },
        approximation: common.fact.approximation,
        periodStart: { es: 'Comienzo del período.', en: 'Start of the period.' },
        periodEnd: { es: 'Final del período.', en: 'End of the period.' },
        scope: { es: 'De qué y de quiénes es la cifra.', en: 'Of what and of whom the figure is.' },
        counted: { es: 'Qué se cuenta.', en: 'What is counted.' },
        series: {
          es: 'Serie: quién lleva la cuenta. Las cifras de series distintas no se suman ni se comparan.',
          en: 'Series: who keeps the count. Figures of different series are neither added nor compared.',
        },
        source: { es: 'Código de la fuente.', en: 'Code of the source.' },
        locator: common.locator,
        note: { es: 'Nota.', en: 'Note.' },
      },
    },
    sources: common.sources,
    ...common.translation,
    notStated: common.notStated,
    ...common.recordDates,
  },
};
