import type { Locale } from 'content-models/locales';
import { roadmapItemAnswers, type RoadmapItem } from 'content-models/schemas/roadmapItem';
import type { IdOf } from './documents.ts';
import { fromTranslation } from './translation.ts';
import { notStatedBoxes, textIn } from './values.ts';

/** A roadmap item as a form in one language. */
export function fromRoadmapItem(record: RoadmapItem, locale: Locale, idOf: IdOf) {
  const sourceId = (code: string | undefined) => (code ? idOf('sources', code) : null);
  return {
    code: record.code,
    slug: record.slug,
    title: textIn(record.title, locale),
    action: textIn(record.action, locale),
    origin: record.origin,
    recommendations: record.recommendations.map((code) => idOf('recommendations', code)),

    levels: record.levels,
    dimensions: record.dimensions,
    themes: record.themes,
    countries: record.countries,
    addressees: record.addressees,
    horizon: record.horizon ?? null,

    leadInstitutions: record.leadInstitutions.map((code) => idOf('institutions', code)),
    partners: record.partners.map((code) => idOf('institutions', code)),
    startDate: record.startDate ?? null,
    dueDate: record.dueDate ?? null,
    backing: record.backing.map(({ id, field, source, locator }) => ({
      id,
      field,
      source: sourceId(source),
      locator: locator ?? null,
    })),

    milestones: record.milestones.map((milestone) => ({
      id: milestone.id,
      title: textIn(milestone.title, locale),
      due: milestone.due ?? null,
      expectedEvidence: textIn(milestone.expectedEvidence, locale),
      source: sourceId(milestone.source),
    })),
    indicators: record.indicators.map((indicator) => ({
      id: indicator.id,
      name: textIn(indicator.name, locale),
      unit: textIn(indicator.unit, locale),
      baseline: indicator.baseline ?? null,
      target: indicator.target ?? null,
      dataSource: textIn(indicator.dataSource, locale),
      source: sourceId(indicator.source),
    })),
    supportingPractices: record.supportingPractices.map((code) => idOf('practices', code)),
    sources: record.sources.map((code) => idOf('sources', code)),

    translation: fromTranslation(record.translation),
    ...notStatedBoxes(roadmapItemAnswers, record.notStated),
  };
}
