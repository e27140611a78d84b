import { recommendationAnswers } from 'content-models/schemas/recommendation';
import type { CodeOf, Pair } from './documents.ts';
import { toQuote } from './quotes.ts';
import { toTranslation } from './translation.ts';
import { codesOf, localized, notStatedIn, said } from './values.ts';

/** A recommendation as its editors wrote it, in the shape of a record; to be parsed with its schema. */
export function toRecommendation({ common, es, en }: Pair<'recommendations'>, codeOf: CodeOf) {
  const { origin } = common;
  return {
    code: said(common.code),
    slug: said(common.slug),
    title: localized(es.title, en.title),
    text: localized(es.text, en.text),
    quote: toQuote(common.quote),
    origin: {
      kind: said(origin?.kind),
      forum: localized(es.origin?.forum, en.origin?.forum),
      workingGroup: said(origin?.workingGroup),
      session: localized(es.origin?.session, en.origin?.session),
      date: said(origin?.date),
      locator: said(origin?.locator),
    },

    levels: common.levels ?? [],
    dimensions: common.dimensions ?? [],
    themes: common.themes ?? [],
    addressees: common.addressees ?? [],
    actionType: said(common.actionType),
    horizon: said(common.horizon),

    challenges: codesOf('challenges', common.challenges, codeOf),
    practices: codesOf('practices', common.practices, codeOf),
    sources: codesOf('sources', common.sources, codeOf),

    translation: toTranslation(common.translation),
    notStated: notStatedIn(common, recommendationAnswers),
  };
}
