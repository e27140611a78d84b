import type { Locale } from 'content-models/locales';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { dimensions, type Dimension } from 'content-models/vocabulary/dimensions';
import { levels, type Level } from 'content-models/vocabulary/levels';
import { themes, type Theme } from 'content-models/vocabulary/themes';

/** A page of the site, apart from its language. */
export type Page =
  | { kind: 'home' }
  | { kind: 'catalogue'; number?: number }
  | { kind: 'entry'; slug: string }
  | { kind: 'countries' }
  | { kind: 'country'; country: Country; number?: number }
  | { kind: 'countryDimension'; country: Country; dimension: Dimension; number?: number }
  | { kind: 'search' }
  | { kind: 'notFound' };

/** The address of each page of a list, by its number. */
export type PageAt = (number: number) => Page;

const sections = {
  es: { root: '/', practices: 'practicas', countries: 'paises', search: 'buscar', page: 'pagina' },
  en: {
    root: '/en/',
    practices: 'practices',
    countries: 'countries',
    search: 'search',
    page: 'page',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** The address of a page in a language, from the site's root, with its final slash. */
export function pathOf(page: Page, locale: Locale): string {
  const { root, practices, countries: countriesWord, search } = sections[locale];
  const under = (...parts: string[]) => `${root}${parts.map((part) => `${part}/`).join('')}`;
  switch (page.kind) {
    case 'home':
      return root;
    case 'catalogue':
      return under(practices, ...numbered(page.number, locale));
    case 'entry':
      return under(practices, page.slug);
    case 'countries':
      return under(countriesWord);
    case 'country':
      return under(
        countriesWord,
        countries.slug(page.country, locale),
        ...numbered(page.number, locale),
      );
    case 'countryDimension':
      return under(
        countriesWord,
        countries.slug(page.country, locale),
        dimensions.slug(page.dimension, locale),
        ...numbered(page.number, locale),
      );
    case 'search':
      return under(search);
    case 'notFound':
      return `${root}404.html`;
  }
}

/** The end of a list's address: nothing for its first page, `pagina/2` for its second. */
export function numbered(number: number | undefined, locale: Locale): string[] {
  return number === undefined || number === 1 ? [] : [sections[locale].page, String(number)];
}

/** A group of the lists on the search page. */
export type Group =
  | { by: 'country'; key: Country | undefined }
  | { by: 'level'; key: Level }
  | { by: 'cell'; level: Level; dimension: Dimension }
  | { by: 'dimension'; key: Dimension | undefined }
  | { by: 'theme'; key: Theme }
  | { by: 'list'; key: 'country' | 'level' | 'dimension' | 'theme' | 'title' };

const anchorWords = {
  es: {
    country: 'pais',
    level: 'nivel',
    dimension: 'dimension',
    theme: 'tema',
    title: 'a-z',
    none: 'no-consta',
  },
  en: {
    country: 'country',
    level: 'level',
    dimension: 'dimension',
    theme: 'theme',
    title: 'a-z',
    none: 'not-stated',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** The anchor of a group on the search page: `nivel-individual`, `tema-empleo`. */
export function anchorOf(group: Group, locale: Locale): string {
  const words = anchorWords[locale];
  switch (group.by) {
    case 'country':
      return `${words.country}-${group.key ? countries.slug(group.key, locale) : words.none}`;
    case 'level':
      return `${words.level}-${levels.slug(group.key, locale)}`;
    case 'cell':
      return `${levels.slug(group.level, locale)}-${dimensions.slug(group.dimension, locale)}`;
    case 'dimension':
      return `${words.dimension}-${group.key ? dimensions.slug(group.key, locale) : words.none}`;
    case 'theme':
      return `${words.theme}-${themes.slug(group.key, locale)}`;
    case 'list':
      return words[group.key];
  }
}

/** The address of a group on the search page, where its entries are listed without a script. */
export function groupPath(group: Group, locale: Locale): string {
  return `${pathOf({ kind: 'search' }, locale)}#${anchorOf(group, locale)}`;
}

/** The other language of the site. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'es' ? 'en' : 'es';
}
