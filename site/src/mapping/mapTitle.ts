import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { useTranslations } from '../language/translate.ts';

/** From this grade on, an evaluation was read (vocabulary V11). */
const evaluatedFrom = '3';

/** What a map of gaps says in a line: how many practices there are, and of how many an evaluation was read. */
export function mapTitle(practices: readonly Practice[], locale: Locale): string {
  const evaluated = practices.filter(({ evidenceLevel }) => evidenceLevel >= evaluatedFrom).length;
  return useTranslations(locale).count('mapping.counted', practices.length, { evaluated });
}
