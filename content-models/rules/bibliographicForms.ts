/** A DOI as its registry writes it: `10.1000/xyz`, without the resolver or the word before it. */
export function bareDoi(doi: string): string {
  return doi.replace(/^\s*(?:https?:\/\/(?:dx\.)?doi\.org\/|doi\s*:?\s*)/i, '');
}

/** An ISBN without the word before it. */
export function bareIsbn(isbn: string): string {
  return isbn.replace(/^\s*isbn(?:-1[03])?\s*:?\s*/i, '');
}

const wordForPages = /^\s*(?:p[áa]ginas?|p[áa]gs?|pages?|pp?)(?:\.\s*|\s+)(?=\d)/i;

/**
 * Which pages, after the sign that all styles of citation know: `págs. 4-6` is `pp. 4-6`, `P. 4` and `página 4` are
 * `p. 4`. A bare number stays, since it says how many pages a document has.
 */
export function pagesInForm(pages: string): string {
  return pages.replace(wordForPages, () =>
    /^\D*\d+\s*(?:[-–—,;y&]|and)\s*\d/.test(pages) ? 'pp. ' : 'p. ',
  );
}
