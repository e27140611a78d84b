import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { slugOf, special } from '../fixtures/fullCatalogue.ts';
import { soon } from '../fixtures/soon.ts';
import { hasChromium } from './openBrowser.ts';
import { announced, rows, searchVisits } from './searchVisits.ts';

const { site, newContext, open } = searchVisits();
/** The page's own script, which on a slow line comes after the page is seen. */
const pageScript = /SearchPage.*\.js$/;

/** What the page says, in every frame until it changes. */
declare const said: { status: string; isListed: boolean; box: string }[];

/** Opens a page whose own script does not come, and notes from the first frame on what it says. */
async function openSlowly(address: string): Promise<Page> {
  const page = await (await newContext()).newPage();
  await page.route(pageScript, () => undefined);
  await page.addInitScript(() => {
    const notes: unknown[] = [];
    Object.assign(window, { said: notes });
    let last = '';
    const look = () => {
      const status = document.querySelector('.search-status');
      const list = document.querySelector('.entry-row');
      const note = {
        status: status?.textContent,
        isListed: list?.checkVisibility({ visibilityProperty: true }) ?? false,
        box: document.querySelector<HTMLInputElement>('#q')?.value,
      };
      if (status && JSON.stringify(note) !== last) notes.push(note);
      if (status) last = JSON.stringify(note);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(site().address + address, { waitUntil: 'commit' });
  return page;
}

const addressOf = (page: Page) => page.url().replace(site().address, '');

describe.skipIf(!hasChromium)('the search', () => {
  test('answers while somebody types, announces the count and keeps the query in the address', async () => {
    const page = await open('/buscar/');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('oficina 14');
    await announced(page, /^1 práctica para «oficina 14»$/);
    expect(addressOf(page)).toBe('/buscar/?q=oficina+14');
    expect(await page.title()).toBe('«oficina 14» · Buscar · Arraigo');
    await page.keyboard.press('Enter');
    // The button, the order, and the first result.
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/practicas/${slugOf(14)}/`);
    await page.goBack();
    await announced(page, '1 práctica');
    expect(await page.getByRole('searchbox').inputValue()).toBe('oficina 14');
    await page.context().close();
  });

  test('finds a word with and without its accent, and inflected forms', async () => {
    const page = await open('/buscar/');
    for (const word of ['migración', 'migracion', 'MIGRACIONES']) {
      await page.goto(`${site().address}/buscar/?q=${encodeURIComponent(word)}`);
      // All 27 entries except the withdrawn one.
      await announced(page, new RegExp(`^26 prácticas.* para «${word}»`));
    }
    await page.context().close();
  });

  test('finds an entry by its code, but no withdrawn one', async () => {
    const page = await open('/buscar/?q=BP-0014');
    await announced(page, /^1 práctica para/);
    expect(await rows(page).getByRole('link').getAttribute('href')).toBe(
      `/practicas/${slugOf(14)}/`,
    );
    await page.goto(`${site().address}/buscar/?q=BP-0006`);
    await announced(page, 'Ningún resultado');
    expect(await rows(page).count()).toBe(0);
    await page.context().close();
  });

  test('finds pages of every other kind under their own headings, after the practices', async () => {
    const page = await open('/buscar/?q=guatemala');
    await announced(page, /\d+ prácticas y \d+ páginas de otras clases/);
    const countries = page.locator('.search-group').filter({ hasText: 'Países' });
    expect(await countries.getByRole('link').first().getAttribute('href')).toBe(
      '/paises/guatemala/',
    );
    await page.getByRole('searchbox').fill('IP');
    await announced(page, '«IP»');
    await page.getByRole('link', { name: 'Institución de prueba (IP)' }).waitFor();
    await page.getByRole('searchbox').fill('metodología');
    await announced(page, /^Ninguna práctica y \d página/);
    expect(await page.locator('.search-group a').first().getAttribute('href')).toBe(
      '/metodologia/',
    );
    await page.context().close();
  });

  test('is answered again after a reload, and is paginated', async () => {
    const page = await open('/buscar/?q=oficina');
    const shown = () => expect.poll(() => rows(page).count(), soon);
    await announced(page, /^26 prácticas/);
    await page.reload();
    await announced(page, /^26 prácticas/);
    await shown().toBe(20);
    await page.getByRole('link', { name: 'Página 2' }).click();
    await shown().toBe(6);
    expect(addressOf(page)).toBe('/buscar/?q=oficina&pagina=2');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')), soon)
      .toBe('status');
    await page.goBack();
    await page.getByRole('link', { name: 'Siguiente' }).waitFor();
    await shown().toBe(20);
    await page.context().close();
  });

  test('corrects the spelling of a word, and shows the correction', async () => {
    const page = await open('/buscar/?q=ofisina+14');
    await announced(page, /^1 práctica para «ofisina 14»$/);
    await page.getByRole('link', { name: '¿Quiso decir «oficina 14»?' }).click();
    await announced(page, /^1 práctica para «oficina 14»$/);
    expect(await page.getByRole('searchbox').inputValue()).toBe('oficina 14');
    expect(await page.locator('.search-meant').count()).toBe(0);
    await page.context().close();
  });

  test('says that no page has a word, shows those with the others, and suggests a query without it', async () => {
    const page = await open('/buscar/?q=dexqv+oficina');
    await announced(page, /^Ningún resultado exacto para «dexqv oficina»; 26 prácticas/);
    await page.getByText('Ninguna página del catálogo contiene «dexqv».').waitFor();
    await page.goto(`${site().address}/buscar/?q=dexqv`);
    await announced(page, 'Ningún resultado para «dexqv»');
    await page.getByText('No hay un resultado exacto').waitFor();
    expect(await page.locator('.search-answer a[href*="/practicas/"]').count()).toBe(0);
    await page.getByRole('link', { name: 'Ver todas las prácticas' }).click();
    await announced(page, /^26 prácticas$/);
    await expect.poll(() => rows(page).count(), soon).toBe(20);
    await page.context().close();
  });

  test('goes through its queries with back and forward, typed ones too', async () => {
    const page = await open('/buscar/');
    await page.getByRole('searchbox').fill('prueba');
    await page.keyboard.press('Enter');
    await announced(page, '«prueba»');
    await page.getByRole('searchbox').fill('oficina');
    await announced(page, '«oficina»');
    await page.goBack();
    await announced(page, '«prueba»');
    expect(await page.getByRole('searchbox').inputValue()).toBe('prueba');
    await page.goBack();
    await announced(page, /^26 prácticas$/);
    await page.goForward();
    await announced(page, '«prueba»');
    await page.context().close();
  });

  test('in English finds an untranslated entry, in Spanish and marked as such', async () => {
    const page = await open('/en/search/?q=BP-0003');
    await announced(page, '1 practice for “BP-0003”');
    const link = rows(page).getByRole('link');
    expect(await link.getAttribute('href')).toBe(`/practicas/${slugOf(special.untranslated)}/`);
    expect(await link.getAttribute('lang')).toBe('es');
    await page.getByText('Practice in Spanish only').waitFor();
    await page.goto(`${site().address}/en/search/?q=atendidas`);
    await announced(page, /^1 practice/);
    await page.context().close();
  });

  test('shows excerpts five at a time, with the matches marked', async () => {
    const context = await newContext({ viewport: { width: 360, height: 640 } });
    const page = await context.newPage();
    const texts: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.pf_fragment')) texts.push(request.url());
    });
    await page.goto(`${site().address}/buscar/?q=oficina`);
    await announced(page, '26 prácticas');
    await page.locator('.excerpt mark').first().waitFor();
    expect(texts).toHaveLength(5);
    expect(await rows(page).first().locator('mark').innerText()).toMatch(/^oficina$/i);
    await rows(page).nth(5).scrollIntoViewIfNeeded();
    await rows(page).nth(5).locator('mark').first().waitFor();
    expect(texts).toHaveLength(10);
    await context.close();
  });

  test('loads no engine before somebody searches, and only a small script', async () => {
    const context = await newContext();
    const page = await context.newPage();
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (/\.(js|json|txt)$/.test(request.url())) loaded.push(request.url());
    });
    await page.goto(`${site().address}/buscar/`, { waitUntil: 'networkidle' });
    // That of the first sight, and the page's own.
    expect(loaded).toHaveLength(2);
    const sizes = loaded.map(async (url) => {
      const { headers } = await fetch(url, { headers: { 'accept-encoding': 'br' } });
      return Number(headers.get('content-length'));
    });
    const [first = Infinity, own = Infinity] = await Promise.all(sizes);
    expect(first + own).toBeLessThanOrEqual(6_000);
    await Promise.all([
      page.waitForRequest(/buscar\/index\.json/),
      page.getByRole('searchbox').focus(),
    ]);
    // The full text is only needed for words.
    await page.getByRole('checkbox', { name: 'Honduras' }).check();
    await announced(page, /^3 prácticas$/);
    expect(loaded.filter((url) => url.includes('pagefind.js'))).toEqual([]);
    await context.close();
  });

  test('violates no rule of its Content-Security-Policy', async () => {
    const context = await newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${site().address}/buscar/?q=oficina&pais=gt`);
    await announced(page, 'oficina');
    await page.locator('.excerpt mark').first().waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test.each([
    { address: '/buscar/?q=oficina', looking: 'Buscando «oficina»…', box: 'oficina' },
    { address: '/en/search/?q=office', looking: 'Looking for “office”…', box: 'office' },
    { address: '/buscar/?pais=gt', looking: 'Buscando…', box: '' },
    { address: '/buscar/?orden=evidencia', looking: 'Buscando…', box: '' },
  ])(
    'from the first sight of $address says that it looks, without a list or a count',
    async ({ address, looking, box }) => {
      const page = await openSlowly(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(300);
      // In no frame has it said anything else.
      expect(await page.evaluate(() => said)).toEqual([{ status: looking, isListed: false, box }]);
      for (const part of ['.search-answer', '.facet .count', '.search-order', '.to-results'])
        expect(await page.locator(part).first().isVisible(), part).toBe(false);
      await page.context().close();
    },
  );

  test('from the first sight shows everything where nothing is asked', async () => {
    const page = await openSlowly('/buscar/');
    await announced(page, /^26 prácticas$/);
    expect(await rows(page).first().isVisible()).toBe(true);
    expect(await page.locator('.search-hint').isVisible()).toBe(true);
    await page.context().close();
  });

  test('says so where its script cannot be loaded, and shows the list', async () => {
    const page = await (await newContext()).newPage();
    await page.route(pageScript, (route) => route.abort());
    await page.goto(`${site().address}/buscar/?q=oficina`);
    await announced(page, 'El buscador no respondió');
    expect(await rows(page).first().isVisible()).toBe(true);
    await page.context().close();
  });

  test.each(['/buscar/?q=oficina', '/en/search/?q=office&pais=gt'])(
    'has its first result on the first screen of a phone: %s',
    async (address) => {
      const page = await open(address, { viewport: { width: 360, height: 640 } });
      await announced(page, /[”»]$/);
      const box = await rows(page).first().locator('.entry-title').boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? Infinity)).toBeLessThanOrEqual(640);
      await page.context().close();
    },
  );

  test('says what it looks for on a slow line, and shows nothing else as an answer', async () => {
    const context = await newContext();
    const page = await context.newPage();
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/buscar/index.json', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(`${site().address}/buscar/?q=oficina`);
    await announced(page, 'Buscando «oficina»…');
    expect(await page.locator('.entry-list').isVisible()).toBe(false);
    arrive();
    await announced(page, '26 prácticas');
    expect(await page.locator('.entry-list').first().isVisible()).toBe(true);
    await context.close();
  });

  test('answers by title where the full text cannot be loaded, and says so', async () => {
    const context = await newContext();
    const page = await context.newPage();
    await page.route('**/pagefind/es/pagefind.js', (route) => route.abort());
    await page.goto(`${site().address}/buscar/?q=oficina`);
    await announced(page, /^26 prácticas/);
    await page.getByText('Los textos no se pudieron consultar').waitFor();
    await context.close();
  });

  test('says so where nothing can be loaded, keeps the list, and tries again', async () => {
    const context = await newContext();
    const page = await context.newPage();
    await page.route('**/buscar/index.json', (route) => route.abort(), { times: 1 });
    await page.goto(`${site().address}/buscar/?q=oficina`);
    await announced(page, 'El buscador no respondió');
    await expect.poll(() => rows(page).count(), soon).toBe(20);
    await page.getByRole('button', { name: 'Buscar' }).click();
    await announced(page, '26 prácticas');
    await context.close();
  });
});
