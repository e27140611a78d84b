import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { seedSite } from '../fixtures/builtSite.ts';
import { hasChromium, openBrowser } from './openBrowser.ts';

const casesFile = path.join(import.meta.dirname, 'relevanceCases.json');
const { cases } = z
  .object({
    cases: z.array(
      z.object({
        lang: z.enum(['es', 'en']),
        q: z.string(),
        top: z.number(),
        any: z.array(z.string()),
      }),
    ),
  })
  .parse(JSON.parse(await readFile(casesFile, 'utf8')));

const site = seedSite();
const newContext = openBrowser();
const searches = { es: '/buscar/', en: '/en/search/' };
/** The page of the last question. */
let page: Page;
let opened: Record<'es' | 'en', Page>;
beforeAll(async () => {
  if (!hasChromium) return;
  const context = await newContext();
  const open = async (address: string) => {
    const tab = await context.newPage();
    await tab.goto(site().address + address);
    return tab;
  };
  opened = { es: await open(searches.es), en: await open(searches.en) };
});

/**
 * Types a question, one after the other on the same page, and gives the codes of the practices in their order and what
 * was announced.
 */
async function ask(lang: 'es' | 'en', q: string): Promise<{ codes: string[]; said: string }> {
  page = opened[lang];
  await page.getByRole('searchbox').fill(q);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (asked) => document.querySelector('[role="status"]')?.textContent.includes(asked),
    lang === 'es' ? `«${q}»` : `“${q}”`,
  );
  const kickers = await page.locator('.search-answer .entry-list .kicker').allTextContents();
  return {
    codes: kickers.map((kicker) => kicker.split(' · ')[0] ?? ''),
    said: await page.locator('main').innerText(),
  };
}

describe.skipIf(!hasChromium)('what people type finds what they mean', () => {
  test.each(cases.filter(({ any }) => any.length > 0))(
    '$lang: $q',
    async ({ lang, q, top, any }) => {
      const { codes } = await ask(lang, q);
      expect(
        codes.slice(0, top).some((code) => any.includes(code)),
        codes.join(', '),
      ).toBe(true);
    },
  );

  test.each(cases.filter(({ any }) => any.length === 0))(
    '$lang: $q has no result',
    async ({ lang, q }) => {
      const { codes, said } = await ask(lang, q);
      expect(codes).toEqual([]);
      expect(said).toContain(
        lang === 'es' ? 'No hay un resultado exacto' : 'There is no exact result',
      );
      expect(await page.locator('.ways-on a').count()).toBeGreaterThan(0);
    },
  );

  test('a page without the word or a synonym is not among the results', async () => {
    await ask('es', 'deportados');
    const found = await page
      .locator('.search-answer :is(.entry-list, .search-group) a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const paths = new Set(found.map((href) => href.split('#')[0] ?? ''));
    expect(paths.size).toBeGreaterThan(20);
    const without: string[] = [];
    for (const address of [...paths, '/accesibilidad/']) {
      const html = await (await fetch(site().address + address)).text();
      if (!/deport|retorn|repatri|devuelt/i.test(html.split('<main')[1] ?? ''))
        without.push(address);
    }
    expect(without).toEqual(['/accesibilidad/']);
    expect(paths).not.toContain('/accesibilidad/');
  });

  test('finds institutions by their type, and says that no practice has what was asked', async () => {
    const { codes, said } = await ask('es', 'ONG');
    expect(codes).toEqual([]);
    expect(said).toContain('Asociación Ágape');
    expect(said).toContain('No hay un resultado exacto entre las prácticas');
    // There is nothing to narrow down or to put in order.
    expect(
      await page.locator('.facets, .to-facets, .search-order').filter({ visible: true }).count(),
    ).toBe(0);
    await ask('es', 'UMAR');
    expect(await page.locator('.facets, .search-order').filter({ visible: true }).count()).toBe(2);
  });

  test('shows four pages of a kind, and all of them on request', async () => {
    await ask('es', 'retorno');
    const group = page.locator('.search-group').first();
    expect(await group.locator('li:visible').count()).toBe(4);
    await group.getByRole('button', { name: /^Ver las \d+$/ }).focus();
    await page.keyboard.press('Enter');
    expect(await group.locator('li:visible').count()).toBeGreaterThan(4);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });
});
