import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { useTranslations } from '../language/translate.ts';
import { countEntries } from './countEntries.ts';

/** The title of the first page of a list of entries: `Reintegración en Guatemala: 3 iniciativas documentadas`. */
export function landingTitle(
  heading: string,
  entries: readonly Practice[],
  locale: Locale,
): string {
  const count = countEntries(entries, locale);
  return useTranslations(locale)('landing.title', { heading, count });
}
