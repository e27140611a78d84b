import { z } from 'zod';
import { declareKind } from '../declareKind.ts';
import { asks, groupOf, may, must, withNotStated } from '../fields/declare.ts';
import { linkTo } from '../fields/links.ts';
import { announcementKinds } from '../vocabulary/announcementKinds.ts';
import { countedUnits } from '../vocabulary/countedUnits.ts';
import { isBefore } from '../rules/partialDates.ts';
import { countries } from '../vocabulary/countries.ts';
import { codeList } from '../fields/codes.ts';
import {
  anySourcesField,
  idField,
  locatorField,
  recordDateFields,
  sourceField,
  sourcesField,
  translationField,
} from '../fields/commonFields.ts';
import { partialDate } from '../fields/dates.ts';
import { approximationField } from '../fields/fact.ts';
import { legalNorm, legalNormRows } from '../fields/legalNorm.ts';
import { localized, localizedText } from '../fields/localized.ts';
import { richText } from '../fields/richText.ts';

const figureFields = {
  id: idField,
  value: must(z.number(), {
    label: { es: 'Cifra', en: 'Figure' },
    explanation: { es: 'La cifra.', en: 'The figure.' },
  }),
  approximation: approximationField,
  periodStart: must(partialDate, {
    label: { es: 'Desde', en: 'From' },
    explanation: { es: 'Comienzo del período.', en: 'Start of the period.' },
  }),
  periodEnd: must(partialDate, {
    label: { es: 'Hasta', en: 'To' },
    explanation: { es: 'Final del período.', en: 'End of the period.' },
  }),
  scope: must(localizedText(200), {
    label: { es: 'Alcance', en: 'Scope' },
    help: { es: 'De qué y de quiénes.', en: 'Of what and of whom.' },
    explanation: {
      es: 'De qué y de quiénes es la cifra.',
      en: 'Of what and of whom the figure is.',
    },
  }),
  counted: must(countedUnits.schema, {
    label: { es: 'Qué cuenta', en: 'What it counts' },
    explanation: { es: 'Qué se cuenta.', en: 'What is counted.' },
  }),
  series: must(localizedText(200), {
    label: { es: 'Serie', en: 'Series' },
    help: { es: 'Quién lleva la cuenta.', en: 'Who keeps the count.' },
    explanation: {
      es: 'Serie: quién lleva la cuenta. Las cifras de series distintas no se suman ni se comparan.',
      en: 'Series: who keeps the count. Figures of different series are neither added nor compared.',
    },
  }),
  source: sourceField,
  locator: locatorField,
  note: may(localizedText(400), {
    label: { es: 'Nota', en: 'Note' },
    explanation: { es: 'Nota.', en: 'Note.' },
  }),
};

/**
 * One figure of a series. `scope` says of what and of whom; `series` names who keeps the count.
 * Figures of different series are never added, mixed or joined by a line.
 */
const figure = groupOf(figureFields).superRefine((row, context) => {
  if (isBefore(row.periodEnd, row.periodStart)) {
    context.addIssue({ code: 'custom', path: ['periodEnd'], params: { rule: 'endBeforeStart' } });
  }
});

const announcementFields = {
  id: idField,
  title: must(localizedText(160), {
    label: { es: 'Qué se anunció', en: 'What was announced' },
    explanation: { es: 'Nombre de lo anunciado.', en: 'Name of what was announced.' },
  }),
  kind: must(announcementKinds.schema, {
    label: { es: 'Tipo', en: 'Type' },
    explanation: {
      es: 'Plan, ley, programa o presupuesto.',
      en: 'Plan, law, programme or budget.',
    },
  }),
  announcedOn: must(partialDate, {
    label: { es: 'Anunciado el', en: 'Announced on' },
    explanation: { es: 'Cuándo se anunció.', en: 'When it was announced.' },
  }),
  by: may(linkTo('institutions'), {
    label: { es: 'Por', en: 'By' },
    explanation: {
      es: 'Código de la institución que lo anunció.',
      en: 'Code of the institution that announced it.',
    },
  }),
  periodStart: may(partialDate, {
    label: { es: 'Vigente desde', en: 'In force from' },
    explanation: { es: 'Comienzo de su vigencia.', en: 'Start of its term.' },
  }),
  periodEnd: may(partialDate, {
    label: { es: 'Vigente hasta', en: 'In force until' },
    explanation: { es: 'Final de su vigencia.', en: 'End of its term.' },
  }),
  commits: may(localizedText(600), {
    label: { es: 'A qué se compromete', en: 'What it commits to' },
    help: {
      es: 'Con sus cifras, como las da la fuente.',
      en: 'With its numbers, as the source gives them.',
    },
    explanation: {
      es: 'Lo que anuncia, con sus cifras.',
      en: 'What it announces, with its numbers.',
    },
  }),
  known: may(localizedText(600), {
    label: { es: 'Qué se sabe desde entonces', en: 'What is known since' },
    explanation: { es: 'Lo que se ha publicado después.', en: 'What has been published since.' },
  }),
  sources: sourcesField,
};

/**
 * What a State announced: an announcement, and not progress on an item of the roadmap, until an official report says
 * so.
 */
const announcement = groupOf(announcementFields).superRefine((row, context) => {
  if (row.periodStart && row.periodEnd && isBefore(row.periodEnd, row.periodStart))
    context.addIssue({ code: 'custom', path: ['periodEnd'], params: { rule: 'endBeforeStart' } });
});

/** A country profile. Its code is that of the country, and its address comes from the vocabulary of countries. */
export const countryProfiles = declareKind('countries', {
  names: {
    one: { es: 'Perfil de país', en: 'Country profile' },
    many: { es: 'Perfiles de país', en: 'Country profiles' },
  },
  table: { es: 'paises', en: 'countries' },
  fields: {
    ...withNotStated({
      code: must(countries.schema, {
        label: { es: 'País', en: 'Country' },
        help: {
          es: 'Un perfil por país; no cambia una vez publicado.',
          en: 'One profile per country; it does not change once published.',
        },
        explanation: {
          es: 'Código del país (ISO 3166-1, en minúsculas) o «regional».',
          en: 'Code of the country (ISO 3166-1, lower case) or "regional".',
        },
      }),
      introduction: must(localized(richText), {
        label: { es: 'Introducción', en: 'Introduction' },
        help: {
          es: 'Si nada está documentado, dos frases que lo digan.',
          en: 'Where nothing is documented, two sentences that say so.',
        },
        explanation: { es: 'Introducción.', en: 'Introduction.' },
      }),
      institutions: asks(codeList(linkTo('institutions')), {
        label: { es: 'Instituciones', en: 'Institutions' },
        explanation: { es: 'Códigos de sus instituciones.', en: 'Codes of its institutions.' },
      }),
      legalFramework: asks(z.array(legalNorm), {
        label: { es: 'Marco legal', en: 'Legal framework' },
        siteLabel: { es: 'Marco legal y planes', en: 'Laws and plans' },
        ...legalNormRows,
        explanation: { es: 'Marco legal', en: 'Legal framework' },
        table: 'marco-legal',
      }),
      figures: asks(z.array(figure), {
        label: { es: 'Cifras', en: 'Figures' },
        siteLabel: { es: 'Cifras de retorno', en: 'Figures on returns' },
        row: { es: 'Cifra', en: 'Figure' },
        help: {
          es: 'Cifras de series distintas nunca se suman ni se mezclan.',
          en: 'Figures of different series are never added or mixed.',
        },
        explanation: { es: 'Cifras de retorno', en: 'Figures on return' },
        table: 'cifras',
      }),
      announcements: may(z.array(announcement), {
        label: { es: 'Anuncios del Estado', en: 'Announcements of the State' },
        siteLabel: { es: 'Qué anunció el Estado', en: 'What the State announced' },
        row: { es: 'Anuncio', en: 'Announcement' },
        rows: { es: 'Anuncios', en: 'Announcements' },
        help: {
          es: 'Un anuncio no es un avance: lo es cuando un informe oficial lo dice.',
          en: 'An announcement is no progress until an official report says so.',
        },
        explanation: { es: 'Anuncios del Estado', en: 'Announcements of the State' },
        table: 'anuncios',
      }),
      sources: anySourcesField,
      translation: translationField,
    }),
    ...recordDateFields,
  },
});

export type CountryProfile = z.infer<typeof countryProfiles.schema>;
export type CountryFigure = CountryProfile['figures'][number];
export type Announcement = CountryProfile['announcements'][number];
