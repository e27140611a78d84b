import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../fixtures/builtSite.ts';
import { slugOf, special } from '../fixtures/fullCatalogue.ts';
import { hasChromium, openBrowser } from './openBrowser.ts';

const site = builtSite();
const newContext = openBrowser();

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await newContext(options);
  const page = await context.newPage();
  await page.goto(site().address + address);
  return page;
}

const status = (page: Page) => page.getByRole('status');

/** Waits until the announced text is as expected. */
async function announced(page: Page, text: string | RegExp): Promise<void> {
  await status(page).filter({ hasText: text }).waitFor();
}

describe.skipIf(!hasChromium)('the search', () => {
  test('answers what is typed, announces the count and keeps it in the address', async () => {
    const page = await open('/buscar/');
    await page.keyboard.press('Tab');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('oficina 14');
    await announced(page, '1 resultado para «oficina 14»');
    expect(new URL(page.url()).searchParams.get('q')).toBe('oficina 14');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/practicas/${slugOf(14)}/`);
    await page.goBack();
    await announced(page, '1 resultado');
    expect(await page.getByRole('searchbox').inputValue()).toBe('oficina 14');
    await page.context().close();
  });

  test('finds a word with and without its accent, and in other forms', async () => {
    const page = await open('/buscar/');
    const counts: string[] = [];
    for (const word of ['migración', 'migracion', 'MIGRACIONES']) {
      await page.goto(`${site().address}/buscar/?q=${encodeURIComponent(word)}`);
      await announced(page, word);
      counts.push((await status(page).textContent())?.split(' ')[0] ?? '');
    }
    // Every listed entry: 27 but the withdrawn one.
    expect(counts).toEqual(['26', '26', '26']);
    await page.context().close();
  });

  test('finds an entry by its code', async () => {
    const page = await open('/buscar/?q=BP-0014');
    await announced(page, '1 resultado');
    expect(await page.locator('.search-answer a').first().getAttribute('href')).toBe(
      `/practicas/${slugOf(14)}/`,
    );
    await page.context().close();
  });

  test('is answered again after a reload', async () => {
    const page = await open('/buscar/?q=oficina');
    await announced(page, 'oficina');
    await page.reload();
    await announced(page, '26 resultados para «oficina». Se muestran los primeros 20.');
    expect(await page.locator('.search-answer li').count()).toBe(20);
    await page.context().close();
  });

  test('says honestly that no entry has a word, and leads on', async () => {
    const page = await open('/buscar/?q=deportados+oficina');
    await announced(page, 'Ningún resultado para «deportados oficina»');
    await page.getByText('Ninguna ficha contiene «deportados».').waitFor();
    await page.getByRole('link', { name: 'Buscar solo «oficina»' }).click();
    await announced(page, '26 resultados');
    await page.context().close();
  });

  test('goes through its questions with back and forward', async () => {
    const page = await open('/buscar/');
    for (const word of ['prueba', 'oficina']) {
      await page.getByRole('searchbox').fill(word);
      await page.keyboard.press('Enter');
      await announced(page, `«${word}»`);
    }
    await page.goBack();
    await announced(page, '«prueba»');
    expect(await page.getByRole('searchbox').inputValue()).toBe('prueba');
    await page.context().close();
  });

  test('in English finds an entry without English, in Spanish and marked so', async () => {
    const page = await open('/en/search/?q=BP-0003');
    await announced(page, '1 result for “BP-0003”');
    const link = page.locator('.search-answer a');
    expect(await link.getAttribute('href')).toBe(
      `/practicas/${slugOf(special.untranslated)}/#contenido`,
    );
    expect(await link.getAttribute('lang')).toBe('es');
    await page.context().close();
  });

  test('does not find what was withdrawn', async () => {
    const page = await open('/buscar/?q=BP-0006');
    await announced(page, 'Ningún resultado');
    await page.context().close();
  });

  test('loads nothing of the engine before somebody searches, and little of its own', async () => {
    const context = await newContext();
    const page = await context.newPage();
    const scripts: string[] = [];
    page.on(
      'request',
      (request) => /\.js(\?|$)/.test(request.url()) && scripts.push(request.url()),
    );
    await page.goto(`${site().address}/buscar/`, { waitUntil: 'networkidle' });
    expect(scripts).toHaveLength(1);
    const response = await fetch(scripts[0] ?? '', { headers: { 'accept-encoding': 'br' } });
    expect(Number(response.headers.get('content-length'))).toBeLessThanOrEqual(6_000);
    await Promise.all([page.waitForRequest(/pagefind\.js/), page.getByRole('searchbox').focus()]);
    await context.close();
  });

  test('breaks no rule of its Content-Security-Policy', async () => {
    const context = await newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${site().address}/buscar/?q=oficina`);
    await announced(page, '26 resultados');
    expect(errors).toEqual([]);
    await context.close();
  });

  test('says so when the engine cannot be reached', async () => {
    const context = await newContext();
    const page = await context.newPage();
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.goto(`${site().address}/buscar/?q=oficina`);
    await announced(page, 'El buscador no respondió');
    await context.close();
  });
});

describe.skipIf(!hasChromium)('without a script the search page', () => {
  test('leads to every entry by country, level, dimension, theme, population and title', async () => {
    const page = await open('/buscar/?q=oficina', { javaScriptEnabled: false });
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    for (const heading of [
      'Por país',
      'Por nivel',
      'Por dimensión',
      'Por tema',
      'Por población',
      'De la A a la Z',
    ]) {
      expect(
        await page.getByRole('heading', { level: 2, name: heading, exact: true }).count(),
        heading,
      ).toBe(1);
    }
    expect(await page.locator('#a-z .titles a').count()).toBe(26);
    expect(await page.locator('#pais-no-consta a').count()).toBe(1);
    expect(
      await page
        .locator('#pais .counts a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/paises/guatemala/', '/paises/honduras/']);
    await page.getByRole('link', { name: 'Mujeres' }).click();
    await page.waitForURL('**/poblaciones/mujeres/');
    await page.context().close();
  });

  test('is reached from the home page by form, and the mapping by number', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('oficina');
    await page.getByRole('button', { name: 'Buscar' }).click();
    await page.waitForURL('**/buscar/?q=oficina');
    await page.goto(`${site().address}/`);
    await page
      .getByRole('link', { name: /prácticas?: nivel individual, dimensión económica/ })
      .click();
    await page.waitForURL('**/mapeo/#individual-economica');
    expect(await page.locator(':target').count()).toBe(1);
    await page.context().close();
  });
});
