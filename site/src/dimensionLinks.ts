import type { Locale } from 'content-models/locales';
import type { Country } from 'content-models/vocabulary/countries';
import { dimensions } from 'content-models/vocabulary/dimensions';
import type { CountedLink } from './countedLinks.ts';
import { pathOf } from './paths.ts';
import type { Catalogue } from './queries.ts';

/** The dimensions in which a country has entries, each with its page. */
export function dimensionLinks(
  catalogue: Catalogue,
  country: Country,
  locale: Locale,
): CountedLink[] {
  return catalogue.dimensionsOfCountry(country).map(({ key: dimension, count }) => ({
    label: dimensions.label(dimension, locale),
    href: pathOf({ kind: 'countryDimension', country, dimension }, locale),
    count,
    glyph: dimension,
  }));
}
