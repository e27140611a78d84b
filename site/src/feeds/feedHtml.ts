/**
 * Escapes a text as HTML, which Atom readers expect in titles and summaries. It can no longer contain the end of the
 * CDATA around it, `]]>`, of which the library escapes only the first.
 */
export function feedHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
