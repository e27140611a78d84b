import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { seedSite, seedSiteInVolumes } from '../fixtures/builtSite.ts';
import { hasChromium, openBrowser } from './openBrowser.ts';
import { relevanceCases } from './relevanceCases.ts';
import { openSearch, untilAnswered, type SearchPages } from './searchPages.ts';

/** Of all that people ask, as many as show whether the volumes are searched as one. */
const asked = relevanceCases.filter((_, index) => index % 12 === 0);

describe.skipIf(!hasChromium)('a search index of several volumes', () => {
  const whole = seedSite();
  const divided = seedSiteInVolumes();
  const newContext = openBrowser();
  let searches: { whole: SearchPages; divided: SearchPages };
  beforeAll(async () => {
    searches = {
      whole: await openSearch(await newContext(), whole().address),
      divided: await openSearch(await newContext(), divided().address),
    };
  });

  test('is what the site has', () => {
    const volumes = readdirSync(path.join(divided().outDir, 'pagefind'));
    expect(volumes.length).toBeGreaterThan(
      readdirSync(path.join(whole().outDir, 'pagefind')).length + 2,
    );
  });

  // Pagefind takes a word that a volume lacks for its beginning there, so more may be found, and in another order.
  test.each(asked)('lacks nothing that one volume answers: $lang: $q', async ({ lang, q, any }) => {
    const [whole, divided] = await Promise.all(
      [searches.whole, searches.divided].map((search) => found(search, lang, q)),
    );
    if (any.length > 0) expect(whole).not.toEqual([]);
    expect(divided).toEqual(expect.arrayContaining(whole ?? []));
  });
});

/** The addresses of what is found, on all pages of the results. */
async function found({ ask }: SearchPages, lang: 'es' | 'en', q: string): Promise<string[]> {
  const { page } = await ask(lang, q);
  const all = await shown(page);
  const further = await page
    .locator('.search-answer .pagination a:not([aria-current])')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const address of new Set(further)) {
    await page.goto(new URL(address, page.url()).href);
    await untilAnswered(page, lang, q);
    all.push(...(await shown(page)));
  }
  return all;
}

/** The addresses on a page of results, once no more come for a while: what is in the texts of pages comes last. */
async function shown(page: Page): Promise<string[]> {
  const links = page.locator('.search-answer :is(.entry-list, .search-group) a[href^="/"]');
  for (let before = -1; before !== (await links.count()); await page.waitForTimeout(500))
    before = await links.count();
  return links.evaluateAll((all) =>
    all.map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, '')),
  );
}
