import type { Locale } from 'content-models/locales';
import type { Fact } from 'content-models/fields/fact';
import { approximations } from 'content-models/vocabulary/approximations';
import { factKinds } from 'content-models/vocabulary/factKinds';
import type { Call, Footnotes } from './footnotes.ts';
import { capitalised, formatDate, formatNumber, inSentence } from '../language/formats.ts';
import { localize, type Localized } from '../language/localize.ts';

export type AssembledFact = {
  /** The figure in parts: hedge (`más de`), formatted value (`50,000`) and unit. */
  figure: { hedge: string | undefined; value: string; unit: Localized | undefined } | undefined;
  statement: Localized;
  calls: Call[];
  kind?: string | undefined;
  date: string | undefined;
  /** The date as it is stored: a year, a month or a day. */
  day?: string | undefined;
  locator?: string | undefined;
  quote?: Fact['quote'];
  sicNote?: Localized | undefined;
};

/** Prepares a record's facts for display, with figures, dates and footnote calls. */
export function assembleFacts(
  facts: readonly Fact[],
  locale: Locale,
  footnotes: Footnotes,
): AssembledFact[] {
  return facts.map((fact) => ({
    figure: figure(fact, locale),
    statement: localize(fact.statement, locale),
    calls: fact.sources.map((code) => footnotes.call(code)),
    kind: fact.kind && factKinds.label(fact.kind, locale),
    date: fact.date && capitalised(formatDate(fact.date, locale)),
    day: fact.date,
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
