import { kinds, type Kind } from 'content-models/kinds';
import type { Bilingual, Locale } from 'content-models/locales';
import { addressees } from 'content-models/vocabulary/addressees';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { articleSlugs, type Article } from './articles.ts';
import type { Profile } from '../catalogue/profiles.ts';
import { termSlug, type Taxonomy, type TermRef } from '../catalogue/taxonomies.ts';

/** What the pages of one kind may be told apart by. */
export type Parameters = {
  /** A record's own word in its address, the same in both languages. */
  slug: string;
  country: Country;
  profile: Profile;
  taxonomy: Taxonomy;
  term: TermRef;
  article: Article;
  /** The kind of record of which a table of the open data is. */
  of: Kind;
  /** Which page of a list. */
  number: number;
};

const taxonomyWords = {
  dimension: { es: 'dimensiones', en: 'dimensions' },
  level: { es: 'niveles', en: 'levels' },
  theme: { es: 'temas', en: 'themes' },
  population: { es: 'poblaciones', en: 'populations' },
} as const satisfies Record<Taxonomy, Bilingual>;

const numberWord = { es: 'pagina', en: 'page' } as const satisfies Bilingual;

/** What a page says of itself; its kind is of no use here. */
type Given = Partial<Parameters> & { kind?: string };

type Word = (given: Given, locale: Locale) => string | undefined;

/** The word for each `[name]` of an address. `[...page]` may be empty: a list's first page has the list's own address. */
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

/** The name between the brackets of a part of an address: `slug` of `[slug]`. */
const nameOf = (part: string) => /^\[(.+)\]$/.exec(part)?.[1];

/**
 * The words for the names between brackets in an address: `{ country: 'belice', '...page': 'pagina/2' }`.
 * @throws Error where a name is unknown or the page does not say what stands for it.
 */
export function wordsOf(address: string, given: Given, locale: Locale): Record<string, string> {
  const names = address.split('/').flatMap((part) => nameOf(part) ?? []);
  return Object.fromEntries(names.map((name) => [name, wordOf(name, given, locale)]));
}

/**
 * An address with words for its names: `paises/belice/pagina/2`.
 * @throws Error as `wordsOf`.
 */
export function filledAddress(address: string, given: Given, locale: Locale): string {
  const words = wordsOf(address, given, locale);
  const parts = address.split('/').map((part) => words[nameOf(part) ?? ''] ?? part);
  return parts.filter((part) => part !== '').join('/');
}

function wordOf(name: string, given: Given, locale: Locale): string {
  const word = words[name]?.(given, locale);
  if (word === undefined)
    throw new Error(`An address needs [${name}], and ${JSON.stringify(given)} does not say it.`);
  return word;
}

/**
 * Whether a path, given by its parts, may be an address of this form: each name stands for any word, `[...page]` for
 * the number of a page or nothing.
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

/** The names for which only these words stand: what begins with them would else be of the form of any section. */
const closedWords: Readonly<Record<string, readonly Bilingual[]>> = {
  taxonomy: Object.values(taxonomyWords),
  article: Object.values(articleSlugs),
};

function mayBe(part: string, word: string | undefined, locale: Locale): boolean {
  const name = nameOf(part);
  if (name === undefined) return part === word;
  return closedWords[name]?.some((known) => known[locale] === word) ?? true;
}

const isNumber = ([word, number = '', ...more]: readonly string[], locale: Locale) =>
  word === numberWord[locale] && /^\d+$/.test(number) && more.length === 0;
