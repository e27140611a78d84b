import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { evidenceLevels } from 'content-models/vocabulary/evidenceLevels';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seedSite } from '../fixtures/builtSite.ts';
import { hasChromium, openBrowser } from './openBrowser.ts';
import { announced, rows } from './searchVisits.ts';

const site = seedSite();
const newContext = openBrowser();

/** How many practices of the first content have each grade, in the order of the grades. */
async function counted(): Promise<string[]> {
  const { practices } = await readSnapshot(site().snapshotDir);
  const listed = practices.filter(({ lifecycle }) => lifecycle !== 'withdrawn');
  return evidenceLevels.keys.map((grade) =>
    String(listed.filter(({ evidenceLevel }) => evidenceLevel === grade).length),
  );
}

const shownCounts = async (grades: Locator) =>
  (await grades.filter({ visible: true }).locator('.count').allInnerTexts()).map(
    (text) => /\d+/.exec(text)?.[0],
  );

describe.skipIf(!hasChromium)('evidence is a question that one can ask', () => {
  test('the first content has a grade without a practice', async () => {
    expect(await counted()).toContain('0');
  });

  test.each(['/practicas/', '/en/practices/', '/practicas/pagina/2/'])(
    '%s shows every grade with its number, and each leads to its practices, without a script',
    async (address) => {
      const page = await (await newContext({ javaScriptEnabled: false })).newPage();
      await page.goto(site().address + address);
      const grades = page.locator('.facets .counts').first().locator('li');
      const counts = await counted();
      expect(await shownCounts(grades)).toEqual(counts);
      const paths = await Promise.all(
        (await grades.getByRole('link').all()).map((link) => link.getAttribute('href')),
      );
      expect(paths).toHaveLength(counts.length);
      for (const [index, path] of paths.entries()) {
        await page.goto(site().address + path);
        const list = page.locator('.list-head strong');
        if (counts[index] !== '0')
          expect(await list.innerText()).toMatch(RegExp(`^${counts[index]} `));
        else expect(await page.locator('.not-stated').count()).toBe(1);
      }
      await page.context().close();
    },
  );

  test.each(['/buscar/', '/en/search/'])(
    '%s too, from the first sight on and with an answer',
    async (address) => {
      const page = await (await newContext()).newPage();
      await page.goto(site().address + address);
      const grades = page.locator('.facet:has([name="evidencia"]) li');
      expect(await shownCounts(grades)).toEqual(await counted());
      await page.getByRole('checkbox', { name: 'Honduras' }).check();
      await announced(page, /^\d+ pr\S+$/);
      expect(await grades.filter({ visible: true }).count()).toBe(evidenceLevels.keys.length);
      await page.context().close();
    },
  );

  test('asked for, the grade without a practice answers with none, and the best proven first with all', async () => {
    const page = await (await newContext()).newPage();
    const counts = await counted();
    const empty = evidenceLevels.keys[counts.indexOf('0')];
    await page.goto(`${site().address}/buscar/?evidencia=${empty}`);
    await announced(page, 'Ninguna práctica con estos filtros');
    await page.goto(`${site().address}/buscar/?orden=evidencia`);
    await announced(page, /^\d+ prácticas$/);
    const best = evidenceLevels.keys[counts.findLastIndex((count) => count !== '0')] ?? '0';
    expect(await rows(page).first().locator('.kicker').innerText()).toContain(
      evidenceLevels.label(best, 'es'),
    );
    await page.context().close();
  });
});
