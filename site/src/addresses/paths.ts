import type { Bilingual, Locale } from 'content-models/locales';
import type { ChainKind } from 'content-models/rules/chain';
import type { Country } from 'content-models/vocabulary/countries';
import { getOrThrow } from '../catalogue/getOrThrow.ts';
import { documents, type DocumentName } from '../register/documents.ts';
import { pageFeeds, type PageWithFeed } from '../register/pageFeeds.ts';
import { pages, type Page } from '../register/pages.ts';
import { filledAddress } from '../register/parameters.ts';
import type { CountryTerm, Taxonomy } from '../catalogue/taxonomies.ts';

export type { Page } from '../register/pages.ts';

/** The page of a list for a page number. */
export type PageAt = (number: number) => Page;

/** The root path of each language. */
export const roots = { es: '/', en: '/en/' } as const satisfies Bilingual;

const addresses = new Map<string, Bilingual>(pages.map(({ kind, address }) => [kind, address]));

const documentAddresses = new Map<DocumentName, Bilingual>(
  documents.map(({ name, address }) => [name, address]),
);

/**
 * The path of a page in a language, from the site's root, with a final slash.
 * @throws Error where the page lacks a parameter of its address.
 */
export function pathOf(page: Page, locale: Locale): string {
  const address = getOrThrow(addresses, page.kind, 'page')[locale];
  const path = filledAddress(address, page, locale);
  const isFolder = path !== '' && !/\.\w+$/.test(path);
  return `${roots[locale]}${path}${isFolder ? '/' : ''}`;
}

/** The root of a page's section, by the first segment of its path; the home page where it has no section. */
export function sectionPath(page: Page, locale: Locale): string {
  const root = roots[locale];
  const [word = ''] = pathOf(page, locale).slice(root.length).split('/');
  return word === '' || word.includes('.') ? root : `${root}${word}/`;
}

/** The language of an address. */
export function localeOf(path: string): Locale {
  return path.startsWith(roots.en) ? 'en' : 'es';
}

/** The page of a country's entries under a term. */
export function countryTermPage(country: Country, term: CountryTerm, number = 1): Page {
  return term.taxonomy === 'theme'
    ? { kind: 'countryTheme', country, term, number }
    : { kind: 'countryDimension', country, term, number };
}

/** The path of a machine-readable document in a language. */
export function documentPath(name: DocumentName, locale: Locale): string {
  return `${roots[locale]}${getOrThrow(documentAddresses, name, 'document')[locale]}`;
}

/** The path of the feed of a page's practices. */
export function feedPath(page: PageWithFeed, locale: Locale): string {
  return `${roots[locale]}${filledAddress(pageFeeds[page.kind][locale], page, locale)}`;
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
    evidence: 'evidencia',
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
    evidence: 'evidence',
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

/** The anchor of the search page's list of entries without a country or dimension: `pais-no-consta`. */
export function notStatedAnchor(field: 'country' | 'dimension', locale: Locale): string {
  const words = anchorWords[locale];
  return `${words[field]}-${words.none}`;
}

/** The path of that list, which works without a script. */
export function notStatedPath(field: 'country' | 'dimension', locale: Locale): string {
  return `${pathOf({ kind: 'search' }, locale)}#${notStatedAnchor(field, locale)}`;
}

/** The anchor of a record's neighbours of one kind on its page, or of an action's progress: `cadena-retos`. */
export function neighboursAnchor(kind: ChainKind, locale: Locale): string {
  const words = anchorWords[locale];
  return kind === 'progress' ? words.progress : `${words.chain}-${words[kind]}`;
}

/** The other language of the site. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'es' ? 'en' : 'es';
}
