import type { Locale } from 'content-models/locales';
import type { Fact } from 'content-models/fields/fact';
import { approximations } from 'content-models/vocabulary/approximations';
import type { Call, Footnotes } from './footnotes.ts';
import { capitalised, formatDate, formatNumber, inSentence } from '../language/formats.ts';
import { localize, type Localized } from '../language/localize.ts';

export type AssembledFact = {
  /** The figure as one reads it: `50,000`; `más de` and the unit stand beside it. */
  figure: { hedge: string | undefined; value: string; unit: Localized | undefined } | undefined;
  statement: Localized;
  calls: Call[];
  date: string | undefined;
  locator: string | undefined;
  quote: Fact['quote'];
  sicNote: Localized | undefined;
};

/** A record's facts with their figures, dates and calls. */
export function assembleFacts(
  facts: readonly Fact[],
  locale: Locale,
  footnotes: Footnotes,
): AssembledFact[] {
  return facts.map((fact) => ({
    figure: figure(fact, locale),
    statement: localize(fact.statement, locale),
    calls: fact.sources.map((code) => footnotes.call(code)),
    date: fact.year && capitalised(formatDate(fact.year, locale)),
    locator: fact.locator,
    quote: fact.quote,
    sicNote: fact.sicNote && localize(fact.sicNote, locale),
  }));
}

function figure(fact: Fact, locale: Locale): AssembledFact['figure'] {
  if (fact.value === undefined) return undefined;
  return {
    hedge: fact.approximation && inSentence(approximations.label(fact.approximation, locale)),
    value: formatNumber(fact.value, locale),
    unit: fact.unit && localize(fact.unit, locale),
  };
}
