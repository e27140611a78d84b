import { kinds, type Kind } from 'content-models/kinds';
import type { Bilingual, Locale } from 'content-models/locales';
import { addressees } from 'content-models/vocabulary/addressees';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { articleSlugs, type Article } from './articles.ts';
import type { Profile } from '../catalogue/profiles.ts';
import { termSlug, type Taxonomy, type TermRef } from '../catalogue/taxonomies.ts';

/** The parameters that identify a page among those of its kind. */
export type Parameters = {
  /** The slug of a record, the same in both languages. */
  slug: string;
  country: Country;
  profile: Profile;
  taxonomy: Taxonomy;
  term: TermRef;
  article: Article;
  /** The kind of record of a table in the open data. */
  of: Kind;
  /** The page number in a list, from 1. */
  number: number;
};

const taxonomyWords = {
  dimension: { es: 'dimensiones', en: 'dimensions' },
  level: { es: 'niveles', en: 'levels' },
  theme: { es: 'temas', en: 'themes' },
  population: { es: 'poblaciones', en: 'populations' },
  evidence: { es: 'evidencia', en: 'evidence' },
} as const satisfies Record<Taxonomy, Bilingual>;

const numberWord = { es: 'pagina', en: 'page' } as const satisfies Bilingual;

/** The parameters of a page; its kind is not used. */
type Given = Partial<Parameters> & { kind?: string };

type Word = (given: Given, locale: Locale) => string | undefined;

/** The path segment for each `[name]` of an address. `[...page]` is empty on the first page of a list. */
const words: Readonly<Record<string, Word>> = {
  slug: ({ slug }) => slug,
  country: ({ country }, locale) => country && countries.slug(country, locale),
  profile: ({ profile }, locale) => profile && addressees.slug(profile, locale),
  taxonomy: ({ taxonomy, term }, locale) => {
    const named = taxonomy ?? term?.taxonomy;
    return named && taxonomyWords[named][locale];
  },
  term: ({ term }, locale) => term && termSlug(term, locale),
  article: ({ article }, locale) => article && articleSlugs[article][locale],
  table: ({ of }, locale) => of && kinds[of].table[locale],
  '...page': ({ number = 1 }, locale) =>
    number === 1 ? '' : `${numberWord[locale]}/${String(number)}`,
};

/** The name of a placeholder: `slug` of `[slug]`. */
const nameOf = (part: string) => /^\[(.+)\]$/.exec(part)?.[1];

/**
 * Fills in the placeholders of an address: `paises/belice/pagina/2`.
 * @throws Error where a name is unknown or the page lacks its parameter.
 */
export function filledAddress(address: string, given: Given, locale: Locale): string {
  const parts = address.split('/').map((part) => {
    const name = nameOf(part);
    return name === undefined ? part : wordOf(name, given, locale);
  });
  return parts.filter((part) => part !== '').join('/');
}

function wordOf(name: string, given: Given, locale: Locale): string {
  const word = words[name]?.(given, locale);
  if (word === undefined)
    throw new Error(`An address needs [${name}], and ${JSON.stringify(given)} does not say it.`);
  return word;
}

/**
 * Whether the segments of a path match an address pattern: a `[name]` matches any segment, `[...page]` a page number or
 * nothing.
 */
export function isOfForm(address: string, parts: readonly string[], locale: Locale): boolean {
  const form = address.split('/').filter((part) => part !== '');
  const isList = form.at(-1) === '[...page]';
  const own = isList ? form.slice(0, -1) : form;
  const rest = parts.slice(own.length);
  return (
    parts.length >= own.length &&
    own.every((part, place) => mayBe(part, parts[place], locale)) &&
    (rest.length === 0 || (isList && isNumber(rest, locale)))
  );
}

/** The placeholders with a closed list of segments: with any segment they would match the paths of all sections. */
const closedWords: Readonly<Record<string, readonly Bilingual[]>> = {
  taxonomy: Object.values(taxonomyWords),
  article: Object.values(articleSlugs),
};

/**
 * Expands an address by its placeholder with a closed list: `temas/[term]`, `niveles/[term]` …, so that no two kinds of
 * page have a pattern in common.
 */
export function routeForms(address: string, locale: Locale): string[] {
  const name = closedName(address);
  const known = name === undefined ? [] : (closedWords[name] ?? []);
  return known.length === 0
    ? [address]
    : known.map((word) => address.replace(`[${name}]`, word[locale]));
}

/** The expanded pattern that matches the address of a page. */
export function routeForm(address: string, given: Given, locale: Locale): string {
  const name = closedName(address);
  if (name === undefined) return address;
  return address.replace(`[${name}]`, wordOf(name, given, locale));
}

const closedName = (address: string) =>
  address
    .split('/')
    .map(nameOf)
    .find((name) => name !== undefined && name in closedWords);

function mayBe(part: string, word: string | undefined, locale: Locale): boolean {
  const name = nameOf(part);
  if (name === undefined) return part === word;
  return closedWords[name]?.some((known) => known[locale] === word) ?? true;
}

const isNumber = ([word, number = '', ...more]: readonly string[], locale: Locale) =>
  word === numberWord[locale] && /^\d+$/.test(number) && more.length === 0;
