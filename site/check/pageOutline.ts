import type { HTMLElement } from 'node-html-parser';
import { z } from 'zod';

/** A page with its elements. */
export type ParsedPage = { path: string; root: HTMLElement };

const texts = z.array(z.string());

/** The data of each page that the checks across all pages need. */
export const pageOutlineSchema = z.object({
  path: z.string(),
  language: z.string(),
  title: z.string(),
  heading: z.string(),
  /** The codes of records in its text, each with any digits that follow it without a space. */
  codes: texts,
  /** The number of sources that it lists. */
  sources: z.number(),
  /** The notice of origin in its head. */
  origin: z.string(),
  /** How the page appears where it is shared: its address and picture. */
  card: z.object({ url: z.string(), image: z.string(), alt: z.string() }),
  /** Each id once, and those that occur more than once. */
  ids: texts,
  repeatedIds: texts,
  /** Links to this site as the page has them: from the root, or absolute where an editor wrote them; each once. */
  links: texts,
  /** The paths of its language versions (hreflang). */
  alternates: z.array(z.object({ language: z.string(), path: z.string() })),
});

export type PageOutline = z.infer<typeof pageOutlineSchema>;

/** @param siteUrl the public address of the site. */
export function outlineOf({ path, root }: ParsedPage, siteUrl: string): PageOutline {
  const textOf = (selector: string) => root.querySelector(selector)?.text ?? '';
  const ids = root.querySelectorAll('[id]').map(({ id }) => id);
  return {
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
    ids: [...new Set(ids)],
    repeatedIds: [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))],
    links: [...new Set(linksOf(root, new URL(siteUrl).host))],
    alternates: root.querySelectorAll('link[rel="alternate"][hreflang]').map((link) => ({
      language: link.getAttribute('hreflang') ?? '',
      path: new URL(link.getAttribute('href') ?? '').pathname,
    })),
  };
}

const propertyOf = (root: HTMLElement, property: string) =>
  root.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';

function linksOf(root: HTMLElement, host: string): string[] {
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
  return [...links, ...forms, ...pictures, ...sets].filter(
    (link) => /^(\/(?!\/)|#|\?)/.test(link) || isOwn(link, host),
  );
}

function isOwn(link: string, host: string): boolean {
  return /^https?:/i.test(link) && URL.parse(link)?.host === host;
}
