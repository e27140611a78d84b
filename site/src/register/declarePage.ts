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

/** Enumerates the pages of a kind: one set of parameters per page. */
export type Question<
  Params extends Partial<Parameters>,
  Of extends AddressedKind | undefined = undefined,
> = {
  /** The kind of record that each page is about; only one question may name a kind. */
  of?: Of;
  all: (catalogue: Catalogue) => readonly Params[];
  /**
   * The record that such a page is about: without approved English it has no English page, and a withdrawn one is
   * hidden from search engines.
   */
  record?: (catalogue: Catalogue, params: Params) => OwnRecord;
};

/** Where every page has a navigation link. */
export type NavigationPlace = 'header' | 'footer';

/** What a link of the navigation is called: the same always, or after what the catalogue has. */
export type NavigationLabel = Message | ((catalogue: Catalogue) => Message);

/** A navigation link on every page: its group, its position there, its label, and the parameters of its page. */
type NavigationLink<Params> = {
  place: NavigationPlace;
  order: number;
  label: NavigationLabel;
  of: Params;
};

/** What titles are made of. */
export type TitleContext = { catalogue: Catalogue; locale: Locale; t: Translate };

/** The title of a page; it need not be unique, because `pageTitles.ts` disambiguates equal titles. */
type Title<Params> = (context: TitleContext, params: Params) => string;

type Declaration<Params extends Partial<Parameters>, Of extends AddressedKind | undefined> = {
  /** Its path below the root of the language, with a `[name]` for each parameter. */
  address: Bilingual;
  title: Title<Params>;
  /** The path of its component, relative to `site/src`. */
  component: string;
  question: Question<Params, Of>;
  /** The other records that it shows: the newest date of all is that of its last change. */
  shows?: (catalogue: Catalogue, params: Params) => readonly Dated[];
  navigation?: readonly NavigationLink<Params>[];
  budget?: Budget;
  /** The kind of script that it runs: none, one that is only a convenience, the map's choice, the comparison, the dossier, or the search. */
  script?: Script;
  /** Whether it is in the sitemap and open to search engines. */
  indexed?: boolean;
};

/** The additional properties of a list: its number of items for some parameters, and how many fit on a page. */
type ListDeclaration<
  Params extends Partial<Parameters>,
  Of extends AddressedKind | undefined,
> = Declaration<Params, Of> & {
  items: (catalogue: Catalogue, params: Params) => number;
  perPage?: number;
  /** The title of the first page, where it differs from `title`, which further pages combine with their number. */
  firstTitle?: Title<Params>;
};

/**
 * The size limit of a page with its stylesheets, in bytes of brotli: about what the first round trip of a connection
 * carries, and more for overviews with a drawing or a filter.
 */
export const pageBudgets = { page: 14_000, overview: 25_000 } as const;

type Budget = keyof typeof pageBudgets;
export type Script = 'none' | 'convenience' | 'map' | 'comparison' | 'dossier' | 'search';

/** A page that a catalogue has. */
export type PageInstance<Page> = {
  page: Page;
  /** The languages in which it exists. */
  languages: readonly Locale[];
  /** Whether it is in the sitemap and open to search engines. */
  indexed: boolean;
  /** The date of its last change, which is the newest of the records that it shows; undefined where it shows none. */
  updatedOn: () => string | undefined;
  /** Its title, which need not be unique. */
  title: (locale: Locale) => string;
  /** The title without what it counts: the same on all pages of a list, and after every change of its records. */
  lastingTitle: (locale: Locale) => string;
  /** The record that it is about. */
  record: OwnRecord | undefined;
};

/** A kind of page, as the site, the release check and the tests use it. */
export type DeclaredPage<Page, Params, Of extends AddressedKind | undefined> = {
  kind: string;
  /** The kind of record that each of its pages is about. */
  about: Of | undefined;
  pageOf: (params: Params) => Page;
  address: Bilingual;
  component: string;
  budget: Budget;
  script: Script;
  navigation: readonly {
    place: NavigationPlace;
    order: number;
    label: NavigationLabel;
    page: Page;
  }[];
  question: object;
  /** Its pages, grouped by parameters: a list has several pages in a group. */
  instances: (catalogue: Catalogue) => PageInstance<Page>[][];
};

/** Declares a kind of page, with one page for each set of parameters. */
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
          lastingTitle: (locale) => title(contextOf(catalogue, locale), params),
        },
      ]),
  };
}

/** Declares a paginated list. An empty one has one page. */
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
          lastingTitle: (locale) => declaration.title(contextOf(catalogue, locale), params),
        }));
      }),
  };
}

const contextOf = (catalogue: Catalogue, locale: Locale): TitleContext => ({
  catalogue,
  locale,
  t: useTranslations(locale),
});

/** The properties that all declared pages have. */
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
