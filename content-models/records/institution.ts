import type { z } from 'zod';
import { declareKind } from '../declareKind.ts';
import { may, must } from '../fields/declare.ts';
import { optionalLinkTo } from '../fields/links.ts';
import { isBefore } from '../rules/partialDates.ts';
import { countries } from '../vocabulary/countries.ts';
import { institutionTypes } from '../vocabulary/institutionTypes.ts';
import { webAddress } from '../fields/address.ts';
import {
  codeField,
  recordDateFields,
  slugFields,
  translationField,
} from '../fields/commonFields.ts';
import { partialDate } from '../fields/dates.ts';
import { localizedText, text } from '../fields/localized.ts';

/** An institution, `IN-0000`. A renamed body keeps its record; a successor gets its own. */
export const institutions = declareKind('institutions', {
  names: {
    one: { es: 'Institución', en: 'Institution' },
    many: { es: 'Instituciones', en: 'Institutions' },
  },
  table: { es: 'instituciones', en: 'institutions' },
  fields: {
    code: codeField('institutions', {
      es: 'Código permanente de la institución.',
      en: 'Permanent code of the institution.',
    }),
    ...slugFields,
    name: must(localizedText(200), {
      found: true,
      label: { es: 'Nombre', en: 'Name' },
      explanation: { es: 'Nombre.', en: 'Name.' },
    }),
    acronym: may(text(30), {
      found: true,
      label: { es: 'Siglas', en: 'Acronym' },
      explanation: { es: 'Sigla.', en: 'Acronym.' },
    }),
    type: must(institutionTypes.schema, {
      label: { es: 'Tipo', en: 'Type' },
      explanation: { es: 'Tipo de institución.', en: 'Type of institution.' },
    }),
    country: may(countries.schema, {
      found: true,
      label: { es: 'País', en: 'Country' },
      explanation: { es: 'País.', en: 'Country.' },
    }),
    parent: may(optionalLinkTo('institutions'), {
      label: { es: 'Depende de', en: 'Part of' },
      explanation: {
        es: 'Código de la institución de la que forma parte.',
        en: 'Code of the institution that it is part of.',
      },
    }),
    website: may(webAddress, {
      found: true,
      label: { es: 'Sitio web', en: 'Web site' },
      explanation: { es: 'Sitio web.', en: 'Website.' },
    }),
    validFrom: may(partialDate, {
      label: { es: 'Existe desde', en: 'Exists since' },
      explanation: { es: 'Desde cuándo existe.', en: 'Since when it exists.' },
    }),
    validTo: may(partialDate, {
      label: { es: 'Existió hasta', en: 'Existed until' },
      explanation: { es: 'Hasta cuándo existió.', en: 'Until when it existed.' },
    }),
    translation: translationField,
    ...recordDateFields,
  },
  rules: ({ code, parent, validFrom, validTo }, report) => {
    if (parent === code) report('ownParent', 'parent');
    if (validFrom && validTo && isBefore(validTo, validFrom)) report('endBeforeStart', 'validTo');
  },
});

export type Institution = z.infer<typeof institutions.schema>;
