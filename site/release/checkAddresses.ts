import { locales } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { countries } from 'content-models/vocabulary/countries';
import { pathOf } from '../src/paths.ts';
import type { BuiltSite } from './readRelease.ts';

const requiredFiles = [
  'index.html',
  'en/index.html',
  '404.html',
  'en/404.html',
  'sitemap.xml',
  'robots.txt',
  'favicon.svg',
  'buscar/words.txt',
  'en/search/words.txt',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
];

/** The files that every release has, and a page for each entry and country of the snapshot, no more and no less. */
export function checkAddresses({ pages, files }: BuiltSite, snapshot: Snapshot): string[] {
  const missingFiles = requiredFiles.filter((name) => !files.has(name));
  const paths = new Set(pages.map((page) => page.path));
  const expected = expectedPaths(snapshot);
  const entryPath = /^\/(practicas|en\/practices)\/[^/]+\/$/;
  const surplus = [...paths].filter((path) => entryPath.test(path) && !expected.has(path));
  return [
    ...missingFiles.map((name) => `${name}: is missing; build the site again.`),
    ...[...expected]
      .filter((path) => !paths.has(path))
      .map((path) => `${path}: the snapshot has it, the release has not.`),
    ...surplus.map((path) => `${path}: the release has it, the snapshot has not.`),
    ...locales
      .filter((locale) => !hasIndex(files, locale))
      .map((locale) => `pagefind: there is no search index in "${locale}".`),
  ];
}

function expectedPaths({ practices }: Snapshot): Set<string> {
  const entries = practices.flatMap((practice) =>
    locales
      .filter((locale) => locale === 'es' || hasEnglish(practice))
      .map((locale) => pathOf({ kind: 'entry', slug: practice.slug }, locale)),
  );
  const sections = locales.flatMap((locale) => [
    ...(['home', 'catalogue', 'countries', 'search'] as const).map((kind) =>
      pathOf({ kind }, locale),
    ),
    ...countries.keys.map((country) => pathOf({ kind: 'country', country }, locale)),
  ]);
  return new Set([...sections, ...entries]);
}

function hasIndex(files: ReadonlySet<string>, locale: string): boolean {
  return [...files].some(
    (name) => name.startsWith(`pagefind/pagefind.${locale}_`) && name.endsWith('.pf_meta'),
  );
}
