import { z } from 'zod';
import { declareKind } from '../declareKind.ts';
import { groupOf, may, must } from '../fields/declare.ts';
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
import { officeAddressField, phoneField } from '../fields/office.ts';

const officeFields = {
  address: officeAddressField,
  phone: phoneField,
  hours: may(localizedText(120), {
    label: { es: 'Horario', en: 'Opening hours' },
    explanation: { es: 'Horario de atención.', en: 'Opening hours.' },
  }),
  source: may(optionalLinkTo('sources'), {
    label: { es: 'Fuente', en: 'Source' },
    explanation: {
      es: 'Código de la fuente que da estos datos.',
      en: 'Code of the source that gives these details.',
    },
  }),
};

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
    succeededBy: may(optionalLinkTo('institutions'), {
      label: { es: 'Tomó sus funciones', en: 'Its functions went to' },
      explanation: {
        es: 'Código de la institución que tomó las funciones de una que ya no existe.',
        en: 'Code of the institution that took over the functions of one that no longer exists.',
      },
    }),
    collective: must(z.boolean().default(false), {
      label: { es: 'Es un conjunto', en: 'It is a set' },
      help: {
        es: 'Varias instituciones que hacen lo mismo, como las municipalidades con una unidad.',
        en: 'Several institutions that do the same, such as the municipalities with a unit.',
      },
      explanation: {
        es: 'Si es un conjunto de instituciones y no una sola.',
        en: 'Whether it is a set of institutions and not a single one.',
      },
    }),
    publicOffice: may(groupOf(officeFields), {
      label: { es: 'Oficina de atención', en: 'Public office' },
      help: {
        es: 'Como la da su propia página; nunca datos de una persona.',
        en: 'As its own page gives it; never a person’s data.',
      },
      explanation: { es: 'Oficina que atiende al público.', en: 'Office that serves the public.' },
    }),
    translation: translationField,
    ...recordDateFields,
  },
  rules: ({ code, parent, validFrom, validTo, succeededBy }, report) => {
    if (parent === code) report('ownParent', 'parent');
    if (succeededBy === code) report('ownSuccessor', 'succeededBy');
    if (validFrom && validTo && isBefore(validTo, validFrom)) report('endBeforeStart', 'validTo');
  },
});

export type Institution = z.infer<typeof institutions.schema>;
