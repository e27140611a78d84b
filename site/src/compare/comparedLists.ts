import type { Locale } from 'content-models/locales';
import { countries } from 'content-models/vocabulary/countries';
import type { CountedLink } from '../addresses/countedLinks.ts';
import { pathOf } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { termLabel } from '../catalogue/taxonomies.ts';
import { useTranslations } from '../language/translate.ts';
import { comparedCountries, comparedTerms, type ComparedTerm } from '../catalogue/comparedTerms.ts';

/** Links to all tables, by what they are about. */
export function comparedLists(
  catalogue: Catalogue,
  locale: Locale,
): { heading: string; items: CountedLink[] }[] {
  const t = useTranslations(locale);
  const ofTaxonomy = (taxonomy: ComparedTerm['taxonomy']): CountedLink[] =>
    comparedTerms(catalogue)
      .filter((term) => term.taxonomy === taxonomy)
      .map((term) => ({
        label: termLabel(term, locale),
        href: pathOf({ kind: 'compareTerm', term }, locale),
        count: catalogue.entriesOfTerm(term, locale).length,
      }));
  return [
    {
      heading: t('compare.byCountry'),
      items: comparedCountries(catalogue).map((country) => ({
        label: countries.label(country, locale),
        href: pathOf({ kind: 'compareCountry', country }, locale),
        count: catalogue.entriesOfCountry(country, locale).length,
      })),
    },
    { heading: t('compare.byTheme'), items: ofTaxonomy('theme') },
    { heading: t('compare.byPopulation'), items: ofTaxonomy('population') },
  ].filter(({ items }) => items.length > 0);
}
