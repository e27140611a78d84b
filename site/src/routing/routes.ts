import { locales, type Bilingual, type Locale } from 'content-models/locales';
import { roots } from '../addresses/paths.ts';
import { documents, siteDocuments } from '../register/documents.ts';
import { pageFeedComponent, pageFeeds, type PageWithFeed } from '../register/pageFeeds.ts';
import type { Script } from '../register/declarePage.ts';
import { pages, type Page, type RegisteredPage } from '../register/pages.ts';
import { isOfForm, routeForm, routeForms } from '../register/parameters.ts';

/** A route of Astro. */
export type Route = {
  /** The pattern, as Astro writes it: `/en/practices/[slug]`. */
  pattern: string;
  /** The path of the component or endpoint, relative to `site/src`. */
  component: string;
  /** The language; undefined for a document of both languages. */
  locale: Locale | undefined;
};

type PageRoute = Route & { declared: RegisteredPage; locale: Locale };

const pageRoutes: readonly PageRoute[] = pages.flatMap((declared) =>
  locales.flatMap((locale) =>
    routeForms(declared.address[locale], locale).map((form) => ({
      pattern: patternOf(form, locale),
      component: declared.component,
      declared,
      locale,
    })),
  ),
);

/** Astro recognises an error page by its route, which has no extension. */
function patternOf(form: string, locale: Locale): string {
  return `${roots[locale]}${form.replace(/\.html$/, '')}`.replace(/(?<=.)\/$/, '');
}

/** The routes of machine-readable documents. */
export const documentRoutes: readonly Route[] = [
  ...documents.flatMap(({ address, component }) =>
    locales.map((locale) => ({ pattern: `${roots[locale]}${address[locale]}`, component, locale })),
  ),
  ...siteDocuments.map(({ address, component }) => ({
    pattern: `/${address}`,
    component,
    locale: undefined,
  })),
];

/** The routes of the feeds below pages. */
const feedRoutes: readonly Route[] = Object.values(pageFeeds).flatMap((address) =>
  locales.flatMap((locale) =>
    routeForms(address[locale], locale).map((form) => ({
      pattern: `${roots[locale]}${form}`,
      component: pageFeedComponent,
      locale,
    })),
  ),
);

/** Every route of the site. */
export const routes: readonly Route[] = [...pageRoutes, ...documentRoutes, ...feedRoutes];

const addresses = new Map<string, Bilingual>(pages.map(({ kind, address }) => [kind, address]));

/** The pattern of a page's route. */
export function pagePattern(page: Page, locale: Locale): string {
  const address = addresses.get(page.kind);
  if (!address) throw new Error(`No page is declared of the kind "${page.kind}".`);
  return patternOf(routeForm(address[locale], page, locale), locale);
}

/** The pattern of the route of a page's feed. */
export function feedPattern(page: PageWithFeed, locale: Locale): string {
  return `${roots[locale]}${routeForm(pageFeeds[page.kind][locale], page, locale)}`;
}

/**
 * What the addresses look like of pages that run a script, with the names of their files: patterns that other programs than
 * Node.js read too.
 */
export function scriptedAddresses(script: Script): RegExp[] {
  return pageRoutes
    .filter(({ declared }) => declared.script === script)
    .map(({ pattern }) => {
      const form = pattern
        .replace(/\/\[\.{3}[^\]]*\]$/, '(?:/[^/]+/[0-9]+)?')
        .replace(/\[[^\].]+\]/g, '[^/]+')
        .replace(/^\/$/, '');
      return new RegExp(`^${form}(?:\\.html|/(?:index\\.html)?)?$`);
    });
}

/** The page routes, most specific first: `mapeo/[country]` before `[taxonomy]/[term]`. */
const bySaying = pageRoutes.toSorted((one, other) =>
  sayingOf(one.pattern).localeCompare(sayingOf(other.pattern)),
);

function sayingOf(pattern: string): string {
  return pattern
    .split('/')
    .map((part) => (part.startsWith('[') ? '1' : '0'))
    .join('');
}

/** The kind of page whose address pattern a path matches, even if there is no such page; undefined without a match. */
export function pageAt(path: string): RegisteredPage | undefined {
  const form = path.replace(/\.html$/, '');
  const parts = form.split('/').filter((part) => part !== '');
  return bySaying.find(({ pattern, locale }) => isOfForm(pattern, parts, locale))?.declared;
}
