import { z } from 'zod';
import { linkTo } from '../fields/links.ts';
import { translationMatches } from '../rules/translation.ts';
import { countries } from '../vocabulary/countries.ts';
import { progressKinds } from '../vocabulary/progressKinds.ts';
import { reportedStatuses } from '../vocabulary/progressStatuses.ts';
import { codeList, ownCode, rowId } from './codes.ts';
import { day, partialDate } from './dates.ts';
import { localizedText, text } from './localized.ts';
import { recordDates } from './recordDates.ts';
import { translation } from './translation.ts';

/** What the catalogue found when it checked an official report; it is added once, after publication. */
const verificationFields = ['verifiedStatus', 'verifiedBy', 'verifiedOn'] as const;

/**
 * What is publicly known of a roadmap item in one country, `AV-0000`: a state's report on it, which has a status,
 * or a fact that has to do with it, which has none and changes none. `reportedBy` is who reports; for a related
 * fact the publisher of its source, and `reportedOn` the date that the source gives. It is append-only: what is
 * published stays (see `rules/frozenProgress.ts`), and a newer report that `supersedes` it corrects it.
 */
export const progressSchema = z
  .strictObject({
    code: ownCode.progress,
    kind: progressKinds.schema,
    roadmapItem: linkTo('roadmapItems'),
    country: countries.schema,
    reportedStatus: reportedStatuses.schema.optional(),
    reportedOn: partialDate,
    reportedBy: text(200),
    narrative: localizedText(600),
    value: z.strictObject({ indicator: rowId, value: z.number() }).optional(),
    sources: codeList(linkTo('sources')).min(1),
    supersedes: linkTo('progress').optional(),

    verifiedStatus: reportedStatuses.schema.optional(),
    verifiedBy: text(200).optional(),
    verifiedOn: day.optional(),

    translation,
    ...recordDates,
  })
  .superRefine(translationMatches)
  .superRefine((progress, context) => {
    const report = (field: string, rule: string) =>
      context.addIssue({ code: 'custom', path: [field], params: { rule } });
    const isFact = progress.kind === 'related-fact';
    const verified = verificationFields.filter((field) => progress[field] !== undefined);
    if (isFact && progress.reportedStatus) report('reportedStatus', 'factWithStatus');
    if (isFact && verified.length > 0) report('verifiedStatus', 'factWithStatus');
    if (!isFact && !progress.reportedStatus) report('reportedStatus', 'required');
    if (!isFact && verified.length > 0) {
      for (const field of verificationFields)
        if (!verified.includes(field)) report(field, 'required');
    }
    if (progress.supersedes === progress.code) report('supersedes', 'supersedesItself');
  });

export type Progress = z.infer<typeof progressSchema>;
