import type { Locale } from 'content-models/locales';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { useTranslations } from '../language/translate.ts';

/** The countries that take an article in English. */
const withArticle: ReadonlySet<Country> = new Set(['us', 'do']);

/** A place within a sentence: `en Guatemala`, `in the United States`, `en la región`. */
export function placeText(country: Country, locale: Locale): string {
  const t = useTranslations(locale);
  if (country === 'regional') return t('landing.inRegion');
  const name = { country: countries.label(country, locale) };
  return t(withArticle.has(country) ? 'landing.inTheCountry' : 'landing.inCountry', name);
}
