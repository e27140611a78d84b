import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import { localeOf } from '../src/addresses/paths.ts';
import { pageBudgets } from '../src/register/declarePage.ts';
import { pageAt } from '../src/routing/routes.ts';
import { onPage, type Problem } from './Problem.ts';
import type { PageOutline, ParsedPage } from './pageOutline.ts';
import type { KnownPage } from './readFacts.ts';
import { mayRunScript } from '../serve/siteHeaders.ts';

/** The budgets of scripts in bytes of brotli: of one that a page can do without, the map's choice, the comparison, the dossier. */
const scriptBudgets = {
  convenience: 1_000,
  map: 3_000,
  comparison: 6_000,
  dossier: 6_000,
} as const;

/** What is wrong with a page on its own: language, title, heading, canonical address, foreign resources. */
export function checkPage(page: ParsedPage, siteUrl: string): string[] {
  return [...checkHead(page, siteUrl), ...checkBody(page), ...checkForeign(page)].filter(
    (problem) => problem !== false,
  );
}

type Found = (string | false)[];

function checkHead({ path: address, root }: ParsedPage, siteUrl: string): Found {
  const expectedLanguage = localeOf(address);
  const language = root.querySelector('html')?.getAttribute('lang');
  const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const isErrorPage = address.endsWith('404.html');
  return [
    language !== expectedLanguage && `lang is "${language}", not "${expectedLanguage}".`,
    !root.querySelector('title')?.text.trim() && 'has no title.',
    !root.querySelector('meta[name="description"]')?.getAttribute('content') &&
      'has no description.',
    !isErrorPage &&
      canonical !== `${siteUrl}${address}` &&
      `canonical is "${canonical}", not its own address.`,
  ];
}

function checkBody({ root, path: address }: ParsedPage): Found {
  const headings = root.querySelectorAll('h1').length;
  const scripts = root
    .querySelectorAll('script')
    .filter((script) => script.getAttribute('type') !== 'application/ld+json');
  const allowed = scriptsOf(address);
  const styled = root.querySelectorAll('[style], style').length;
  return [
    headings !== 1 && `has ${headings} h1, not one.`,
    scripts.length !== allowed && `has ${scripts.length} scripts, not ${allowed}.`,
    styled > 0 && 'has inline styles, which its Content-Security-Policy forbids.',
  ];
}

/** How many scripts a page has: that of the search says from the first sight what is looked for, before its own comes. */
function scriptsOf(address: string): number {
  if (!mayRunScript(address)) return 0;
  return pageAt(address)?.script === 'search' ? 2 : 1;
}

/** Finds what a browser would fetch from another host; links that a reader follows are no problem. */
function checkForeign({ root }: ParsedPage): Found {
  const fetched = root.querySelectorAll(
    '[src], [srcset], link[rel="stylesheet"], link[rel="icon"], use, form',
  );
  const attributes = ['src', 'srcset', 'href', 'action'] as const;
  const foreign = fetched.flatMap((element) =>
    attributes.map((name) => valueOf(element, name)).filter((value) => isForeign(value)),
  );
  return foreign.map((value) => `asks another host for "${value}".`);
}

const valueOf = (element: HTMLElement, name: string) => element.getAttribute(name) ?? '';
const isForeign = (value: string) =>
  /(^|[\s,])([a-z]+:)?\/\//i.test(value) || value.startsWith('data:');

/** A page over its budget; `bytes` are those of brotli, with its stylesheets. */
export type HeavyPage = { path: string; bytes: number; budget: number };

/** The sizes of files as they are sent, in bytes. */
export type Transferred = (file: string) => number;

/** Weighs the files of a release, each once. */
export function createScales(folder: string): Transferred {
  const known = new Map<string, number>();
  return (file) => {
    const bytes = known.get(file) ?? transferredBytes(path.join(folder, file));
    known.set(file, bytes);
    return bytes;
  };
}

/** The page with its size, if that is over its budget. */
export function heavyPage(
  { path: address, file, facts: { sheets } }: KnownPage,
  transferred: Transferred,
): HeavyPage | undefined {
  const bytes = [file, ...sheets].reduce((sum, each) => sum + transferred(each), 0);
  const budget = pageBudgets[pageAt(address)?.budget ?? 'page'];
  return bytes > budget ? { path: address, bytes, budget } : undefined;
}

/** Checks the size of scripts outside the search, which loads its own in parts. */
export function checkScripts(
  { path: address, facts: { scripts } }: KnownPage,
  transferred: Transferred,
): Problem[] {
  const kind = pageAt(address)?.script ?? 'none';
  if (scripts.length === 0 || kind === 'search') return [];
  const budget = kind === 'none' ? 0 : scriptBudgets[kind];
  return scripts
    .map((source) => ({ source, bytes: transferred(source) }))
    .filter(({ bytes }) => bytes > budget)
    .map(({ source, bytes }) =>
      onPage(address, `its script ${source} takes ${bytes} bytes, over the budget of ${budget}.`),
    );
}

function transferredBytes(file: string): number {
  const copy = statSync(`${file}.br`, { throwIfNoEntry: false });
  return copy ? copy.size : brotliCompressSync(readFileSync(file)).length;
}

/** Checks that no two pages of a language have the same title. */
export function checkTitles(pages: readonly PageOutline[]): Problem[] {
  // Pages in two languages may share a title, as the error pages do.
  const groups = Map.groupBy(pages, ({ language, title }) => `${language} ${title}`);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ path }) => path))
    .map((paths) => ({ text: `${paths.join(', ')}: have the same title.`, pages: paths }));
}
