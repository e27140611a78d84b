import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import type { PageOutline } from './pageOutline.ts';

/** The sitemap names pages that exist, each with the same languages as the page itself. */
export function checkSitemap(
  pages: readonly PageOutline[],
  files: ReadonlySet<string>,
  folder: string,
  siteUrl: string,
): string[] {
  if (!files.has('sitemap.xml')) return [];
  const byAddress = new Map(pages.map((page) => [`${siteUrl}${page.path}`, page]));
  const sitemap = parse(readFileSync(path.join(folder, 'sitemap.xml'), 'utf8'));
  return sitemap.querySelectorAll('url').flatMap((url) => checkUrl(url, byAddress, siteUrl));
}

function checkUrl(
  url: HTMLElement,
  byAddress: ReadonlyMap<string, PageOutline>,
  siteUrl: string,
): string[] {
  const address = url.querySelector('loc')?.text ?? '';
  const page = byAddress.get(address);
  if (!page) return [`sitemap.xml: names "${address}", which does not exist.`];
  const told = url
    .querySelectorAll('[hreflang][rel="alternate"]')
    .map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`);
  const own = page.alternates.map(({ language, path: to }) => `${language} ${siteUrl}${to}`);
  const [toldText, ownText] = [told.sort().join(', '), own.sort().join(', ')];
  return toldText === ownText
    ? []
    : [
        `sitemap.xml: tells of ${page.path} the languages "${toldText}", and the page "${ownText}".`,
      ];
}
