import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { locales } from 'content-models/locales';
import { z } from 'zod';
import { pathOf } from '../src/addresses/paths.ts';
import { pagePaths, type PageAddresses } from '../src/search/format/decodeIndex.ts';

/** Checks that every page in the search index exists: those links are made in the browser, unseen by other checks. */
export async function checkSearch(files: ReadonlySet<string>, folder: string): Promise<string[]> {
  const problems: string[] = [];
  for (const locale of locales) {
    const name = `${pathOf({ kind: 'search' }, locale).slice(1)}index.json`;
    if (!files.has(name)) problems.push(`${name}: the search has no compact file.`);
    else problems.push(...missingPages(await readIndex(path.join(folder, name)), name, files));
  }
  return problems;
}

function missingPages(index: PageAddresses, name: string, files: ReadonlySet<string>): string[] {
  return pagePaths(index)
    .map((page) => page.split('#')[0] ?? page)
    .filter((page) => !files.has(`${page.slice(1)}index.html`))
    .map((page) => `${name}: leads to ${page}, which does not exist.`);
}

const texts = z.array(z.string());
const addressesSchema = z.object({
  folder: z.string(),
  spanishFolder: z.string(),
  practices: z.object({ titles: texts, slugs: texts, spanish: z.array(z.number()) }),
  groups: z.array(z.object({ pages: z.object({ paths: texts }) })),
});

async function readIndex(file: string): Promise<PageAddresses> {
  return addressesSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}
