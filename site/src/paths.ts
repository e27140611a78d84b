import type { Locale } from 'content-models/locales';
import { addressees } from 'content-models/vocabulary/addressees';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { dimensions, type Dimension } from 'content-models/vocabulary/dimensions';
import { levels, type Level } from 'content-models/vocabulary/levels';
import { articleSlugs, type Article } from './articles.ts';
import type { Profile } from './profiles.ts';
import { termSlug, type CountryTerm, type Taxonomy, type TermRef } from './taxonomies.ts';

/** A page of the site, apart from its language. */
export type Page =
  | { kind: 'home' }
  | { kind: 'catalogue'; number?: number }
  | { kind: 'entry'; slug: string }
  | { kind: 'countries' }
  | { kind: 'country'; country: Country; number?: number }
  | { kind: 'countryTerm'; country: Country; term: CountryTerm; number?: number }
  | { kind: 'terms'; taxonomy: Taxonomy }
  | { kind: 'term'; term: TermRef; number?: number }
  | { kind: 'profiles' }
  | { kind: 'profile'; profile: Profile; number?: number }
  | { kind: 'institutions' }
  | { kind: 'institution'; slug: string }
  | { kind: 'sources'; number?: number }
  | { kind: 'search' }
  | { kind: 'article'; article: Article }
  | { kind: 'notFound' };

/** The address of each page of a list, by its number. */
export type PageAt = (number: number) => Page;

const sections = {
  es: {
    root: '/',
    practices: 'practicas',
    countries: 'paises',
    dimension: 'dimensiones',
    level: 'niveles',
    theme: 'temas',
    population: 'poblaciones',
    profiles: 'para',
    institutions: 'instituciones',
    sources: 'fuentes',
    search: 'buscar',
    page: 'pagina',
  },
  en: {
    root: '/en/',
    practices: 'practices',
    countries: 'countries',
    dimension: 'dimensions',
    level: 'levels',
    theme: 'themes',
    population: 'populations',
    profiles: 'for',
    institutions: 'institutions',
    sources: 'sources',
    search: 'search',
    page: 'page',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** The address of a page in a language, from the site's root, with its final slash. */
export function pathOf(page: Page, locale: Locale): string {
  const { root } = sections[locale];
  if (page.kind === 'notFound') return `${root}404.html`;
  return `${root}${partsOf(page, locale)
    .map((part) => `${part}/`)
    .join('')}`;
}

function partsOf(page: Exclude<Page, { kind: 'notFound' }>, locale: Locale): string[] {
  const words = sections[locale];
  switch (page.kind) {
    case 'home':
      return [];
    case 'catalogue':
      return [words.practices, ...numbered(page.number, locale)];
    case 'entry':
      return [words.practices, page.slug];
    case 'countries':
      return [words.countries];
    case 'country':
      return [
        words.countries,
        countries.slug(page.country, locale),
        ...numbered(page.number, locale),
      ];
    case 'countryTerm':
      return [
        words.countries,
        countries.slug(page.country, locale),
        ...(page.term.taxonomy === 'theme' ? [words.theme] : []),
        termSlug(page.term, locale),
        ...numbered(page.number, locale),
      ];
    case 'terms':
      return [words[page.taxonomy]];
    case 'term':
      return [
        words[page.term.taxonomy],
        termSlug(page.term, locale),
        ...numbered(page.number, locale),
      ];
    case 'profiles':
      return [words.profiles];
    case 'profile':
      return [
        words.profiles,
        addressees.slug(page.profile, locale),
        ...numbered(page.number, locale),
      ];
    case 'institutions':
      return [words.institutions];
    case 'institution':
      return [words.institutions, page.slug];
    case 'sources':
      return [words.sources, ...numbered(page.number, locale)];
    case 'search':
      return [words.search];
    case 'article':
      return [articleSlugs[page.article][locale]];
  }
}

/** The word under which a vocabulary's terms stand in an address. */
export function taxonomyWord(taxonomy: Taxonomy, locale: Locale): string {
  return sections[locale][taxonomy];
}

/** The end of a list's address: nothing for its first page, `pagina/2` for its second. */
export function numbered(number: number | undefined, locale: Locale): string[] {
  return number === undefined || number === 1 ? [] : [sections[locale].page, String(number)];
}

/** A group of entries on the search page that has no page of its own. */
export type Group =
  | { by: 'notStated'; field: 'country' | 'dimension' }
  | { by: 'cell'; level: Level; dimension: Dimension };

/** A list on the search page. */
export type ListName = 'country' | 'levelAndDimension' | Taxonomy | 'title';

const anchorWords = {
  es: {
    country: 'pais',
    level: 'nivel',
    dimension: 'dimension',
    levelAndDimension: 'nivel-y-dimension',
    theme: 'tema',
    population: 'poblacion',
    title: 'a-z',
    none: 'no-consta',
  },
  en: {
    country: 'country',
    level: 'level',
    dimension: 'dimension',
    levelAndDimension: 'level-and-dimension',
    theme: 'theme',
    population: 'population',
    title: 'a-z',
    none: 'not-stated',
  },
} as const satisfies Record<Locale, Record<ListName | 'none', string>>;

/** The anchor of a list on the search page: `nivel`, `a-z`. */
export function listAnchor(list: ListName, locale: Locale): string {
  return anchorWords[locale][list];
}

/** The anchor of a group on the search page: `individual-economica`, `pais-no-consta`. */
export function anchorOf(group: Group, locale: Locale): string {
  const words = anchorWords[locale];
  switch (group.by) {
    case 'notStated':
      return `${words[group.field]}-${words.none}`;
    case 'cell':
      return `${levels.slug(group.level, locale)}-${dimensions.slug(group.dimension, locale)}`;
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
