import type { Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import type { Practice } from 'content-models/schemas/practice';
import { localize } from './localize.ts';
import { pathOf } from './paths.ts';

/** A record's name or title as a link; `lang` where text and page are not in the page's own language. */
export type RecordLink = { text: string; lang: Locale | undefined; href: string };

/** The link to an entry: to its Spanish page, with its Spanish title, where it has no English. */
export function entryLink(practice: Practice, locale: Locale): RecordLink {
  const { value, lang } = localize(practice.title, locale);
  const target = hasEnglish(practice) ? locale : 'es';
  return { text: value, lang, href: pathOf({ kind: 'entry', slug: practice.slug }, target) };
}
