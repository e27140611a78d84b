import type { z } from 'zod';
import { declareKind } from '../declareKind.ts';
import { groupOf, may, must, withNotStated } from '../fields/declare.ts';
import { linkTo, optionalLinkTo } from '../fields/links.ts';
import { actionTypes } from '../vocabulary/actionTypes.ts';
import { originKinds } from '../vocabulary/originKinds.ts';
import { workingGroups } from '../vocabulary/workingGroups.ts';
import { codeList } from '../fields/codes.ts';
import {
  addresseesField,
  codeField,
  dimensionsField,
  horizonField,
  levelsField,
  locatorField,
  recordDateFields,
  slugFields,
  sourcesField,
  themesField,
  titleField,
  translationField,
} from '../fields/commonFields.ts';
import { partialDate } from '../fields/dates.ts';
import { localizedText } from '../fields/localized.ts';
import { quoteField } from '../fields/quote.ts';

const originFields = {
  kind: must(originKinds.schema, {
    label: { es: 'Clase', en: 'Kind' },
    help: {
      es: 'El sitio la muestra siempre. Lo que pedía el taller de 2022 nunca se llama recomendación.',
      en: 'The site always shows it. What the 2022 workshop asked for is never called a recommendation.',
    },
    explanation: {
      es: 'Clase de origen. Lo que pedía la nota conceptual del taller de 2022 no es una recomendación.',
      en: 'Kind of origin. What the concept note of the 2022 workshop asked for is not a recommendation.',
    },
  }),
  forum: must(localizedText(200), {
    label: { es: 'Foro', en: 'Forum' },
    explanation: { es: 'Foro.', en: 'Forum.' },
  }),
  workingGroup: may(workingGroups.schema, {
    label: { es: 'Mesa de trabajo', en: 'Working group' },
    explanation: { es: 'Mesa de trabajo.', en: 'Working group.' },
  }),
  session: may(localizedText(200), {
    label: { es: 'Sesión', en: 'Session' },
    explanation: { es: 'Sesión.', en: 'Session.' },
  }),
  date: may(partialDate, {
    label: { es: 'Fecha', en: 'Date' },
    explanation: { es: 'Fecha.', en: 'Date.' },
  }),
  locator: {
    ...locatorField,
    words: {
      ...locatorField.words,
      help: {
        es: 'Se exige en lo que pedía el taller de 2022.',
        en: 'Needed for what the 2022 workshop asked for.',
      },
    },
  },
};

/**
 * Where a recommendation comes from: the forum, and as far as its source says the working group, the session and
 * the date. `locator` is the place in the source; a mandate of the concept note always has its page.
 */
const origin = groupOf(originFields);

/**
 * A recommendation, `RC-0000`, or a mandate or objective of the concept note, which is labelled and counted as
 * what it is. A recommendation answers one challenge at least; a mandate of the note need not.
 */
export const recommendations = declareKind('recommendations', {
  names: {
    one: { es: 'Recomendación', en: 'Recommendation' },
    many: { es: 'Recomendaciones y peticiones', en: 'Recommendations and requests' },
    mention: { es: 'recomendación', en: 'a recommendation' },
    inForms: { many: { es: 'Recomendaciones', en: 'Recommendations' } },
  },
  table: { es: 'recomendaciones', en: 'recommendations' },
  fields: {
    ...withNotStated({
      code: codeField('recommendations', { es: 'Código permanente.', en: 'Permanent code.' }),
      ...slugFields,
      title: titleField,
      text: must(localizedText(1000), {
        label: { es: 'Texto', en: 'Text' },
        explanation: {
          es: 'Lo que se recomienda o se pide.',
          en: 'What is recommended or asked for.',
        },
      }),
      quote: quoteField({
        es: 'Cita literal en el idioma original.',
        en: 'Verbatim quotation in the original language.',
      }),
      origin: must(origin, {
        label: { es: 'Origen', en: 'Origin' },
        marked: false,
        explanation: { es: 'De dónde viene.', en: 'Where it comes from.' },
      }),

      levels: levelsField,
      dimensions: dimensionsField,
      themes: themesField,
      addressees: addresseesField,
      actionType: may(actionTypes.schema, {
        label: { es: 'Tipo de acción', en: 'Type of action' },
        explanation: { es: 'Tipo de acción.', en: 'Type of action.' },
      }),
      horizon: horizonField,

      challenges: may(codeList(linkTo('challenges')), {
        label: { es: 'Retos', en: 'Challenges' },
        help: {
          es: 'Al menos uno; solo lo que pedía el taller de 2022 puede no tenerlo.',
          en: 'At least one; only what the 2022 workshop asked for may have none.',
        },
        explanation: {
          es: 'Códigos de los retos a los que responde.',
          en: 'Codes of the challenges that it answers.',
        },
      }),
      practices: may(codeList(optionalLinkTo('practices')), {
        label: { es: 'Prácticas', en: 'Practices' },
        explanation: {
          es: 'Códigos de las prácticas que la ilustran.',
          en: 'Codes of the practices that illustrate it.',
        },
      }),
      sources: sourcesField,

      translation: translationField,
    }),
    ...recordDateFields,
  },
  rules: (recommendation, report) => {
    const isMandate = recommendation.origin.kind === 'note-mandate';
    if (!isMandate && recommendation.challenges.length === 0)
      report('recommendationWithoutChallenge', 'challenges');
    if (isMandate && !recommendation.origin.locator)
      report('mandateWithoutPage', 'origin', 'locator');
  },
});

export type Recommendation = z.infer<typeof recommendations.schema>;
