import { z } from 'zod';
import { linkTo } from '../fields/links.ts';
import { answers, notStatedList } from '../rules/answered.ts';
import { translationMatches } from '../rules/translation.ts';
import { challengeStates } from '../vocabulary/challengeStates.ts';
import { countries } from '../vocabulary/countries.ts';
import { dimensions } from '../vocabulary/dimensions.ts';
import { levels } from '../vocabulary/levels.ts';
import { populations } from '../vocabulary/populations.ts';
import { themes } from '../vocabulary/themes.ts';
import { verifications } from '../vocabulary/verifications.ts';
import { codeList, ownCode, slug } from './codes.ts';
import { day, partialDate } from './dates.ts';
import { fact } from './fact.ts';
import { localized, localizedText } from './localized.ts';
import { recordDates } from './recordDates.ts';
import { richText } from './richText.ts';
import { translation } from './translation.ts';

/** The ◇ fields: each has a value or stands in `notStated`, never both. */
export const challengeAnswers = ['dimensions', 'populations', 'countries', 'raisedOn'] as const;

/**
 * A challenge that a source states, `RE-0000`; none is deduced from a solution, and none has a severity, because
 * no source ranks them. `statement` is one neutral sentence; `raisedBy` is a forum or an institution, never both.
 */
export const challengeSchema = z
  .strictObject({
    code: ownCode.challenges,
    slug,
    title: localizedText(110),
    statement: localizedText(400),
    description: localized(richText).optional(),

    levels: levels.setSchema.min(1),
    dimensions: dimensions.setSchema.default([]),
    themes: themes.setSchema.min(1),
    populations: populations.setSchema.default([]),
    countries: countries.setSchema.default([]),

    raisedBy: z
      .strictObject({
        forum: localizedText(200).optional(),
        institution: linkTo('institutions').optional(),
      })
      .refine(({ forum, institution }) => Boolean(forum) !== Boolean(institution), {
        params: { rule: 'forumOrInstitution' },
      }),
    raisedOn: partialDate.optional(),
    state: challengeStates.schema,

    facts: z.array(fact).default([]),
    sources: codeList(linkTo('sources')).min(1),
    verification: verifications.schema,
    verifiedOn: day,

    translation,
    notStated: notStatedList(challengeAnswers),
    ...recordDates,
  })
  .superRefine(...answers(challengeAnswers))
  .superRefine(translationMatches);

export type Challenge = z.infer<typeof challengeSchema>;
