import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { useTranslations } from '../language/translate.ts';

/** How many entries there are, by the name of what they are: `3 iniciativas documentadas`, or `3 fichas` if some are more. */
export function countEntries(entries: readonly Practice[], locale: Locale): string {
  const t = useTranslations(locale);
  if (entries.length === 0) return t('landing.none');
  const areDocumented = entries.every(({ entryClass }) => entryClass === 'documented');
  return t.count(areDocumented ? 'landing.documented' : 'entries', entries.length);
}
