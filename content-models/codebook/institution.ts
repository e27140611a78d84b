import type { Institution } from '../schemas/institution.ts';
import * as common from './commonFields.ts';
import type { ExplainedKind } from './explained.ts';

export const institution: ExplainedKind<Institution> = {
  table: { es: 'instituciones', en: 'institutions' },
  fields: {
    code: { es: 'Código permanente de la institución.', en: 'Permanent code of the institution.' },
    slug: common.slug,
    name: { es: 'Nombre.', en: 'Name.' },
    acronym: { es: 'Sigla.', en: 'Acronym.' },
    type: { es: 'Tipo de institución.', en: 'Type of institution.' },
    country: { es: 'País.', en: 'Country.' },
    parent: {
      es: 'Código de la institución de la que forma parte.',
      en: 'Code of the institution that it is part of.',
    },
    website: { es: 'Sitio web.', en: 'Website.' },
    validFrom: { es: 'Desde cuándo existe.', en: 'Since when it exists.' },
    validTo: { es: 'Hasta cuándo existió.', en: 'Until when it existed.' },
    ...common.translation,
    ...common.recordDates,
  },
};
