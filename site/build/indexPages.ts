import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import type { Practice } from 'content-models/records/practice';
import { richTextWords } from 'content-models/fields/richText';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { pathOf } from '../src/addresses/paths.ts';
import { pagefindFolder } from '../src/search/format/pagefindFiles.ts';
import { inTurn, type Turns } from './mutex.ts';

/** Parts of a page that say the same on many pages, or that stand elsewhere on their own. The title is searched apart. */
const notSearched = [
  'h1',
  '.kicker',
  '.section > h2',
  '.call',
  '.badges',
  '.axes',
  '.not-stated',
  '.sources',
  '.citations',
  '.apparatus',
  '.page-head .notice',
  '.chain',
  '.near',
  '.entry-list',
  '.list-head',
  '.counts',
  '.flow',
  '.pictures',
  '.fine',
] as const;

/** Pages on their way to Pagefind at a time. */
const atOnce = 16;

export type SearchOptions = {
  snapshot: Snapshot;
  /** The built site. */
  outDir: string;
  locale: Locale;
  /** Those of the languages to write their index, for which Pagefind takes four times the memory. */
  turns: Turns;
};

/**
 * Writes the full-text index of a language. An entry without an English page is in the English index as well, in
 * Spanish and marked as such.
 */
export async function indexPages({
  snapshot,
  outDir,
  locale,
  turns,
}: SearchOptions): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: [...notSearched] });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    await addPages(index, outDir, locale);
    if (locale === 'en') await addUntranslated(index, snapshot);
    await inTurn(turns, () => writeIndex(index, path.join(outDir, pagefindFolder(locale))));
  } finally {
    await close();
  }
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  refuse(await index.writeFiles({ outputPath: folder }));
  // Its memory is free only when it ends.
  await close();
  await removeInterfaces(folder);
}

/** Adds the pages that mark their main content for the index; the others hold nothing of their own. */
async function addPages(index: PagefindIndex, outDir: string, locale: Locale): Promise<void> {
  const names = (await readdir(outDir, { recursive: true }))
    .filter((name) => name.endsWith('index.html') && localeOf(name) === locale)
    .sort();
  for (let start = 0; start < names.length; start += atOnce) {
    const group = names.slice(start, start + atOnce);
    const pages = await Promise.all(group.map((name) => readPage(outDir, name)));
    const own = pages.filter(({ content }) => content.includes('data-pagefind-body'));
    (await Promise.all(own.map((page) => index.addHTMLFile(page)))).forEach(refuse);
  }
}

const localeOf = (name: string): Locale => (name.startsWith(`en${path.sep}`) ? 'en' : 'es');

async function readPage(outDir: string, name: string): Promise<{ url: string; content: string }> {
  const address = name.split(path.sep).join('/');
  const html = await readFile(path.join(outDir, name), 'utf8');
  return {
    url: `/${address.replace(/index\.html$/, '')}`,
    // Pagefind keeps every id as an anchor to jump to: a tenth of what a reader loads for an excerpt, and of no use here.
    content: html.replace(/ id="[^"]*"/g, ''),
  };
}

async function addUntranslated(index: PagefindIndex, { practices }: Snapshot): Promise<void> {
  for (const practice of practices) {
    if (hasEnglish(practice) || practice.lifecycle === 'withdrawn') continue;
    refuse(
      await index.addCustomRecord({
        url: pathOf({ kind: 'entry', slug: practice.slug }, 'es'),
        content: spanishText(practice),
        language: 'en',
        meta: { title: practice.title.es },
      }),
    );
  }
}

function spanishText({ summary, alternativeNames, description, facts }: Practice): string {
  return [
    summary.es,
    ...alternativeNames,
    richTextWords(description.es),
    ...facts.map(({ statement }) => statement.es),
  ].join('\n');
}

/** Pagefind brings interfaces of its own, which this site does not use. */
async function removeInterfaces(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) =>
    /^pagefind-(.*ui|highlight)\./.test(name),
  );
  await Promise.all(unused.map((name) => rm(path.join(folder, name))));
}

function refuse({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
