import { z } from 'zod';
import { linkTo } from '../fields/links.ts';
import { answers, notStatedList } from '../rules/answered.ts';
import { sourceLanguages } from '../vocabulary/sourceLanguages.ts';
import { sourceTypes } from '../vocabulary/sourceTypes.ts';
import { webAddress } from './address.ts';
import { ownCode } from './codes.ts';
import { day, partialDate } from './dates.ts';
import { localizedText, text } from './localized.ts';

export const sourceAnswers = ['title', 'author', 'publisher', 'publishedOn', 'accessedOn'] as const;

/**
 * A source, `FU-0000`. `title` is the document's own, in its language; where it is not known a
 * `descriptiveLabel` stands in square brackets instead. `accessNote` says why there is no link, or that
 * the place of consultation is a mirror; `mirrorOf` names who published what a mirror holds.
 */
export const sourceSchema = z
  .strictObject({
    code: ownCode.sources,
    title: text(300).optional(),
    descriptiveLabel: localizedText(300).optional(),
    author: linkTo('institutions').optional(),
    publisher: text(200).optional(),
    publishedOn: partialDate.optional(),
    type: sourceTypes.schema,
    language: sourceLanguages.schema,
    url: webAddress.optional(),
    accessedOn: day.optional(),
    pages: text(60).optional(),
    isbn: text(30).optional(),
    doi: text(100).optional(),
    archivedUrl: webAddress.optional(),
    mirrorOf: text(200).optional(),
    accessNote: localizedText(400).optional(),
    lastChecked: day.optional(),
    httpStatus: z.number().int().min(100).max(599).optional(),
    notStated: notStatedList(sourceAnswers),
  })
  .superRefine(...answers(sourceAnswers))
  .superRefine((source, context) => {
    if (!source.title && !source.descriptiveLabel) {
      context.addIssue({
        code: 'custom',
        path: ['descriptiveLabel'],
        params: { rule: 'required' },
      });
    }
    if (!source.url && !source.accessNote) {
      context.addIssue({ code: 'custom', path: ['accessNote'], params: { rule: 'required' } });
    }
  });

export type Source = z.infer<typeof sourceSchema>;
