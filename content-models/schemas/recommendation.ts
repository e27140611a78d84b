import { z } from 'zod';
import { linkTo, optionalLinkTo } from '../fields/links.ts';
import { answers, notStatedList } from '../rules/answered.ts';
import { translationMatches } from '../rules/translation.ts';
import { actionTypes } from '../vocabulary/actionTypes.ts';
import { addressees } from '../vocabulary/addressees.ts';
import { dimensions } from '../vocabulary/dimensions.ts';
import { horizons } from '../vocabulary/horizons.ts';
import { levels } from '../vocabulary/levels.ts';
import { originKinds } from '../vocabulary/originKinds.ts';
import { themes } from '../vocabulary/themes.ts';
import { workingGroups } from '../vocabulary/workingGroups.ts';
import { codeList, ownCode, slug } from './codes.ts';
import { partialDate } from './dates.ts';
import { localizedText, text } from './localized.ts';
import { quote } from './quote.ts';
import { recordDates } from './recordDates.ts';
import { translation } from './translation.ts';

/** The ◇ fields: each has a value or stands in `notStated`, never both. */
export const recommendationAnswers = ['dimensions', 'addressees', 'horizon'] as const;

/**
 * Where a recommendation comes from: the forum, and as far as its source says the working group, the session and
 * the date. `locator` is the place in the source; a mandate of the concept note always has its page.
 */
const origin = z.strictObject({
  kind: originKinds.schema,
  forum: localizedText(200),
  workingGroup: workingGroups.schema.optional(),
  session: localizedText(200).optional(),
  date: partialDate.optional(),
  locator: text(120).optional(),
});

/**
 * A recommendation, `RC-0000`, or a mandate or objective of the concept note, which is labelled and counted as
 * what it is. A recommendation answers one challenge at least; a mandate of the note need not.
 */
export const recommendationSchema = z
  .strictObject({
    code: ownCode.recommendations,
    slug,
    title: localizedText(110),
    text: localizedText(1000),
    quote: quote.optional(),
    origin,

    levels: levels.setSchema.min(1),
    dimensions: dimensions.setSchema.default([]),
    themes: themes.setSchema.min(1),
    addressees: addressees.setSchema.default([]),
    actionType: actionTypes.schema.optional(),
    horizon: horizons.schema.optional(),

    challenges: codeList(linkTo('challenges')).default([]),
    practices: codeList(optionalLinkTo('practices')).default([]),
    sources: codeList(linkTo('sources')).min(1),

    translation,
    notStated: notStatedList(recommendationAnswers),
    ...recordDates,
  })
  .superRefine(...answers(recommendationAnswers))
  .superRefine(translationMatches)
  .superRefine((recommendation, context) => {
    const isMandate = recommendation.origin.kind === 'note-mandate';
    if (!isMandate && recommendation.challenges.length === 0) {
      const rule = 'recommendationWithoutChallenge';
      context.addIssue({ code: 'custom', path: ['challenges'], params: { rule } });
    }
    if (isMandate && !recommendation.origin.locator) {
      const rule = 'mandateWithoutPage';
      context.addIssue({ code: 'custom', path: ['origin', 'locator'], params: { rule } });
    }
  });

export type Recommendation = z.infer<typeof recommendationSchema>;
