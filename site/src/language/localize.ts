import type { Locale } from 'content-models/locales';

/** A text for a page; `lang` is set where it is not in the page's own language. */
export type Localized<Value = string> = { value: Value; lang?: Locale };

/** The value in the page's language; without English, the Spanish one with its `lang`. */
export function localize<Value>(
  value: { es: Value; en?: Value | undefined },
  locale: Locale,
): Localized<Value> {
  if (locale === 'es') return { value: value.es };
  return value.en === undefined ? { value: value.es, lang: 'es' } : { value: value.en };
}
