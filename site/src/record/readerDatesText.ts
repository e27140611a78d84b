import type { Locale } from 'content-models/locales';
import type { ReaderDates } from 'content-models/rules/readerDates';
import { formatDate } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';

/** Since when a record is published and, where it did since, when what it says last changed, as one line of its page. */
export function readerDatesText(
  { publishedOn, contentUpdatedOn }: ReaderDates,
  locale: Locale,
): string {
  const t = useTranslations(locale);
  const date = formatDate(publishedOn, locale);
  if (contentUpdatedOn === publishedOn) return t('record.since', { date });
  return t('record.dates', { date, updated: formatDate(contentUpdatedOn, locale) });
}
