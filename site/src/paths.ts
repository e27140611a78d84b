import { explanations } from 'content-models/codebook/explanations';
import type { Kind } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import type { ChainKind } from 'content-models/rules/chain';
import { addressees } from 'content-models/vocabulary/addressees';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { dimensions, type Dimension } from 'content-models/vocabulary/dimensions';
import { levels, type Level } from 'content-models/vocabulary/levels';
import type { MappedKind } from './askMapping.ts';
import { articleSlugs, type Article } from './articles.ts';
import type { Profile } from './profiles.ts';
import { termSlug, type CountryTerm, type Taxonomy, type TermRef } from './taxonomies.ts';

/** A page of the site, apart from its language. */
export type Page =
  | { kind: 'home' }
  | { kind: 'catalogue'; number?: number }
  | { kind: 'entry'; slug: string }
  | { kind: 'challenges'; number?: number }
  | { kind: 'challenge'; slug: string }
  | { kind: 'recommendations'; number?: number }
  | { kind: 'recommendation'; slug: string }
  | { kind: 'roadmap' }
  | { kind: 'roadmapItem'; slug: string }
  | { kind: 'roadmapCountries' }
  | { kind: 'roadmapCountry'; country: Country }
  | { kind: 'roadmapProfiles' }
  | { kind: 'roadmapProfile'; profile: Profile }
  | { kind: 'mapping' }
  | { kind: 'mappingCountry'; country: Country }
  | { kind: 'workshop' }
  | { kind: 'countries' }
  | { kind: 'country'; country: Country; number?: number }
  | { kind: 'countryTerm'; country: Country; term: CountryTerm; number?: number }
  | { kind: 'terms'; taxonomy: Taxonomy }
  | { kind: 'term'; term: TermRef; number?: number }
  | { kind: 'profiles' }
  | { kind: 'profile'; profile: Profile; number?: number }
  | { kind: 'institutions'; number?: number }
  | { kind: 'institution'; slug: string; number?: number }
  | { kind: 'sources'; number?: number }
  | { kind: 'search' }
  | { kind: 'data' }
  | { kind: 'dataTable'; of: Kind }
  | { kind: 'article'; article: Article }
  | { kind: 'notFound' };

/** The address of each page of a list, by its number. */
export type PageAt = (number: number) => Page;

const sections = {
  es: {
    root: '/',
    practices: 'practicas',
    challenges: 'retos',
    recommendations: 'recomendaciones',
    roadmap: 'hoja-de-ruta',
    mapping: 'mapeo',
    workshop: 'taller-2022',
    countries: 'paises',
    dimension: 'dimensiones',
    level: 'niveles',
    theme: 'temas',
    population: 'poblaciones',
    profiles: 'para',
    institutions: 'instituciones',
    sources: 'fuentes',
    search: 'buscar',
    data: 'datos',
    page: 'pagina',
  },
  en: {
    root: '/en/',
    practices: 'practices',
    challenges: 'challenges',
    recommendations: 'recommendations',
    roadmap: 'roadmap',
    mapping: 'mapping',
    workshop: 'workshop-2022',
    countries: 'countries',
    dimension: 'dimensions',
    level: 'levels',
    theme: 'themes',
    population: 'populations',
    profiles: 'for',
    institutions: 'institutions',
    sources: 'sources',
    search: 'search',
    data: 'data',
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
    case 'challenges':
      return [words.challenges, ...numbered(page.number, locale)];
    case 'challenge':
      return [words.challenges, page.slug];
    case 'recommendations':
      return [words.recommendations, ...numbered(page.number, locale)];
    case 'recommendation':
      return [words.recommendations, page.slug];
    case 'roadmap':
      return [words.roadmap];
    case 'roadmapItem':
      return [words.roadmap, page.slug];
    case 'roadmapCountries':
      return [words.roadmap, words.countries];
    case 'roadmapCountry':
      return [words.roadmap, words.countries, countries.slug(page.country, locale)];
    case 'roadmapProfiles':
      return [words.roadmap, words.profiles];
    case 'roadmapProfile':
      return [words.roadmap, words.profiles, addressees.slug(page.profile, locale)];
    case 'mapping':
      return [words.mapping];
    case 'mappingCountry':
      return [words.mapping, countries.slug(page.country, locale)];
    case 'workshop':
      return [words.workshop];
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
      return [words.institutions, ...numbered(page.number, locale)];
    case 'institution':
      return [words.institutions, page.slug, ...numbered(page.number, locale)];
    case 'sources':
      return [words.sources, ...numbered(page.number, locale)];
    case 'search':
      return [words.search];
    case 'data':
      return [words.data];
    case 'dataTable':
      return [words.data, explanations[page.of].table[locale]];
    case 'article':
      return [articleSlugs[page.article][locale]];
  }
}

/** The Atom feed of progress in a language. */
export function feedPath(locale: Locale): string {
  return `${pathOf({ kind: 'roadmap' }, locale)}${locale === 'es' ? 'avances' : 'progress'}.xml`;
}

/** The feed of entries in a language, as Atom or as JSON. */
export function entryFeedPath(locale: Locale, format: 'xml' | 'json'): string {
  return `${pathOf({ kind: 'catalogue' }, locale)}${locale === 'es' ? 'fichas' : 'entries'}.${format}`;
}

/** What tells a browser how to search the site in a language. */
export function searchDescriptionPath(locale: Locale): string {
  return `${pathOf({ kind: 'search' }, locale)}opensearch.xml`;
}

/** The word under which a vocabulary's terms stand in an address. */
export function taxonomyWord(taxonomy: Taxonomy, locale: Locale): string {
  return sections[locale][taxonomy];
}

/** The end of a list's address: nothing for its first page, `pagina/2` for its second. */
export function numbered(number: number | undefined, locale: Locale): string[] {
  return number === undefined || number === 1 ? [] : [sections[locale].page, String(number)];
}

/** A list on the search page. */
export type ListName = 'country' | Taxonomy;

const anchorWords = {
  es: {
    country: 'pais',
    level: 'nivel',
    dimension: 'dimension',
    theme: 'tema',
    population: 'poblacion',
    none: 'no-consta',
    practices: 'practicas',
    challenges: 'retos',
    recommendations: 'recomendaciones',
    roadmapItems: 'acciones',
    progress: 'avance',
    chain: 'cadena',
  },
  en: {
    country: 'country',
    level: 'level',
    dimension: 'dimension',
    theme: 'theme',
    population: 'population',
    none: 'not-stated',
    practices: 'practices',
    challenges: 'challenges',
    recommendations: 'recommendations',
    roadmapItems: 'actions',
    progress: 'progress',
    chain: 'chain',
  },
} as const satisfies Record<Locale, Record<ListName | ChainKind | 'none' | 'chain', string>>;

/** The anchor of a list on the search page: `nivel`, `pais`. */
export function listAnchor(list: ListName, locale: Locale): string {
  return anchorWords[locale][list];
}

/** The anchor of the entries on the search page of which a field is not stated: `pais-no-consta`. */
export function notStatedAnchor(field: 'country' | 'dimension', locale: Locale): string {
  const words = anchorWords[locale];
  return `${words[field]}-${words.none}`;
}

/** Where those entries are listed without a script. */
export function notStatedPath(field: 'country' | 'dimension', locale: Locale): string {
  return `${pathOf({ kind: 'search' }, locale)}#${notStatedAnchor(field, locale)}`;
}

/** A place of the mapping: a cell, or what has no dimension. */
export type MappingPlace = { level: Level; dimension: Dimension } | 'unclassified';

/** The anchor of a place's list on a mapping page: `individual-economica`, `retos-individual-economica`. */
export function mappingAnchor(kind: MappedKind, place: MappingPlace, locale: Locale): string {
  const words = anchorWords[locale];
  const cell =
    place === 'unclassified'
      ? `${words.dimension}-${words.none}`
      : `${levels.slug(place.level, locale)}-${dimensions.slug(place.dimension, locale)}`;
  return kind === 'practices' ? cell : `${words[kind]}-${cell}`;
}

/** The anchor of a record's neighbours of a kind on its page, or of the progress on an action's: `cadena-retos`. */
export function neighboursAnchor(kind: ChainKind, locale: Locale): string {
  const words = anchorWords[locale];
  return kind === 'progress' ? words.progress : `${words.chain}-${words[kind]}`;
}

/** The other language of the site. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'es' ? 'en' : 'es';
}
