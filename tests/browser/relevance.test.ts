import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { seedSite } from '../fixtures/builtSite.ts';
import { hasChromium, openBrowser } from './openBrowser.ts';
import { relevanceCases as cases } from './relevanceCases.ts';
import { openSearch, type SearchPages } from './searchPages.ts';

const site = seedSite();
const newContext = openBrowser();
let search: SearchPages;
/** The page of the last query. */
let page: Page;
beforeAll(async () => {
  if (hasChromium) search = await openSearch(await newContext(), site().address);
});

async function ask(lang: 'es' | 'en', q: string) {
  const answer = await search.ask(lang, q);
  ({ page } = answer);
  return answer;
}

describe.skipIf(!hasChromium)('queries find what people mean', () => {
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

  test('a page without the word or a synonym is not in the results', async () => {
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

  const linksIn = async () =>
    page
      .locator('.search-answer :is(.entry-list, .search-group) a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

  test.each([
    { lang: 'es', q: 'costo' },
    { lang: 'es', q: 'costos' },
    { lang: 'es', q: 'cuánto cuesta' },
    { lang: 'en', q: 'cost' },
    { lang: 'en', q: 'costs' },
  ] as const)(
    '$lang: $q brings what costs, and nothing because of a country',
    async ({ lang, q }) => {
      const { codes } = await ask(lang, q);
      expect(codes.length).toBeGreaterThan(10);
      expect(codes).toContain('BP-0052');
      // It says that something was taken up in Costa Rica.
      expect(codes).not.toContain('BP-0001');
      expect((await linksIn()).filter((href) => href.includes('costa-rica'))).toEqual([]);
    },
  );

  test.each([
    { lang: 'es', q: 'costa rica' },
    { lang: 'es', q: 'Costa Rica' },
    { lang: 'es', q: 'costarica' },
    { lang: 'es', q: 'costa' },
    { lang: 'es', q: 'costarricenses' },
    { lang: 'en', q: 'costa rica' },
    { lang: 'en', q: 'Costa Rican' },
  ] as const)('$lang: $q is the country, and not what costs', async ({ lang, q }) => {
    const { codes } = await ask(lang, q);
    expect((await linksIn()).filter((href) => href.includes('/costa-rica/'))).toHaveLength(1);
    expect(codes).not.toContain('BP-0052');
  });

  test('a unit is not the United States, which are found by their name', async () => {
    await ask('es', 'unidad');
    expect(await linksIn()).not.toContain('/instituciones/pnud/');
    await ask('es', 'naciones unidas');
    expect(await linksIn()).toContain('/instituciones/pnud/');
    await ask('es', 'estados unidos');
    expect(await linksIn()).toContain('/paises/estados-unidos/');
  });

  test('finds institutions by type, and says that no practice matches', async () => {
    const { codes, said } = await ask('es', 'multilateral');
    expect(codes).toEqual([]);
    expect(said).toContain('Banco Interamericano de Desarrollo (BID)');
    expect(said).toContain('No hay un resultado exacto entre las prácticas');
    // There is nothing to filter or to sort.
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
