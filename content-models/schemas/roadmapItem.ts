import { z } from 'zod';
import { linkTo, optionalLinkTo } from '../fields/links.ts';
import { answers, notStatedList } from '../rules/answered.ts';
import { translationMatches } from '../rules/translation.ts';
import { addressees } from '../vocabulary/addressees.ts';
import { countries } from '../vocabulary/countries.ts';
import { dimensions } from '../vocabulary/dimensions.ts';
import { horizons } from '../vocabulary/horizons.ts';
import { levels } from '../vocabulary/levels.ts';
import { originKinds } from '../vocabulary/originKinds.ts';
import { themes } from '../vocabulary/themes.ts';
import { codeList, ownCode, rowId, slug } from './codes.ts';
import { partialDate } from './dates.ts';
import { localizedText, text } from './localized.ts';
import { recordDates } from './recordDates.ts';
import { translation } from './translation.ts';

/** The ◇ fields: each has a value or stands in `notStated`, never both. */
export const roadmapItemAnswers = [
  'dimensions',
  'addressees',
  'horizon',
  'leadInstitutions',
  'startDate',
  'dueDate',
] as const;

/** What a proposal by the editors may say only where a source says it. */
export const backedFields = ['leadInstitutions', 'startDate', 'dueDate'] as const;

/** Which source gives the dates or the lead of an item, and where in it. */
const backing = z.strictObject({
  id: rowId,
  field: z.enum(backedFields),
  source: linkTo('sources'),
  locator: text(120).optional(),
});

/** One step on the way, in order; `source` is the one that gives the date. */
const milestone = z.strictObject({
  id: rowId,
  title: localizedText(200),
  due: partialDate.optional(),
  expectedEvidence: localizedText(300).optional(),
  source: linkTo('sources').optional(),
});

/** What would show progress; `source` is the one that gives the baseline or the target, `dataSource` may give values. */
const indicator = z.strictObject({
  id: rowId,
  name: localizedText(200),
  unit: localizedText(60),
  baseline: z.number().optional(),
  target: z.number().optional(),
  dataSource: localizedText(300),
  source: linkTo('sources').optional(),
});

/**
 * An action of the roadmap, `HR-0000`: `action` is a verb and its product. `regional` among the countries is a row
 * of its own, never the sum of eleven states. On a proposal by the editors no date, lead, baseline or target
 * stands without the source that gives it.
 */
export const roadmapItemSchema = z
  .strictObject({
    code: ownCode.roadmapItems,
    slug,
    title: localizedText(110),
    action: localizedText(600),
    origin: originKinds.schema,
    recommendations: codeList(linkTo('recommendations')).default([]),

    levels: levels.setSchema.min(1),
    dimensions: dimensions.setSchema.default([]),
    themes: themes.setSchema.min(1),
    countries: countries.setSchema.min(1),
    addressees: addressees.setSchema.default([]),
    horizon: horizons.schema.optional(),

    leadInstitutions: codeList(linkTo('institutions')).default([]),
    partners: codeList(linkTo('institutions')).default([]),
    startDate: partialDate.optional(),
    dueDate: partialDate.optional(),
    backing: z.array(backing).default([]),

    milestones: z.array(milestone).default([]),
    indicators: z.array(indicator).default([]),
    supportingPractices: codeList(optionalLinkTo('practices')).default([]),
    sources: codeList(linkTo('sources')).min(1),

    translation,
    notStated: notStatedList(roadmapItemAnswers),
    ...recordDates,
  })
  .superRefine(...answers(roadmapItemAnswers))
  .superRefine(translationMatches)
  .superRefine((item, context) => {
    const report = (rule: string, ...path: (string | number)[]) =>
      context.addIssue({ code: 'custom', path, params: { rule } });
    if (item.recommendations.length === 0) report('itemWithoutRecommendation', 'recommendations');
    if (item.startDate && item.dueDate && item.dueDate < item.startDate)
      report('endBeforeStart', 'dueDate');
    if (item.origin !== 'editors-proposal') return;
    for (const path of unbackedPaths(item)) report('proposalWithoutSource', ...path);
  });

export type RoadmapItem = z.infer<typeof roadmapItemSchema>;

type Backable = Pick<
  RoadmapItem,
  (typeof backedFields)[number] | 'backing' | 'milestones' | 'indicators'
>;

/** The places where an item gives a date, a lead, a baseline or a target without the source for it. */
function unbackedPaths(item: Backable): (string | number)[][] {
  const hasValue = { ...item, leadInstitutions: item.leadInstitutions[0] };
  return [
    ...backedFields
      .filter((field) => hasValue[field] !== undefined)
      .filter((field) => !item.backing.some((row) => row.field === field))
      .map((field) => [field]),
    ...item.milestones.flatMap(({ due, source }, row) =>
      due !== undefined && source === undefined ? [['milestones', row, 'due']] : [],
    ),
    ...item.indicators.flatMap(({ baseline, target, source }, row) => {
      if (source !== undefined) return [];
      const given = { baseline, target };
      return (['baseline', 'target'] as const)
        .filter((name) => given[name] !== undefined)
        .map((name) => ['indicators', row, name]);
    }),
  ];
}
