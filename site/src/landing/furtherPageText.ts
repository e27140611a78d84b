import type { Locale } from 'content-models/locales';
import { useTranslations } from '../language/translate.ts';

/** A page of a list after the first: the list's title, and the titles on the page, in order. */
type FurtherPage = { title: string; number: number; total: number; titles: readonly string[] };

/**
 * The meta description of a further page of a list: its first and last titles. It does not depend on the rest of the
 * list, so that changes elsewhere leave the page as it is.
 * @throws Error where the page is empty; only a list's first page may be.
 */
export function furtherPageText(
  { title, number, total, titles }: FurtherPage,
  locale: Locale,
): string {
  const t = useTranslations(locale);
  const [first] = titles;
  const last = titles.at(-1);
  if (first === undefined || last === undefined)
    throw new Error(`Page ${number} of the list "${title}" has nothing on it.`);
  const values = { title, n: number, total, first };
  return titles.length === 1
    ? t('list.pageDescriptionOne', values)
    : t('list.pageDescription', { ...values, last });
}
