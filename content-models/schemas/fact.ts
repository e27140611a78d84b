import { z } from 'zod';
import { linkTo } from '../fields/links.ts';
import { answers, notStatedList } from '../rules/answered.ts';
import { approximations } from '../vocabulary/approximations.ts';
import { codeList, rowId } from './codes.ts';
import { partialDate } from './dates.ts';
import { localizedText, text } from './localized.ts';
import { quote } from './quote.ts';

export const factAnswers = ['locator'] as const;

/**
 * One figure or statement with its sources. `value` is the bare number and `unit` says what it counts;
 * `year` is the period that the source gives; `quote` only verbatim from a text that was read whole.
 */
export const fact = z
  .strictObject({
    id: rowId,
    statement: localizedText(400),
    value: z.number().optional(),
    approximation: approximations.schema.optional(),
    unit: localizedText(60).optional(),
    year: partialDate.optional(),
    sources: codeList(linkTo('sources')).min(1),
    locator: text(120).optional(),
    quote: quote.optional(),
    sicNote: localizedText(300).optional(),
    notStated: notStatedList(factAnswers),
  })
  .superRefine(...answers(factAnswers));

export type Fact = z.infer<typeof fact>;
