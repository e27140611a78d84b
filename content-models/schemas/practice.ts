import { z } from 'zod';
import { linkTo, optionalLinkTo } from '../fields/links.ts';
import { answers, notStatedList } from '../rules/answered.ts';
import { translationMatches } from '../rules/translation.ts';
import { countries } from '../vocabulary/countries.ts';
import { crossCuttingApproaches } from '../vocabulary/crossCuttingApproaches.ts';
import { dimensions } from '../vocabulary/dimensions.ts';
import { effectDirections } from '../vocabulary/effectDirections.ts';
import { entryClasses } from '../vocabulary/entryClasses.ts';
import { evidenceLevels } from '../vocabulary/evidenceLevels.ts';
import { gcmObjectives } from '../vocabulary/gcmObjectives.ts';
import { institutionRoles } from '../vocabulary/institutionRoles.ts';
import { levels } from '../vocabulary/levels.ts';
import { lifecycles } from '../vocabulary/lifecycles.ts';
import { populations } from '../vocabulary/populations.ts';
import { relevances } from '../vocabulary/relevances.ts';
import { sdgTargets } from '../vocabulary/sdgTargets.ts';
import { significances } from '../vocabulary/significances.ts';
import { statuses } from '../vocabulary/statuses.ts';
import { territorialScopes } from '../vocabulary/territorialScopes.ts';
import { themes } from '../vocabulary/themes.ts';
import { verifications } from '../vocabulary/verifications.ts';
import { webAddress } from './address.ts';
import { codeList, ownCode, rowId, slug } from './codes.ts';
import { day, partialDate } from './dates.ts';
import { fact } from './fact.ts';
import { legalNorm } from './legalNorm.ts';
import { localized, localizedText, text } from './localized.ts';
import { recordDates } from './recordDates.ts';
import { richText } from './richText.ts';
import { translation } from './translation.ts';

/** The ◇ fields: each has a value or stands in `notStated`, never both. */
export const practiceAnswers = [
  'dimensions',
  'populations',
  'crossCutting',
  'countries',
  'territorialScope',
  'startDate',
  'endDate',
  'institutions',
  'objectives',
  'enablingFactors',
  'constraints',
  'lessons',
  'replication',
  'facts',
] as const;

const narrative = localized(richText);

/** A practice, `BP-0000`. Fields and their rules: the catalogue's record model. */
export const practiceSchema = z
  .strictObject({
    code: ownCode.practices,
    slug,
    entryClass: entryClasses.schema,
    title: localizedText(110),
    alternativeNames: z.array(text(160)).default([]),
    summary: localizedText(400),

    levels: levels.setSchema.min(1),
    dimensions: dimensions.setSchema.default([]),
    themes: themes.setSchema.min(1),
    populations: populations.setSchema.default([]),
    crossCutting: z
      .array(
        z.strictObject({
          id: rowId,
          approach: crossCuttingApproaches.schema,
          significance: significances.schema,
        }),
      )
      .default([]),
    relevance: relevances.schema,
    countries: countries.setSchema.default([]),
    territorialScope: territorialScopes.schema.optional(),
    places: z.array(text(120)).default([]),
    gcmObjectives: gcmObjectives.setSchema.default([]),
    sdgTargets: sdgTargets.setSchema.default([]),

    startDate: partialDate.optional(),
    endDate: partialDate.optional(),
    status: statuses.schema,
    statusAsOf: partialDate.optional(),
    lifecycle: lifecycles.schema,
    lifecycleReason: localizedText(400).optional(),
    lifecycleSince: day.optional(),

    institutions: z
      .array(
        z.strictObject({
          id: rowId,
          institution: linkTo('institutions'),
          role: institutionRoles.schema,
          sources: codeList(linkTo('sources')).default([]),
        }),
      )
      .default([]),
    legalBasis: z.array(legalNorm).default([]),

    context: narrative.optional(),
    objectives: narrative.optional(),
    description: narrative,
    enablingFactors: narrative.optional(),
    constraints: narrative.optional(),
    lessons: narrative.optional(),
    participation: narrative.optional(),
    replication: narrative.optional(),

    facts: z.array(fact).default([]),
    evidenceLevel: evidenceLevels.schema,
    effectDirection: effectDirections.schema.optional(),
    discrepancies: narrative.optional(),
    sources: codeList(linkTo('sources')).min(1),

    challenges: codeList(optionalLinkTo('challenges')).default([]),
    related: z
      .array(
        z.strictObject({
          id: rowId,
          practice: optionalLinkTo('practices'),
          reason: localizedText(300),
        }),
      )
      .default([]),

    verification: verifications.schema,
    verifiedOn: day,
    reviewDue: day,
    compiledBy: text(200),
    conflictOfInterest: localizedText(400).optional(),
    institutionComment: z.strictObject({ date: day, text: localizedText(2000) }).optional(),
    changeNotes: z
      .array(z.strictObject({ id: rowId, date: day, note: localizedText(400) }))
      .default([]),

    media: codeList(optionalLinkTo('media')).default([]),
    contact: z.strictObject({ office: localizedText(200), url: webAddress.optional() }).optional(),

    translation,
    notStated: notStatedList(practiceAnswers),
    ...recordDates,
  })
  .superRefine(...answers(practiceAnswers))
  .superRefine(translationMatches)
  .superRefine((practice, context) => {
    if (practice.entryClass === 'good-practice' && Number(practice.evidenceLevel) < 3) {
      context.addIssue({
        code: 'custom',
        path: ['entryClass'],
        params: { rule: 'goodPracticeEvidence' },
      });
    }
    if (practice.status !== 'unknown' && !practice.statusAsOf) {
      context.addIssue({ code: 'custom', path: ['statusAsOf'], params: { rule: 'required' } });
    }
    if (practice.lifecycle !== 'current' && !practice.lifecycleReason) {
      context.addIssue({ code: 'custom', path: ['lifecycleReason'], params: { rule: 'required' } });
    }
    if (practice.lifecycle !== 'current' && !practice.lifecycleSince) {
      context.addIssue({ code: 'custom', path: ['lifecycleSince'], params: { rule: 'required' } });
    }
    if (practice.reviewDue < practice.verifiedOn) {
      context.addIssue({
        code: 'custom',
        path: ['reviewDue'],
        params: { rule: 'reviewBeforeVerification' },
      });
    }
  });

export type Practice = z.infer<typeof practiceSchema>;

/** The narrative fields in the order in which a page tells them. */
export const practiceNarratives = [
  'context',
  'objectives',
  'description',
  'enablingFactors',
  'constraints',
  'lessons',
  'participation',
  'replication',
  'discrepancies',
] as const;
