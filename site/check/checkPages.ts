import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { localeOf } from '../src/addresses/paths.ts';
import { pageBudgets } from '../src/register/declarePage.ts';
import { pageAt } from '../src/routing/routes.ts';
import type { PageOutline } from './pageOutline.ts';
import type { BuiltPage } from './readRelease.ts';
import { mayRunScript } from '../serve/siteHeaders.ts';

/** A script that only makes a page more convenient, brotli. */
const scriptBudget = 1_000;

/** A page on its own: language, title, heading, canonical address, nothing from elsewhere, the size of its script. */
export function checkPage(page: BuiltPage, folder: string, siteUrl: string): string[] {
  return [
    ...checkHead(page, siteUrl),
    ...checkBody(page),
    ...checkForeign(page),
    ...checkScripts(page, folder),
  ];
}

function checkHead({ path: address, root }: BuiltPage, siteUrl: string): string[] {
  const expectedLanguage = localeOf(address);
  const language = root.querySelector('html')?.getAttribute('lang');
  const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const isErrorPage = address.endsWith('404.html');
  const problems = [
    language !== expectedLanguage && `lang is "${language}", not "${expectedLanguage}".`,
    !root.querySelector('title')?.text.trim() && 'has no title.',
    !root.querySelector('meta[name="description"]')?.getAttribute('content') &&
      'has no description.',
    !isErrorPage &&
      canonical !== `${siteUrl}${address}` &&
      `canonical is "${canonical}", not its own address.`,
  ];
  return problems.filter((problem) => problem !== false).map((problem) => `${address}: ${problem}`);
}

function checkBody(page: BuiltPage): string[] {
  const { root, path: address } = page;
  const headings = root.querySelectorAll('h1').length;
  const scripts = root
    .querySelectorAll('script')
    .filter((script) => script.getAttribute('type') !== 'application/ld+json');
  const allowed = mayRunScript(page.path) ? 1 : 0;
  const styled = root.querySelectorAll('[style], style').length;
  const problems = [
    headings !== 1 && `has ${headings} h1, not one.`,
    scripts.length !== allowed && `has ${scripts.length} scripts, not ${allowed}.`,
    styled > 0 && 'has inline styles, which its Content-Security-Policy forbids.',
  ];
  return problems.filter((problem) => problem !== false).map((problem) => `${address}: ${problem}`);
}

/** What a browser would fetch by itself from another host; links that a reader follows are not meant. */
function checkForeign({ root, path: address }: BuiltPage): string[] {
  const fetched = root.querySelectorAll(
    '[src], [srcset], link[rel="stylesheet"], link[rel="icon"], use, form',
  );
  const attributes = ['src', 'srcset', 'href', 'action'] as const;
  const foreign = fetched.flatMap((element) =>
    attributes.map((name) => valueOf(element, name)).filter((value) => isForeign(value)),
  );
  return foreign.map((value) => `${address}: asks another host for "${value}".`);
}

const valueOf = (element: HTMLElement, name: string) => element.getAttribute(name) ?? '';
const isForeign = (value: string) =>
  /(^|[\s,])([a-z]+:)?\/\//i.test(value) || value.startsWith('data:');

/** A page that takes more than its budget; `bytes` are those of brotli, its stylesheet included. */
export type HeavyPage = { path: string; bytes: number; budget: number };

/** A page with its weight where that is over its budget. */
export function heavyPage(page: BuiltPage, folder: string): HeavyPage | undefined {
  const sheets = page.root
    .querySelectorAll('link[rel="stylesheet"]')
    .map((link) => link.getAttribute('href') ?? '');
  const bytes =
    page.transferred +
    sheets.reduce((sum, sheet) => sum + transferredBytes(path.join(folder, sheet)), 0);
  const budget = pageBudgets[pageAt(page.path)?.budget ?? 'page'];
  return bytes > budget ? { path: page.path, bytes, budget } : undefined;
}

/** What a script beside the search may weigh: the page is whole without it. */
function checkScripts({ path: address, root }: BuiltPage, folder: string): string[] {
  if (pageAt(address)?.script === 'search') return [];
  const weighed = root.querySelectorAll('script[src]').map((script) => {
    const source = script.getAttribute('src') ?? '';
    return { source, bytes: transferredBytes(path.join(folder, source)) };
  });
  return weighed
    .filter(({ bytes }) => bytes > scriptBudget)
    .map(
      ({ source, bytes }) =>
        `${address}: its script ${source} takes ${bytes} bytes, over the budget of ${scriptBudget}.`,
    );
}

function transferredBytes(file: string): number {
  try {
    return statSync(`${file}.br`).size;
  } catch {
    return readFileSync(file).length;
  }
}

/** No two pages of a language have one title. */
export function checkTitles(pages: readonly PageOutline[]): string[] {
  // Both error pages and pages in two languages may share one: titles need be unique within a language only.
  const groups = Map.groupBy(pages, ({ language, title }) => `${language} ${title}`);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => `${group.map((page) => page.path).join(', ')}: have the same title.`);
}
