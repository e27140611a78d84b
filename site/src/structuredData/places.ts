import type { Locale } from 'content-models/locales';
import { countries, type Country } from 'content-models/vocabulary/countries';
import type { CountryLeaf, PlaceLeaf } from 'schema-dts';

/** Countries as places; "regional" is a place that is no country. */
export function placesOf(keys: readonly Country[], locale: Locale): (CountryLeaf | PlaceLeaf)[] {
  return keys.map((key) => ({
    '@type': key === 'regional' ? 'Place' : 'Country',
    name: countries.label(key, locale),
  }));
}
