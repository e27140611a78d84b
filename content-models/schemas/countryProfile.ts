import { z } from 'zod';
import { linkTo } from '../fields/links.ts';
import { answers, notStatedList } from '../rules/answered.ts';
import { translationMatches } from '../rules/translation.ts';
import { approximations } from '../vocabulary/approximations.ts';
import { countedUnits } from '../vocabulary/countedUnits.ts';
import { countries } from '../vocabulary/countries.ts';
import { codeList, rowId } from './codes.ts';
import { partialDate } from './dates.ts';
import { legalNorm } from './legalNorm.ts';
import { localized, localizedText, text } from './localized.ts';
import { recordDates } from './recordDates.ts';
import { richText } from './richText.ts';
import { translation } from './translation.ts';

export const countryProfileAnswers = ['institutions', 'legalFramework', 'figures'] as const;

/**
 * One figure of a series. `scope` says of what and of whom; `series` names who keeps the count.
 * Figures of different series are never added, mixed or joined by a line.
 */
const figure = z
  .strictObject({
    id: rowId,
    value: z.number(),
    approximation: approximations.schema.optional(),
    periodStart: partialDate,
    periodEnd: partialDate,
    scope: localizedText(200),
    counted: countedUnits.schema,
    series: localizedText(200),
    source: linkTo('sources'),
    locator: text(120).optional(),
    note: localizedText(400).optional(),
  })
  .superRefine((row, context) => {
    if (row.periodEnd < row.periodStart) {
      context.addIssue({ code: 'custom', path: ['periodEnd'], params: { rule: 'endBeforeStart' } });
    }
  });

/** A country's profile; its code is the country's, its address comes from the vocabulary. */
export const countryProfileSchema = z
  .strictObject({
    code: countries.schema,
    introduction: localized(richText),
    institutions: codeList(linkTo('institutions')).default([]),
    legalFramework: z.array(legalNorm).default([]),
    figures: z.array(figure).default([]),
    sources: codeList(linkTo('sources')).default([]),
    translation,
    notStated: notStatedList(countryProfileAnswers),
    ...recordDates,
  })
  .superRefine(...answers(countryProfileAnswers))
  .superRefine(translationMatches);

export type CountryProfile = z.infer<typeof countryProfileSchema>;
export type CountryFigure = CountryProfile['figures'][number];
