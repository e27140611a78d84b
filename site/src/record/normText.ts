import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { localize } from '../language/localize.ts';

type Norm = Practice['legalBasis'][number];

/**
 * A law as one line: name, number and year without repetition, and the link to its text, if known. What already stands
 * `beside` it, such as the label of a row, is not repeated.
 */
export function normText(
  norm: Norm,
  locale: Locale,
  beside = '',
): { text: string; lang: Locale | undefined; href?: string } {
  const { value, lang } = localize(norm.name, locale);
  const stands = `${beside} ${value}`;
  const number = norm.number && !stands.includes(norm.number) ? norm.number : undefined;
  const said = `${stands} ${number ?? ''}`;
  const year = norm.year && !said.includes(norm.year) ? norm.year : undefined;
  const text = [value, number, year].filter((part) => part !== undefined).join(', ');
  return { text, lang, ...(norm.url && { href: norm.url }) };
}
