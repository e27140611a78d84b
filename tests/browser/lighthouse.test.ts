import { lighthouseScores } from 'scripts/bench/lighthouseScores';
import { locales } from 'content-models/locales';
import { pathOf, type Page } from 'site/addresses/paths';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../fixtures/builtSite.ts';
import { slugOf } from '../fixtures/fullCatalogue.ts';
import { hasChromium } from './openBrowser.ts';

const site = builtSite();

const pages: Page[] = [
  { kind: 'home' },
  { kind: 'catalogue' },
  { kind: 'entry', slug: slugOf(1) },
  { kind: 'search' },
];

describe.skipIf(!hasChromium)('Lighthouse, as on a phone', () => {
  test.each(locales)(
    'gives the home page, the list, an entry and the search 100 points in everything but performance: %s',
    { timeout: 600_000 },
    async (locale) => {
      const addresses = pages.map((page) => site().address + pathOf(page, locale));
      const found = await lighthouseScores(addresses, ['accessibility', 'best-practices', 'seo']);
      for (const [address, { scores, failed }] of found)
        expect(scores, `${address}\n${failed.join('\n')}`).toEqual({
          accessibility: 100,
          'best-practices': 100,
          seo: 100,
        });
    },
  );
});
