import { day } from './dates.ts';

/**
 * The dates that readers see, on records with a page of their own; they move only when what is published
 * really changes. (A source's own `publishedOn` is the document's date.)
 */
export const recordDates = { publishedOn: day, contentUpdatedOn: day };
