import type { AddressedKind } from 'content-models/kinds';
import { locales, type Bilingual, type Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import type { Translation } from 'content-models/fields/translation';
import type { Country } from 'content-models/vocabulary/countries';
import { useTranslations, type Message, type Translate } from '../language/translate.ts';
import { newestDay, type Dated } from '../catalogue/newestDay.ts';
import { pageNumbers } from '../catalogue/pagination.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Parameters } from './parameters.ts';

/** The record that a page is about. */
export type OwnRecord = Dated & {
  code: string;
  translation: Translation;
  lifecycle?: string;
  country?: Country | undefined;
  countries?: readonly Country[];
};

/** Which pages of a kind there are: a question to the catalogue, with an answer for each of them. */
export type Question<
  Params extends Partial<Parameters>,
  Of extends AddressedKind | undefined = undefined,
> = {
  /** The kind of record of which each page is about one; no two questions for pages are about the same kind. */
  of?: Of;
  all: (catalogue: Catalogue) => readonly Params[];
  /**
   * The record that such a page is about, where there is one: without approved English it has no English page, and
   * withdrawn it is kept from search engines.
   */
  record?: (catalogue: Catalogue, params: Params) => OwnRecord;
};

/** A place among the links that stand on every page. `chain` and `side` are in the head, `footer` in the foot alone. */
export type NavigationPlace = 'chain' | 'side' | 'footer';

/** A page's link on every page: where it stands, the how manieth it is there, what it is called, which page it is. */
type NavigationLink<Params> = {
  place: NavigationPlace;
  order: number;
  label: Message;
  of: Params;
};

/** What titles are made of. */
export type TitleContext = { catalogue: Catalogue; locale: Locale; t: Translate };

/** What a page is called, whatever else is called so: `pageTitles.ts` tells pages of one title apart. */
type Title<Params> = (context: TitleContext, params: Params) => string;

type Declaration<Params extends Partial<Parameters>, Of extends AddressedKind | undefined> = {
  /** Its address below the language's root, a name between brackets for each parameter. */
  address: Bilingual;
  title: Title<Params>;
  /** The file of its component, from `site/src`. */
  component: string;
  question: Question<Params, Of>;
  /** The records that it shows beside its own: the newest of them is the day of its last change. */
  shows?: (catalogue: Catalogue, params: Params) => readonly Dated[];
  navigation?: readonly NavigationLink<Params>[];
  budget?: Budget;
  /** Whether a script runs on it: one that makes it more convenient, or that of the search. */
  script?: Script;
  /** Whether search engines are told of it. */
  indexed?: boolean;
};

/** What lists have beside other pages: how many items they hold for some parameters, and how many go on a page. */
type ListDeclaration<
  Params extends Partial<Parameters>,
  Of extends AddressedKind | undefined,
> = Declaration<Params, Of> & {
  items: (catalogue: Catalogue, params: Params) => number;
  perPage?: number;
  /** What the first page is called, where it is not the title alone, which its further pages carry with their number. */
  firstTitle?: Title<Params>;
};

/**
 * What a page with its stylesheet may weigh, in bytes of brotli: about what the first round trip of a connection
 * carries, and more where everything is shown at once, with a drawing or a filter.
 */
export const pageBudgets = { page: 14_000, overview: 25_000 } as const;

type Budget = keyof typeof pageBudgets;
export type Script = 'none' | 'convenience' | 'search';

/** A page that a catalogue has. */
export type PageInstance<Page> = {
  page: Page;
  /** The languages in which it is there. */
  languages: readonly Locale[];
  /** Whether search engines are told of it. */
  indexed: boolean;
  /** The day of its last change, that of the newest record which it shows; a page that shows none has no day. */
  updatedOn: () => string | undefined;
  /** What it is called, whatever else is called so. */
  title: (locale: Locale) => string;
  /** The record that it is about. */
  record: OwnRecord | undefined;
};

/** A kind of page: what the site, its release and its tests need to know of it. */
export type DeclaredPage<Page, Params, Of extends AddressedKind | undefined> = {
  kind: string;
  /** The kind of record that each of its pages is about. */
  about: Of | undefined;
  pageOf: (params: Params) => Page;
  address: Bilingual;
  component: string;
  budget: Budget;
  script: Script;
  navigation: readonly { place: NavigationPlace; order: number; label: Message; page: Page }[];
  question: object;
  /** Its pages, in one group for each answer to its question: a list has several. */
  instances: (catalogue: Catalogue) => PageInstance<Page>[][];
};

/** Declares the pages of a kind, one for each answer to a question. */
export function declarePage<
  const Kind extends string,
  Params extends Partial<Parameters>,
  Of extends AddressedKind | undefined = undefined,
>(
  kind: Kind,
  declaration: Declaration<Params, Of>,
): DeclaredPage<{ kind: Kind } & Params, Params, Of> {
  const { instancesOf, ...known } = declared(kind, declaration);
  const { question, title } = declaration;
  return {
    ...known,
    instances: (catalogue) =>
      question.all(catalogue).map((params) => [
        {
          page: { kind, ...params },
          ...instancesOf(catalogue, params),
          title: (locale) => title(contextOf(catalogue, locale), params),
        },
      ]),
  };
}

/** Declares a list, which goes on over as many pages as it needs. An empty one has one. */
export function declareList<
  const Kind extends string,
  Params extends Partial<Parameters>,
  Of extends AddressedKind | undefined = undefined,
>(
  kind: Kind,
  { items, perPage, firstTitle, ...declaration }: ListDeclaration<Params, Of>,
): DeclaredPage<{ kind: Kind } & Params & { number?: number }, Params, Of> {
  const { instancesOf, address, ...known } = declared(kind, declaration);
  return {
    ...known,
    address: { es: `${address.es}/[...page]`, en: `${address.en}/[...page]` },
    instances: (catalogue) =>
      declaration.question.all(catalogue).map((params) => {
        const common = instancesOf(catalogue, params);
        const numbers = pageNumbers(items(catalogue, params), perPage);
        const titleAt = (number: number) => (locale: Locale) => {
          const context = contextOf(catalogue, locale);
          const title = declaration.title(context, params);
          if (number === 1) return firstTitle?.(context, params) ?? title;
          return context.t('list.pageTitle', { title, n: number, total: numbers.length });
        };
        return numbers.map((number) => ({
          page: { kind, ...params, number },
          ...common,
          title: titleAt(number),
        }));
      }),
  };
}

const contextOf = (catalogue: Catalogue, locale: Locale): TitleContext => ({
  catalogue,
  locale,
  t: useTranslations(locale),
});

/** What declared pages have in common, lists or not. */
function declared<
  Kind extends string,
  Params extends Partial<Parameters>,
  Of extends AddressedKind | undefined,
>(
  kind: Kind,
  { address, component, question, shows, navigation = [], ...rest }: Declaration<Params, Of>,
) {
  const { budget = 'page', script = 'none', indexed = true } = rest;
  return {
    kind,
    about: question.of,
    pageOf: (params: Params) => ({ kind, ...params }),
    address,
    component,
    budget,
    script,
    question,
    navigation: navigation.map(({ of, ...link }) => ({ ...link, page: { kind, ...of } })),
    instancesOf: (catalogue: Catalogue, params: Params) => {
      const own = question.record?.(catalogue, params);
      return {
        languages: own && !hasEnglish(own) ? (['es'] as const) : locales,
        indexed: indexed && own?.lifecycle !== 'withdrawn',
        updatedOn: () => newestDay([...(own ? [own] : []), ...(shows?.(catalogue, params) ?? [])]),
        record: own,
      };
    },
  };
}
