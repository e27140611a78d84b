import { day } from './dates.ts';

/**
 * The dates of publication that readers see, on records that are told on a page. They change only when the published
 * content changes. (The `publishedOn` of a source is another field: the date of the document.)
 */
export const recordDates = { publishedOn: day, contentUpdatedOn: day };
