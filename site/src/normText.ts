import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/schemas/practice';
import { localize } from './localize.ts';

type Norm = Practice['legalBasis'][number];

/** A law as a line: its name, number and year, and where its text is, if that is known. */
export function normText(
  norm: Norm,
  locale: Locale,
): { text: string; lang: Locale | undefined; href?: string } {
  const { value, lang } = localize(norm.name, locale);
  const additions = [norm.number, norm.year].filter(
    (part) => part !== undefined && !value.includes(part),
  );
  return { text: [value, ...additions].join(', '), lang, ...(norm.url && { href: norm.url }) };
}
