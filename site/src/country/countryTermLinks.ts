import type { Locale } from 'content-models/locales';
import type { Country } from 'content-models/vocabulary/countries';
import type { CountedLink } from '../addresses/countedLinks.ts';
import { countryTermPage, pathOf } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { termGlyph, termLabel, type CountryTerm } from '../catalogue/taxonomies.ts';

/** Links to the pages of the dimensions or themes in which a country has entries. */
export function countryTermLinks(
  catalogue: Catalogue,
  country: Country,
  taxonomy: CountryTerm['taxonomy'],
  locale: Locale,
): CountedLink[] {
  return catalogue.termsOfCountry(country, taxonomy).map(({ key: term, count }) => {
    const glyph = termGlyph(term);
    return {
      label: termLabel(term, locale),
      href: pathOf(countryTermPage(country, term), locale),
      count,
      ...(glyph && { glyph }),
    };
  });
}
