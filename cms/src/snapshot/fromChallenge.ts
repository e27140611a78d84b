import type { Locale } from 'content-models/locales';
import { challengeAnswers, type Challenge } from 'content-models/schemas/challenge';
import type { IdOf } from './documents.ts';
import { fromFacts } from './facts.ts';
import { fromRichText } from './richText.ts';
import { fromTranslation } from './translation.ts';
import { fromDay, notStatedBoxes, textIn } from './values.ts';

/** A challenge as a form in one language. */
export function fromChallenge(record: Challenge, locale: Locale, idOf: IdOf) {
  const { forum, institution } = record.raisedBy;
  return {
    code: record.code,
    slug: record.slug,
    title: textIn(record.title, locale),
    statement: textIn(record.statement, locale),
    description: fromRichText(textIn(record.description, locale)),

    levels: record.levels,
    dimensions: record.dimensions,
    themes: record.themes,
    populations: record.populations,
    countries: record.countries,

    raisedBy: {
      forum: textIn(forum, locale),
      institution: institution ? idOf('institutions', institution) : null,
    },
    raisedOn: record.raisedOn ?? null,
    state: record.state,

    facts: fromFacts(record.facts, locale, idOf),
    sources: record.sources.map((code) => idOf('sources', code)),
    verification: record.verification,
    verifiedOn: fromDay(record.verifiedOn),

    translation: fromTranslation(record.translation),
    ...notStatedBoxes(challengeAnswers, record.notStated),
  };
}
