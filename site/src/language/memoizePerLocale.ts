import type { Locale } from 'content-models/locales';

/** Memoizes a value for each language. */
export function memoizePerLocale<Value>(
  make: (locale: Locale) => Value,
): (locale: Locale) => Value {
  const made = new Map<Locale, { value: Value }>();
  return (locale) => {
    const known = made.get(locale) ?? { value: make(locale) };
    made.set(locale, known);
    return known.value;
  };
}
