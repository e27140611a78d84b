import type { BuiltPage } from './readRelease.ts';

/** What the checks that look at all pages together keep of each. */
export type PageOutline = {
  path: string;
  language: string;
  title: string;
  heading: string;
  /** The codes of records that its text names, each with the digits that may follow it without a space. */
  codes: string[];
  /** How many sources it lists. */
  sources: number;
  /** What its head says above all of where it comes from. */
  origin: string;
  /** How it is shown where it is shared: under which address, with which picture. */
  card: { url: string; image: string; alt: string };
  ids: string[];
  /** Addresses within the site, as they stand in the page. */
  links: string[];
  /** The paths that it names as its versions, each with its language. */
  alternates: { language: string; path: string }[];
};

export function outlineOf({ path, root }: BuiltPage): PageOutline {
  const textOf = (selector: string) => root.querySelector(selector)?.text ?? '';
  const outline: PageOutline = {
    path,
    language: root.querySelector('html')?.getAttribute('lang') ?? '',
    title: textOf('title'),
    heading: textOf('h1').trim(),
    codes: [...new Set(root.text.match(/[A-Z]{2}-\d{4,}/g) ?? [])],
    sources: root.querySelectorAll('.sources > li').length,
    origin: textOf('.page-head .notice-marked'),
    card: {
      url: propertyOf(root, 'og:url'),
      image: propertyOf(root, 'og:image'),
      alt: propertyOf(root, 'og:image:alt'),
    },
    ids: root.querySelectorAll('[id]').map(({ id }) => id),
    links: linksOf(root),
    alternates: root.querySelectorAll('link[rel="alternate"][hreflang]').map((link) => ({
      language: link.getAttribute('hreflang') ?? '',
      path: new URL(link.getAttribute('href') ?? '').pathname,
    })),
  };
  // A part of a text holds on to the whole of it; a copy lets the page go.
  return structuredClone(outline);
}

const propertyOf = (root: BuiltPage['root'], property: string) =>
  root.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';

function linksOf(root: BuiltPage['root']): string[] {
  const links = root
    .querySelectorAll(
      'a[href], link[rel="icon"], link[rel="stylesheet"], link[rel="search"], link[type^="application/"], use[href]',
    )
    .map((element) => element.getAttribute('href') ?? '');
  const forms = root
    .querySelectorAll('form')
    .map((element) => element.getAttribute('action') ?? '');
  const pictures = root.querySelectorAll('img').map((element) => element.getAttribute('src') ?? '');
  const sets = root
    .querySelectorAll('[srcset]')
    .flatMap((element) => (element.getAttribute('srcset') ?? '').split(','))
    .map((candidate) => candidate.trim().split(' ')[0] ?? '');
  return [...links, ...forms, ...pictures, ...sets].filter((link) => /^(\/(?!\/)|#|\?)/.test(link));
}
