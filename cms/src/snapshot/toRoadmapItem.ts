import { roadmapItemAnswers } from 'content-models/schemas/roadmapItem';
import type { CodeOf, Pair } from './documents.ts';
import { toTranslation } from './translation.ts';
import { codesOf, localized, notStatedIn, rows, said } from './values.ts';

/** A roadmap item as its editors wrote it, in the shape of a record; to be parsed with its schema. */
export function toRoadmapItem({ common, es, en }: Pair<'roadmapItems'>, codeOf: CodeOf) {
  return {
    code: said(common.code),
    slug: said(common.slug),
    title: localized(es.title, en.title),
    action: localized(es.action, en.action),
    origin: said(common.origin),
    recommendations: codesOf('recommendations', common.recommendations, codeOf),

    levels: common.levels ?? [],
    dimensions: common.dimensions ?? [],
    themes: common.themes ?? [],
    countries: common.countries ?? [],
    addressees: common.addressees ?? [],
    horizon: said(common.horizon),

    leadInstitutions: codesOf('institutions', common.leadInstitutions, codeOf),
    partners: codesOf('institutions', common.partners, codeOf),
    startDate: said(common.startDate),
    dueDate: said(common.dueDate),
    backing: (common.backing ?? []).map(({ id, field, source, locator }) => ({
      id: said(id),
      field: said(field),
      source: codeOf('sources', source),
      locator: said(locator),
    })),

    milestones: rows(
      { common: common.milestones, es: es.milestones, en: en.milestones },
      (row, spanish, english) => ({
        id: said(row.id),
        title: localized(spanish?.title, english?.title),
        due: said(row.due),
        expectedEvidence: localized(spanish?.expectedEvidence, english?.expectedEvidence),
        source: codeOf('sources', row.source),
      }),
    ),
    indicators: rows(
      { common: common.indicators, es: es.indicators, en: en.indicators },
      (row, spanish, english) => ({
        id: said(row.id),
        name: localized(spanish?.name, english?.name),
        unit: localized(spanish?.unit, english?.unit),
        baseline: said(row.baseline),
        target: said(row.target),
        dataSource: localized(spanish?.dataSource, english?.dataSource),
        source: codeOf('sources', row.source),
      }),
    ),
    supportingPractices: codesOf('practices', common.supportingPractices, codeOf),
    sources: codesOf('sources', common.sources, codeOf),

    translation: toTranslation(common.translation),
    notStated: notStatedIn(common, roadmapItemAnswers),
  };
}
