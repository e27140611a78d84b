import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { locales } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { pathOf } from 'site/addresses/paths';

/**
 * Writes each entry page of a built site as a content file for another generator: its main text, with the surrounding
 * parts as front matter. The other generator is spared the most expensive part of our build, which makes these parts of
 * records.
 */
export async function writeEntryParts(
  { practices }: Snapshot,
  siteDir: string,
  contentDir: string,
  frontMatter: (parts: object) => string,
): Promise<number> {
  let pages = 0;
  for (const { slug } of practices) {
    for (const locale of locales) {
      const path = pathOf({ kind: 'entry', slug }, locale);
      const html = await readFile(join(siteDir, path, 'index.html'), 'utf8');
      const { main, ...around } = partsOf(html, path);
      const file = join(contentDir, `${path.replace(/\/$/, '')}.html`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `${frontMatter(around)}\n${main}`);
      pages += 1;
    }
  }
  return pages;
}

function partsOf(html: string, path: string) {
  const pattern =
    /^<!DOCTYPE html><html lang="(\w+)"><head>(.*)<\/head><body>(.*?)(<main.*<\/main>)(.*)<\/body><\/html>\s*$/s;
  const [, language, head, before, main, after] = pattern.exec(html) ?? [];
  if (main === undefined) throw new Error(`${path} is not made as the bench expects a page to be.`);
  return { language, head, before, main, after };
}
