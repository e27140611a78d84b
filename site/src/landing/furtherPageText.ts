import type { Locale } from 'content-models/locales';
import { useTranslations } from '../language/translate.ts';

/** A page of a list after its first: what the list is called, and what stands on the page, in its order. */
type FurtherPage = { title: string; number: number; total: number; titles: readonly string[] };

/**
 * What a further page of a list says of itself to a search engine: where it begins and where it ends. It says nothing
 * of the rest of the list, so that a change elsewhere leaves the page as it is.
 * @throws Error where nothing stands on the page; only a list's first page may be empty.
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
