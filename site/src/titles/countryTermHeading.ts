import type { Locale } from 'content-models/locales';
import type { Country } from 'content-models/vocabulary/countries';
import { useTranslations } from '../language/translate.ts';
import type { CountryTerm } from '../catalogue/taxonomies.ts';
import { termHeading } from './termHeading.ts';
import { placeText } from './placeText.ts';

/** The heading of a country's entries under a term: `Reintegración económica en Guatemala`. */
export function countryTermHeading(country: Country, term: CountryTerm, locale: Locale): string {
  return useTranslations(locale)('landing.heading', {
    term: termHeading(term, locale),
    place: placeText(country, locale),
  });
}

/** The heading of a country's entries: `Reintegración en Guatemala`. */
export function countryHeading(country: Country, locale: Locale): string {
  const t = useTranslations(locale);
  return t('landing.heading', {
    term: t('landing.reintegration'),
    place: placeText(country, locale),
  });
}
