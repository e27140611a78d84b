import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { seedSite } from '../fixtures/builtSite.ts';
import { hasChromium, openBrowser } from './openBrowser.ts';
import { relevanceCases as cases } from './relevanceCases.ts';
import { openSearch, untilAnswered, type SearchPages } from './searchPages.ts';

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

  const offer = () => page.locator('.search-progress a');

  test.each([
    { lang: 'es', q: 'women', path: '/en/search/?q=women' },
    { lang: 'es', q: 'employment', path: '/en/search/?q=employment' },
    { lang: 'es', q: 'returned migrants', path: '/en/search/?q=returned+migrants' },
    { lang: 'es', q: 'seed capital', path: '/en/search/?q=seed+capital' },
    { lang: 'en', q: 'mujeres', path: '/buscar/?q=mujeres' },
    { lang: 'en', q: 'capital semilla', path: '/buscar/?q=capital+semilla' },
    { lang: 'en', q: 'municipio', path: '/buscar/?q=municipio' },
  ] as const)(
    '$lang: $q leads to the other language, which answers as was said',
    async ({ lang, q, path }) => {
      await ask(lang, q);
      await offer().waitFor();
      const said = await offer().innerText();
      const pattern =
        lang === 'es' ? /^En inglés: (\d+) practicas? para/ : /^In Spanish: (\d+) practices? for/;
      const [, count = 'no number'] = pattern.exec(said.replace('á', 'a')) ?? [];
      expect(await offer().getAttribute('href')).toBe(path);
      const other = await page.context().newPage();
      await other.goto(site().address + path);
      await untilAnswered(other, lang === 'es' ? 'en' : 'es', q);
      expect(await other.getByRole('status').innerText()).toMatch(new RegExp(`^${count} pr`));
      await other.close();
    },
  );

  test.each([
    // Names, and words of both languages.
    ...[
      'UMAR',
      'OIM',
      'plan',
      'social',
      'local',
      'capital',
      'global',
      'regional',
      'digital',
      'Pepita',
      'bus',
      'hotel',
    ].map((q) => ({ lang: 'es' as const, q })),
    // A slip, and words that neither has.
    ...['empelo', 'ofisina', 'kermesse', 'reintegración', 'mujeres retornadas'].map((q) => ({
      lang: 'es' as const,
      q,
    })),
    ...['UMAR', 'legal', 'mental', 'Guatemala', 'women', 'capital', 'xylophone'].map((q) => ({
      lang: 'en' as const,
      q,
    })),
  ])('$lang: $q is answered in its own language', async ({ lang, q }) => {
    await ask(lang, q);
    await page.waitForLoadState('networkidle');
    expect(await offer().count()).toBe(0);
  });

  test('who found nothing is told that the other language is asked, and what came of it', async () => {
    const own = await (await newContext()).newPage();
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await own.route('**/en/search/index.json', async (route) => {
      await arrived;
      await route.continue();
    });
    await own.goto(`${site().address}/buscar/?q=women`);
    await untilAnswered(own, 'es', 'women');
    await own.getByText('Buscando también en inglés…').waitFor();
    arrive();
    await own.getByRole('link', { name: /^En inglés: \d+ prácticas para «women»$/ }).waitFor();
    await own.goto(`${site().address}/buscar/?q=xylophone`);
    await untilAnswered(own, 'es', 'xylophone');
    await own.waitForLoadState('networkidle');
    expect(await own.locator('.search-progress').innerText()).toBe('');
    await own.context().close();
  });

  test('a question with an answer costs no file of the other language', async () => {
    const own = await (await newContext()).newPage();
    const asked: string[] = [];
    own.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await own.goto(`${site().address}/buscar/?q=empleo`);
    await untilAnswered(own, 'es', 'empleo');
    await own.waitForLoadState('networkidle');
    expect(asked).toContain('/buscar/index.json');
    expect(
      asked.filter((path) => path.startsWith('/en/') || path.includes('/pagefind/en')),
    ).toEqual([]);
    await own.context().close();
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
