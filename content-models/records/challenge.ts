import type { z } from 'zod';
import { declareKind } from '../declareKind.ts';
import { asks, groupOf, may, must, withNotStated } from '../fields/declare.ts';
import { linkTo } from '../fields/links.ts';
import { challengeStates } from '../vocabulary/challengeStates.ts';
import {
  codeField,
  countriesField,
  dimensionsField,
  levelsField,
  populationsField,
  recordDateFields,
  slugFields,
  sourcesField,
  themesField,
  titleField,
  translationField,
  verificationField,
  verifiedOnField,
} from '../fields/commonFields.ts';
import { partialDate } from '../fields/dates.ts';
import { factList } from '../fields/fact.ts';
import { localized, localizedText } from '../fields/localized.ts';
import { richText } from '../fields/richText.ts';

const raisedByFields = {
  forum: may(localizedText(200), {
    label: { es: 'Foro o medio', en: 'Forum or medium' },
    explanation: { es: 'El foro que lo plantea.', en: 'The forum that raises it.' },
  }),
  institution: may(linkTo('institutions'), {
    label: { es: 'Institución', en: 'Institution' },
    explanation: {
      es: 'Código de la institución que lo plantea.',
      en: 'Code of the institution that raises it.',
    },
  }),
};

const raisedBy = groupOf(raisedByFields).refine(
  ({ forum, institution }) => Boolean(forum) !== Boolean(institution),
  {
    params: { rule: 'forumOrInstitution' },
  },
);

/**
 * A challenge that a source states, `RE-0000`; none is deduced from a solution, and none has a severity, because
 * no source ranks them. `statement` is one neutral sentence; `raisedBy` is a forum or an institution, never both.
 */
export const challenges = declareKind('challenges', {
  names: {
    one: { es: 'Reto', en: 'Challenge' },
    many: { es: 'Retos', en: 'Challenges' },
    mention: { es: 'reto', en: 'a challenge' },
  },
  table: { es: 'retos', en: 'challenges' },
  fields: {
    ...withNotStated({
      code: codeField('challenges', {
        es: 'Código permanente del reto.',
        en: 'Permanent code of the challenge.',
      }),
      ...slugFields,
      title: titleField,
      statement: must(localizedText(400), {
        label: { es: 'Enunciado', en: 'Statement' },
        help: {
          es: 'Una frase neutral, como la fuente lo dice.',
          en: 'One neutral sentence, as the source says it.',
        },
        explanation: {
          es: 'El reto en una frase neutral, como lo declara una fuente.',
          en: 'The challenge in one neutral sentence, as a source states it.',
        },
      }),
      description: may(localized(richText), {
        label: { es: 'Descripción', en: 'Description' },
        explanation: { es: 'Descripción.', en: 'Description.' },
      }),

      levels: levelsField,
      dimensions: dimensionsField,
      themes: themesField,
      populations: populationsField,
      countries: countriesField,

      raisedBy: must(raisedBy, {
        label: { es: 'Quién lo plantea', en: 'Raised by' },
        help: {
          es: 'Un foro o una institución, uno de los dos.',
          en: 'A forum or an institution, one of the two.',
        },
        explanation: {
          es: 'Quién lo plantea: un foro o una institución.',
          en: 'Who raises it: a forum or an institution.',
        },
      }),
      raisedOn: asks(partialDate, {
        label: { es: 'Cuándo', en: 'When' },
        siteLabel: { es: 'Cuándo se planteó', en: 'Raised on' },
        explanation: { es: 'Cuándo se planteó.', en: 'When it was raised.' },
      }),
      state: must(challengeStates.schema, {
        label: { es: 'Situación', en: 'Status' },
        explanation: { es: 'Estado del reto.', en: 'State of the challenge.' },
      }),

      facts: may(factList.schema, factList.words),
      sources: sourcesField,
      verification: verificationField,
      verifiedOn: verifiedOnField({ es: 'Verificado el', en: 'Verified on' }),

      translation: translationField,
    }),
    ...recordDateFields,
  },
});

export type Challenge = z.infer<typeof challenges.schema>;
