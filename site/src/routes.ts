import { locales, type Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { dimensions, type Dimension } from 'content-models/vocabulary/dimensions';
import { catalogue } from './catalogue.ts';
import { pageNumbers } from './pagination.ts';
import { numbered, type Page } from './paths.ts';

const restOf = (number: number, locale: Locale) => numbered(number, locale).join('/') || undefined;

/** The catalogue's list, page by page. */
export function catalogueRoutes(locale: Locale) {
  return pageNumbers(catalogue.entries(locale).length).map((number) => ({
    params: { page: restOf(number, locale) },
    props: { number },
  }));
}

/** Each entry that has a page in the language. */
export function entryRoutes(locale: Locale) {
  return catalogue.entriesWithPage(locale).map(({ slug }) => ({ params: { slug } }));
}

/** Each country's page, and the further pages of its list. */
export function countryRoutes(locale: Locale) {
  return countries.keys.flatMap((country) =>
    pageNumbers(catalogue.entriesOfCountry(country, locale).length).map((number) => ({
      params: { country: countries.slug(country, locale), page: restOf(number, locale) },
      props: { country, number },
    })),
  );
}

/** Each pair of country and dimension that has an entry. */
export function countryDimensionRoutes(locale: Locale) {
  return countries.keys.flatMap((country) =>
    catalogue.dimensionsOfCountry(country).flatMap(({ key: dimension, count }) =>
      pageNumbers(count).map((number) => ({
        params: {
          country: countries.slug(country, locale),
          dimension: dimensions.slug(dimension, locale),
          page: restOf(number, locale),
        },
        props: { country, dimension, number },
      })),
    ),
  );
}

/** A page for search engines: the languages in which it exists and the day of its last change, where one is kept. */
export type IndexedPage = {
  page: Page;
  languages: readonly Locale[];
  updatedOn: string | undefined;
};

/** Every page that search engines should know. A withdrawn entry's tombstone is not among them. */
export function indexedPages(): IndexedPage[] {
  const entries = catalogue.entries('es');
  const everywhere = (page: Page, updatedOn?: string): IndexedPage => ({
    page,
    languages: locales,
    updatedOn,
  });
  const newest = entries
    .map(({ contentUpdatedOn }) => contentUpdatedOn)
    .sort()
    .at(-1);
  return [
    everywhere({ kind: 'home' }, newest),
    ...catalogueRoutes('es').map(({ props }) =>
      everywhere({ kind: 'catalogue', ...props }, newest),
    ),
    everywhere({ kind: 'countries' }),
    everywhere({ kind: 'search' }),
    ...entries.map((entry) => ({
      page: { kind: 'entry', slug: entry.slug } as const,
      languages: hasEnglish(entry) ? locales : (['es'] as const),
      updatedOn: entry.contentUpdatedOn,
    })),
    ...countryRoutes('es').map(({ props }) =>
      everywhere({ kind: 'country', ...props }, catalogue.profile(props.country)?.contentUpdatedOn),
    ),
    ...countryDimensionRoutes('es').map(({ props }) =>
      everywhere({ kind: 'countryDimension', ...props }),
    ),
  ];
}

export type CountryProps = { country: Country; number: number };
export type CountryDimensionProps = CountryProps & { dimension: Dimension };
