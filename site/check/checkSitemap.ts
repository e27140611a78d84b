import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { pathOf, type Page } from '../src/addresses/paths.ts';
import type { PageInstance } from '../src/register/declarePage.ts';
import type { PageOutline } from './pageOutline.ts';

/**
 * Checks that the sitemap has every page that search engines should know, and only pages that exist, each with the same
 * languages as the page itself.
 * @param declared every page of the snapshot, from the register.
 */
export function checkSitemap(
  pages: readonly PageOutline[],
  files: ReadonlySet<string>,
  declared: readonly PageInstance<Page>[],
  { releaseDir, siteUrl }: { releaseDir: string; siteUrl: string },
): string[] {
  if (!files.has('sitemap.xml')) return [];
  const byAddress = new Map(pages.map((page) => [`${siteUrl}${page.path}`, page]));
  const sitemap = parse(readFileSync(path.join(releaseDir, 'sitemap.xml'), 'utf8'));
  const urls = sitemap.querySelectorAll('url');
  const named = new Set(urls.map(addressIn));
  const unnamed = declared
    .filter(({ indexed }) => indexed)
    .flatMap(({ page, languages }) => languages.map((locale) => pathOf(page, locale)))
    .filter((page) => !named.has(`${siteUrl}${page}`));
  return [
    ...urls.flatMap((url) => checkUrl(url, byAddress, siteUrl)),
    ...unnamed.map((page) => `sitemap.xml: does not name ${page}.`),
  ];
}

const addressIn = (url: HTMLElement) => url.querySelector('loc')?.text ?? '';

function checkUrl(
  url: HTMLElement,
  byAddress: ReadonlyMap<string, PageOutline>,
  siteUrl: string,
): string[] {
  const address = addressIn(url);
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
