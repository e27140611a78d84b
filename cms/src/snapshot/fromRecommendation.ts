import type { Locale } from 'content-models/locales';
import { recommendationAnswers, type Recommendation } from 'content-models/schemas/recommendation';
import type { IdOf } from './documents.ts';
import { fromQuote } from './quotes.ts';
import { fromTranslation } from './translation.ts';
import { notStatedBoxes, textIn } from './values.ts';

/** A recommendation as a form in one language. */
export function fromRecommendation(record: Recommendation, locale: Locale, idOf: IdOf) {
  const { origin } = record;
  return {
    code: record.code,
    slug: record.slug,
    title: textIn(record.title, locale),
    text: textIn(record.text, locale),
    quote: fromQuote(record.quote),
    origin: {
      kind: origin.kind,
      forum: textIn(origin.forum, locale),
      workingGroup: origin.workingGroup ?? null,
      session: textIn(origin.session, locale),
      date: origin.date ?? null,
      locator: origin.locator ?? null,
    },

    levels: record.levels,
    dimensions: record.dimensions,
    themes: record.themes,
    addressees: record.addressees,
    actionType: record.actionType ?? null,
    horizon: record.horizon ?? null,

    challenges: record.challenges.map((code) => idOf('challenges', code)),
    practices: record.practices.map((code) => idOf('practices', code)),
    sources: record.sources.map((code) => idOf('sources', code)),

    translation: fromTranslation(record.translation),
    ...notStatedBoxes(recommendationAnswers, record.notStated),
  };
}
