import { locales } from 'content-models/locales';
import { addressFiles } from '../serve/addressFiles.ts';
import { documentPath, pathOf, type Page } from '../src/addresses/paths.ts';
import { feedStyle } from '../src/feeds/atomDocument.ts';
import type { PageInstance } from '../src/register/declarePage.ts';
import { documents } from '../src/register/documents.ts';
import { pagefindFolder } from '../src/search/format/pagefindFiles.ts';
import type { PageOutline } from './pageOutline.ts';

const requiredFiles = [
  'sitemap.xml',
  'robots.txt',
  'favicon.svg',
  feedStyle.slice(1),
  'favicon.ico',
  'apple-touch-icon.png',
  'manifest.webmanifest',
  ...Object.values(addressFiles),
  ...locales.flatMap((locale) => [
    ...['index.json', 'fragments.txt'].map(
      (name) => `${pathOf({ kind: 'search' }, locale).slice(1)}${name}`,
    ),
    ...['pagefind.js', 'pagefind-entry.json'].map(
      (name) => `${pagefindFolder(locale).slice(1)}${name}`,
    ),
    ...documents.map(({ name }) => documentPath(name, locale).slice(1)),
  ]),
];

/**
 * Checks that a release has the files of every release, and exactly the pages and feeds that its snapshot needs: every
 * page of the register, and the feeds below pages by their files.
 */
export function checkAddresses(
  pages: readonly PageOutline[],
  files: ReadonlySet<string>,
  { declared, feeds }: { declared: readonly PageInstance<Page>[]; feeds: readonly string[] },
): string[] {
  const missingFiles = [...requiredFiles, ...feeds].filter((name) => !files.has(name));
  const known = new Set([...requiredFiles, ...feeds]);
  const paths = new Set(pages.map((page) => page.path));
  const expected = new Set(declared.flatMap(pathsOf));
  return [
    ...missingFiles.map((name) => `${name}: is missing; build the site again.`),
    ...[...expected]
      .filter((path) => !paths.has(path))
      .map((path) => `${path}: the snapshot has it, the release has not.`),
    ...[...paths]
      .filter((path) => !expected.has(path))
      .map((path) => `${path}: the release has it, the snapshot has not.`),
    ...[...files]
      .filter((name) => name.endsWith('.xml') && !known.has(name))
      .map((name) => `${name}: the release has it, the snapshot has not.`),
    ...locales
      .filter((locale) => !hasIndex(files, locale))
      .map((locale) => `pagefind: there is no search index in "${locale}".`),
  ];
}

const pathsOf = ({ page, languages }: PageInstance<Page>) =>
  languages.map((locale) => pathOf(page, locale));

function hasIndex(files: ReadonlySet<string>, locale: string): boolean {
  return [...files].some(
    (name) => name.startsWith(`pagefind/${locale}/`) && name.endsWith('.pf_meta'),
  );
}
