import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { checkRelease } from 'site/check-release';
import { expect, test } from 'vitest';
import { seedSite, siteUrl } from '../fixtures/builtSite.ts';

const site = seedSite();

// A publication goes on where a page is over its budget; what a new user sees first is to have none.
test('the site of the first content passes the check of a release, also in the weight of each page', async () => {
  const { outDir, snapshotDir } = site();
  expect(await checkRelease({ releaseDir: outDir, snapshotDir, siteUrl })).toEqual([]);
}, 240_000);

test('no English sentence lacks the article of a country', async () => {
  const { outDir } = site();
  const lacking: string[] = [];
  for await (const file of glob('en/**/index.html', { cwd: outDir })) {
    const main = parse(await readFile(path.join(outDir, file), 'utf8')).querySelector('main');
    // A label and its value are no sentence.
    const texts = main?.innerHTML.replaceAll(/<[^>]+>/g, '\n') ?? '';
    for (const [words] of texts.matchAll(
      /\b(?:in|on|of|for|from|to|by) (?:Dominican Republic|United States)\b/g,
    ))
      lacking.push(`${file}: ${words}`);
  }
  expect(lacking).toEqual([]);
});
