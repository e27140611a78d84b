import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import type { Practice } from 'content-models/schemas/practice';
import { richTextWords } from 'content-models/schemas/richText';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { parse } from 'node-html-parser';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { pathOf } from '../src/paths.ts';

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

/** The text of a page as the index of a language has it. */
export type IndexedText = { path: string; locale: Locale; text: string };

type Options = { snapshot: Snapshot; outDir: string };

/**
 * Writes the full-text index of each language, and gives the texts that are in it. An entry without an English page
 * is in the English index as well, in Spanish and marked as such.
 */
export async function indexPages({ snapshot, outDir }: Options): Promise<IndexedText[]> {
  const { index, errors } = await createIndex({ excludeSelectors: [...notSearched] });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const texts = [...(await addPages(index, outDir)), ...(await addUntranslated(index, snapshot))];
    refuse(await index.writeFiles({ outputPath: path.join(outDir, 'pagefind') }));
    await removeInterfaces(path.join(outDir, 'pagefind'));
    return texts;
  } finally {
    await close();
  }
}

/** Adds the pages that mark their main content for the index; the others hold nothing of their own. */
async function addPages(index: PagefindIndex, outDir: string): Promise<IndexedText[]> {
  const texts: IndexedText[] = [];
  const names = (await readdir(outDir, { recursive: true }))
    .filter((name) => name.endsWith('index.html'))
    .sort();
  for (let start = 0; start < names.length; start += atOnce) {
    const group = names.slice(start, start + atOnce);
    const pages = (await Promise.all(group.map((name) => readPage(outDir, name)))).filter(
      ({ content }) => content.includes('data-pagefind-body'),
    );
    // Pagefind is a process of its own: it works while the texts are taken from the pages here.
    const added = pages.map((page) => index.addHTMLFile(page));
    texts.push(...pages.map(({ url, content }) => ({ path: url, ...searchedText(content) })));
    (await Promise.all(added)).forEach(refuse);
  }
  return texts;
}

async function readPage(outDir: string, name: string): Promise<{ url: string; content: string }> {
  const address = name.split(path.sep).join('/');
  return {
    url: `/${address.replace(/index\.html$/, '')}`,
    content: await readFile(path.join(outDir, name), 'utf8'),
  };
}

/** The title of a page and what of its main content is searched. */
function searchedText(html: string): { locale: Locale; text: string } {
  const root = parse(html);
  const title = root.querySelector('h1')?.text ?? '';
  const body = root.querySelector('[data-pagefind-body]');
  body?.querySelectorAll(notSearched.join(', ')).forEach((ignored) => ignored.remove());
  return {
    locale: root.querySelector('html')?.getAttribute('lang') === 'en' ? 'en' : 'es',
    text: `${title}\n${body?.structuredText ?? ''}`,
  };
}

async function addUntranslated(
  index: PagefindIndex,
  { practices }: Snapshot,
): Promise<IndexedText[]> {
  const texts: IndexedText[] = [];
  for (const practice of practices) {
    if (hasEnglish(practice) || practice.lifecycle === 'withdrawn') continue;
    const content = spanishText(practice);
    const address = pathOf({ kind: 'entry', slug: practice.slug }, 'es');
    refuse(
      await index.addCustomRecord({
        // The Spanish page has its address in the index already; Pagefind keeps one record for each.
        url: `${address}${untranslatedMark}`,
        content,
        language: 'en',
        meta: { title: practice.title.es },
      }),
    );
    texts.push({ path: address, locale: 'en', text: `${practice.title.es}\n${content}` });
  }
  return texts;
}

/** What tells the record of an untranslated entry from that of its Spanish page. */
export const untranslatedMark = '#contenido';

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
