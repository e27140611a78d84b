import type { Locale } from 'content-models/locales';

/** A text for a page, with its language where it is not the page's own. */
export type Localized<Value = string> = { value: Value; lang?: Locale };

/** The value in the page's language; the Spanish one, marked as such, where there is no English. */
export function localize<Value>(
  value: { es: Value; en?: Value | undefined },
  locale: Locale,
): Localized<Value> {
  if (locale === 'es') return { value: value.es };
  return value.en === undefined ? { value: value.es, lang: 'es' } : { value: value.en };
}
