import { practiceAnswers, type practiceNarratives } from 'content-models/schemas/practice';
import type { CodeOf, Pair } from './documents.ts';
import { toFacts } from './facts.ts';
import { toLegalNorms } from './legalNorms.ts';
import { toRichText } from './richText.ts';
import { toTranslation } from './translation.ts';
import { codesOf, group, localized, notStatedIn, rows, said, toDay } from './values.ts';

/** A practice as its editors wrote it, in the shape of a record; to be parsed with its schema. */
export function toPractice({ common, es, en }: Pair<'practices'>, codeOf: CodeOf) {
  const narrative = (name: (typeof practiceNarratives)[number]) =>
    localized(toRichText(es[name]), toRichText(en[name]));
  return {
    code: said(common.code),
    slug: said(common.slug),
    entryClass: said(common.entryClass),
    title: localized(es.title, en.title),
    alternativeNames: common.alternativeNames ?? [],
    summary: localized(es.summary, en.summary),

    levels: common.levels ?? [],
    dimensions: common.dimensions ?? [],
    themes: common.themes ?? [],
    populations: common.populations ?? [],
    crossCutting: (common.crossCutting ?? []).map(({ id, approach, significance }) => ({
      id: said(id),
      approach: said(approach),
      significance: said(significance),
    })),
    relevance: said(common.relevance),
    countries: common.countries ?? [],
    territorialScope: said(common.territorialScope),
    places: common.places ?? [],
    gcmObjectives: common.gcmObjectives ?? [],
    sdgTargets: common.sdgTargets ?? [],

    startDate: said(common.startDate),
    endDate: said(common.endDate),
    status: said(common.status),
    statusAsOf: said(common.statusAsOf),
    lifecycle: said(common.lifecycle),
    lifecycleReason: localized(es.lifecycleReason, en.lifecycleReason),
    lifecycleSince: toDay(common.lifecycleSince),

    institutions: (common.institutions ?? []).map(({ id, institution, role, sources }) => ({
      id: said(id),
      institution: codeOf('institutions', institution),
      role: said(role),
      sources: codesOf('sources', sources, codeOf),
    })),
    legalBasis: toLegalNorms(common.legalBasis, es.legalBasis, en.legalBasis, codeOf),

    context: narrative('context'),
    objectives: narrative('objectives'),
    description: narrative('description'),
    enablingFactors: narrative('enablingFactors'),
    constraints: narrative('constraints'),
    lessons: narrative('lessons'),
    participation: narrative('participation'),
    replication: narrative('replication'),

    facts: toFacts(common.facts, es.facts, en.facts, codeOf),
    evidenceLevel: said(common.evidenceLevel),
    effectDirection: said(common.effectDirection),
    discrepancies: narrative('discrepancies'),
    sources: codesOf('sources', common.sources, codeOf),

    challenges: codesOf('challenges', common.challenges, codeOf),
    related: rows(
      { common: common.related, es: es.related, en: en.related },
      (row, spanish, english) => ({
        id: said(row.id),
        practice: codeOf('practices', row.practice),
        reason: localized(spanish?.reason, english?.reason),
      }),
    ),

    verification: said(common.verification),
    verifiedOn: toDay(common.verifiedOn),
    reviewDue: toDay(common.reviewDue),
    compiledBy: said(common.compiledBy),
    conflictOfInterest: localized(es.conflictOfInterest, en.conflictOfInterest),
    institutionComment: group({
      date: toDay(common.institutionComment?.date),
      text: localized(es.institutionComment?.text, en.institutionComment?.text),
    }),
    changeNotes: rows(
      { common: common.changeNotes, es: es.changeNotes, en: en.changeNotes },
      (row, spanish, english) => ({
        id: said(row.id),
        date: toDay(row.date),
        note: localized(spanish?.note, english?.note),
      }),
    ),

    media: codesOf('media', common.media, codeOf),
    contact: group({
      office: localized(es.contact?.office, en.contact?.office),
      url: said(common.contact?.url),
    }),

    translation: toTranslation(common.translation),
    notStated: notStatedIn(common, practiceAnswers),
  };
}
