import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { useTranslations } from '../language/translate.ts';

/** The number of entries in words: `3 iniciativas documentadas`, or `3 prácticas` where some are of another class. */
export function countEntries(entries: readonly Practice[], locale: Locale): string {
  const t = useTranslations(locale);
  if (entries.length === 0) return t('landing.none');
  const areDocumented = entries.every(({ entryClass }) => entryClass === 'documented');
  return t.count(areDocumented ? 'landing.documented' : 'entries', entries.length);
}
