import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { locales, type Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import type { Practice } from 'content-models/schemas/practice';
import { richTextWords } from 'content-models/schemas/richText';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { parse } from 'node-html-parser';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { pathOf } from '../src/paths.ts';
import { wordsOf } from '../src/search/queryWords.ts';

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
  '.citation',
  '.near',
  '.entry-list',
  '.list-head',
  '.counts',
  '.pictures',
  '.fine',
] as const;

type Options = { snapshot: Snapshot; outDir: string };

/**
 * Writes the full-text index of each language, and beside each search page the list of the words it knows.
 * An entry without an English page is in the English index as well, in Spanish and marked as such.
 */
export async function indexPages({ snapshot, outDir }: Options): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: [...notSearched] });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const words: Record<Locale, Set<string>> = { es: new Set(), en: new Set() };
    await addPages(index, outDir, words);
    await addUntranslated(index, snapshot, words.en);
    refuse(await index.writeFiles({ outputPath: path.join(outDir, 'pagefind') }));
    await removeInterfaces(path.join(outDir, 'pagefind'));
    for (const locale of locales) {
      const file = path.join(outDir, pathOf({ kind: 'search' }, locale), 'words.txt');
      await writeFile(file, [...words[locale]].sort().join('\n'));
    }
  } finally {
    await close();
  }
}

/** Adds the pages that mark their main content for the index; the others hold nothing of their own. */
async function addPages(
  index: PagefindIndex,
  outDir: string,
  words: Record<Locale, Set<string>>,
): Promise<void> {
  const names = (await readdir(outDir, { recursive: true }))
    .filter((name) => name.endsWith('index.html'))
    .sort();
  for (const name of names) {
    const content = await readFile(path.join(outDir, name), 'utf8');
    const root = parse(content);
    const body = root.querySelector('[data-pagefind-body]');
    if (!body) continue;
    refuse(
      await index.addHTMLFile({
        url: `/${name
          .split(path.sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
        content,
      }),
    );
    const meta = root
      .querySelectorAll('[data-pagefind-meta]')
      .map(({ text }) => text)
      .join(' ');
    body.querySelectorAll(notSearched.join(', ')).forEach((ignored) => ignored.remove());
    const locale = root.querySelector('html')?.getAttribute('lang') === 'en' ? 'en' : 'es';
    wordsOf(`${meta} ${body.structuredText}`).forEach((word) => words[locale].add(word));
  }
}

async function addUntranslated(
  index: PagefindIndex,
  { practices }: Snapshot,
  words: Set<string>,
): Promise<void> {
  for (const practice of practices) {
    if (hasEnglish(practice) || practice.lifecycle === 'withdrawn') continue;
    const content = spanishText(practice);
    const meta = { title: practice.title.es, kicker: practice.code, lang: 'es' };
    refuse(
      await index.addCustomRecord({
        // The Spanish page has its address in the index already; Pagefind keeps one record for each.
        url: `${pathOf({ kind: 'entry', slug: practice.slug }, 'es')}#contenido`,
        content,
        language: 'en',
        meta,
      }),
    );
    wordsOf(`${practice.title.es} ${practice.code} ${content}`).forEach((word) => words.add(word));
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
