import type { Fact } from 'content-models/schemas/fact';
import type { Practice } from '../payload-types.ts';
import { group, said } from './values.ts';

type QuoteGroup = NonNullable<Practice['facts']>[number]['quote'];

/** A quotation of a form in the shape of a record. */
export function toQuote(quote: QuoteGroup) {
  return group({ text: said(quote?.text), language: said(quote?.language) });
}

/** A quotation of a record in the shape of a form. */
export function fromQuote(quote: Fact['quote']) {
  return { text: quote?.text ?? null, language: quote?.language ?? null };
}
