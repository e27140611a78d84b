/**
 * Stands in the indexed text of a page between its sentences and its sheets of labels and values. Those are found as well,
 * but an excerpt is made of sentences.
 */
export const sheetMark = '¶';
