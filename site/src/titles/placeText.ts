import type { Locale } from 'content-models/locales';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { useTranslations } from '../language/translate.ts';

/** The countries that take an article in English. */
const withArticle: ReadonlySet<Country> = new Set(['us', 'do']);

/** A place within a sentence: `en Guatemala`, `in the United States`, `en la región`. */
export function placeText(country: Country, locale: Locale): string {
  const t = useTranslations(locale);
  if (country === 'regional') return t('landing.inRegion');
  return t('landing.inCountry', { country: countryInSentence(country, locale) });
}

/** The name of a country within a sentence, after whatever preposition: `Guatemala`, `the United States`. */
export function countryInSentence(country: Country, locale: Locale): string {
  const name = countries.label(country, locale);
  return withArticle.has(country)
    ? useTranslations(locale)('landing.theCountry', { country: name })
    : name;
}
