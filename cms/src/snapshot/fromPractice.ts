import type { Locale } from 'content-models/locales';
import { practiceAnswers, type Practice } from 'content-models/schemas/practice';
import type { IdOf } from './documents.ts';
import { fromFacts } from './facts.ts';
import { fromLegalNorms } from './legalNorms.ts';
import { fromRichText } from './richText.ts';
import { fromTranslation } from './translation.ts';
import { fromDay, notStatedBoxes, textIn } from './values.ts';

/** A practice as a form in one language; every field is there, so that what the record does not say is cleared. */
export function fromPractice(record: Practice, locale: Locale, idOf: IdOf) {
  const text = <Value>(value: { es: Value; en?: Value | undefined } | undefined) =>
    textIn(value, locale);
  const { institutionComment, contact } = record;
  return {
    code: record.code,
    slug: record.slug,
    entryClass: record.entryClass,
    title: text(record.title),
    alternativeNames: record.alternativeNames,
    summary: text(record.summary),

    levels: record.levels,
    dimensions: record.dimensions,
    themes: record.themes,
    populations: record.populations,
    crossCutting: record.crossCutting,
    relevance: record.relevance,
    countries: record.countries,
    territorialScope: record.territorialScope ?? null,
    places: record.places,
    gcmObjectives: record.gcmObjectives,
    sdgTargets: record.sdgTargets,

    startDate: record.startDate ?? null,
    endDate: record.endDate ?? null,
    status: record.status,
    statusAsOf: record.statusAsOf ?? null,
    lifecycle: record.lifecycle,
    lifecycleReason: text(record.lifecycleReason),
    lifecycleSince: fromDay(record.lifecycleSince),

    institutions: record.institutions.map(({ id, institution, role, sources }) => ({
      id,
      institution: idOf('institutions', institution),
      role,
      sources: sources.map((code) => idOf('sources', code)),
    })),
    legalBasis: fromLegalNorms(record.legalBasis, locale, idOf),

    context: fromRichText(text(record.context)),
    objectives: fromRichText(text(record.objectives)),
    description: fromRichText(text(record.description)),
    enablingFactors: fromRichText(text(record.enablingFactors)),
    constraints: fromRichText(text(record.constraints)),
    lessons: fromRichText(text(record.lessons)),
    participation: fromRichText(text(record.participation)),
    replication: fromRichText(text(record.replication)),

    facts: fromFacts(record.facts, locale, idOf),
    evidenceLevel: record.evidenceLevel,
    effectDirection: record.effectDirection ?? null,
    discrepancies: fromRichText(text(record.discrepancies)),
    sources: record.sources.map((code) => idOf('sources', code)),

    challenges: record.challenges.map((code) => idOf('challenges', code)),
    related: record.related.map(({ id, practice, reason }) => ({
      id,
      practice: idOf('practices', practice),
      reason: text(reason),
    })),

    verification: record.verification,
    verifiedOn: fromDay(record.verifiedOn),
    reviewDue: fromDay(record.reviewDue),
    compiledBy: record.compiledBy,
    conflictOfInterest: text(record.conflictOfInterest),
    institutionComment: {
      date: fromDay(institutionComment?.date),
      text: text(institutionComment?.text),
    },
    changeNotes: record.changeNotes.map(({ id, date, note }) => ({
      id,
      date: fromDay(date),
      note: text(note),
    })),

    media: record.media.map((code) => idOf('media', code)),
    contact: { office: text(contact?.office), url: contact?.url ?? null },

    translation: fromTranslation(record.translation),
    ...notStatedBoxes(practiceAnswers, record.notStated),
  };
}
