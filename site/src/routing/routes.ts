import { locales, type Locale } from 'content-models/locales';
import { roots } from '../addresses/paths.ts';
import { documents, siteDocuments } from '../register/documents.ts';
import { pages, type RegisteredPage } from '../register/pages.ts';
import { isOfForm } from '../register/parameters.ts';

/** What Astro is to make at which addresses. */
export type Route = {
  /** As Astro writes it: `/en/practices/[slug]`. */
  pattern: string;
  /** The file that makes it, from `site/src`. */
  component: string;
  /** The language of what is made; nothing where it is for both. */
  locale: Locale | undefined;
};

type PageRoute = Route & { declared: RegisteredPage; locale: Locale };

const pageRoutes: readonly PageRoute[] = pages.flatMap((declared) =>
  locales.map((locale) => {
    // Astro makes an error page as a folder, which the build moves to where static hosts look for it.
    const address = declared.address[locale].replace(/\.html$/, '');
    return {
      pattern: `${roots[locale]}${address}`.replace(/(?<=.)\/$/, ''),
      component: declared.component,
      declared,
      locale,
    };
  }),
);

/** Every route of the site. */
export const routes: readonly Route[] = [
  ...pageRoutes,
  ...documents.flatMap(({ address, component }) =>
    locales.map((locale) => ({ pattern: `${roots[locale]}${address[locale]}`, component, locale })),
  ),
  ...siteDocuments.map(({ address, component }) => ({
    pattern: `/${address}`,
    component,
    locale: undefined,
  })),
];

const byPattern = new Map(pageRoutes.map((route) => [route.pattern, route]));

/**
 * The kind of page that is made by a route, and in which language.
 * @throws Error where the route is not that of a page.
 */
export function pageRoute(pattern: string): { declared: RegisteredPage; locale: Locale } {
  const route = byPattern.get(pattern);
  if (!route) throw new Error(`No page is declared for the route "${pattern}".`);
  return route;
}

/** The more of an address is said, the earlier it is tried: `mapeo/[country]` before `[taxonomy]/[term]`. */
const bySaying = pageRoutes.toSorted((one, other) =>
  sayingOf(one.pattern).localeCompare(sayingOf(other.pattern)),
);

function sayingOf(pattern: string): string {
  return pattern
    .split('/')
    .map((part) => (part.startsWith('[') ? '1' : '0'))
    .join('');
}

/** The kind of page that an address has the form of, whether there is such a page or not; undefined where it has none. */
export function pageAt(path: string): RegisteredPage | undefined {
  const form = path.replace(/\.html$/, '');
  const parts = form.split('/').filter((part) => part !== '');
  return bySaying.find(({ pattern, locale }) => isOfForm(pattern, parts, locale))?.declared;
}
