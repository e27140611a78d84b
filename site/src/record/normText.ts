import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { localize } from '../language/localize.ts';

type Norm = Practice['legalBasis'][number];

/** A law as a line: its name, number and year, each said once, and where its text is, if that is known. */
export function normText(
  norm: Norm,
  locale: Locale,
): { text: string; lang: Locale | undefined; href?: string } {
  const { value, lang } = localize(norm.name, locale);
  const number = norm.number && !value.includes(norm.number) ? norm.number : undefined;
  const said = `${value} ${number ?? ''}`;
  const year = norm.year && !said.includes(norm.year) ? norm.year : undefined;
  const text = [value, number, year].filter((part) => part !== undefined).join(', ');
  return { text, lang, ...(norm.url && { href: norm.url }) };
}
