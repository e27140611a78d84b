import { challengeAnswers } from 'content-models/schemas/challenge';
import type { CodeOf, Pair } from './documents.ts';
import { toFacts } from './facts.ts';
import { toRichText } from './richText.ts';
import { toTranslation } from './translation.ts';
import { codesOf, localized, notStatedIn, said, toDay } from './values.ts';

/** A challenge as its editors wrote it, in the shape of a record; to be parsed with its schema. */
export function toChallenge({ common, es, en }: Pair<'challenges'>, codeOf: CodeOf) {
  return {
    code: said(common.code),
    slug: said(common.slug),
    title: localized(es.title, en.title),
    statement: localized(es.statement, en.statement),
    description: localized(toRichText(es.description), toRichText(en.description)),

    levels: common.levels ?? [],
    dimensions: common.dimensions ?? [],
    themes: common.themes ?? [],
    populations: common.populations ?? [],
    countries: common.countries ?? [],

    raisedBy: {
      forum: localized(es.raisedBy?.forum, en.raisedBy?.forum),
      institution: codeOf('institutions', common.raisedBy?.institution),
    },
    raisedOn: said(common.raisedOn),
    state: said(common.state),

    facts: toFacts(common.facts, es.facts, en.facts, codeOf),
    sources: codesOf('sources', common.sources, codeOf),
    verification: said(common.verification),
    verifiedOn: toDay(common.verifiedOn),

    translation: toTranslation(common.translation),
    notStated: notStatedIn(common, challengeAnswers),
  };
}
