import type { Cost } from 'content-models/fields/cost';
import type { Locale } from 'content-models/locales';
import { approximations } from 'content-models/vocabulary/approximations';
import { costUnits } from 'content-models/vocabulary/costUnits';
import { currencies } from 'content-models/vocabulary/currencies';
import { capitalised, formatDate, formatNumber, inSentence } from '../language/formats.ts';
import { localize } from '../language/localize.ts';
import type { AssembledFact } from '../record/assembleFacts.ts';
import type { Footnotes } from '../record/footnotes.ts';

/** Prepares the sums that sources state: each in its own currency, none added to another. */
export function assembleCosts(
  costs: readonly Cost[],
  locale: Locale,
  footnotes: Footnotes,
): AssembledFact[] {
  return costs.map(({ amount, currency, approximation, covers, per, period, sources }) => ({
    figure: {
      hedge: approximation && inSentence(approximations.label(approximation, locale)),
      value: formatNumber(amount, locale),
      unit: { value: currencies.label(currency, locale) },
    },
    statement: localize(covers, locale),
    calls: sources.map((code) => footnotes.call(code)),
    kind: per && costUnits.label(per, locale),
    date: period && capitalised(formatDate(period, locale)),
  }));
}
