import type { Translation } from 'content-models/fields/translation';
import type { Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import { formatDate } from '../language/formats.ts';
import type { Localized } from '../language/localize.ts';
import { useTranslations } from '../language/translate.ts';

/** What a reader has to know before the rest: its title, then a paragraph for each text. */
export type RecordNotice = { title: string; texts: Localized[]; tone?: 'withdrawn' };

/** That the English is older than the Spanish, or that there is none. */
export function translationNotices(
  record: { translation: Translation },
  locale: Locale,
): RecordNotice[] {
  const t = useTranslations(locale);
  const { status, on } = record.translation.en;
  const notices: RecordNotice[] = [];
  if (locale === 'en' && status === 'outdated') {
    const value = on
      ? t('entry.notice.outdatedText', { date: formatDate(on, locale) })
      : t('entry.notice.outdatedUndated');
    notices.push({ title: t('entry.notice.outdated'), texts: [{ value }] });
  }
  if (!hasEnglish(record)) {
    const texts = [{ value: t('entry.notice.noEnglishText') }];
    notices.push({ title: t('entry.notice.noEnglish'), texts });
  }
  return notices;
}
