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
const rows = (page: Page) => page.locator('.search-answer .entry-list > li');
const addressOf = (page: Page) => page.url().replace(site().address, '');

/** Waits until the announced text is as expected. */
async function announced(page: Page, text: string | RegExp): Promise<void> {
  await status(page).filter({ hasText: text }).waitFor();
}

describe.skipIf(!hasChromium)('the search', () => {
  test('answers what is typed, announces the count and keeps it in the address', async () => {
    const page = await open('/buscar/');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('oficina 14');
    await announced(page, /^1 ficha para «oficina 14»$/);
    expect(addressOf(page)).toBe('/buscar/?q=oficina+14');
    expect(await page.title()).toBe('«oficina 14» · Buscar · Arraigo');
    await page.keyboard.press('Enter');
    // Button, order, and the first result.
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/practicas/${slugOf(14)}/`);
    await page.goBack();
    await announced(page, '1 ficha');
    expect(await page.getByRole('searchbox').inputValue()).toBe('oficina 14');
    await page.context().close();
  });

  test('finds a word with and without its accent, and in other forms', async () => {
    const page = await open('/buscar/');
    for (const word of ['migración', 'migracion', 'MIGRACIONES']) {
      await page.goto(`${site().address}/buscar/?q=${encodeURIComponent(word)}`);
      // Every listed entry: 27 but the withdrawn one.
      await announced(page, new RegExp(`^26 fichas.* para «${word}»`));
    }
    await page.context().close();
  });

  test('finds an entry by its code, and not one that was withdrawn', async () => {
    const page = await open('/buscar/?q=BP-0014');
    await announced(page, /^1 ficha para/);
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
    await announced(page, /\d+ fichas y \d+ páginas de otras clases/);
    const countries = page.locator('.search-group').filter({ hasText: 'Países' });
    expect(await countries.getByRole('link').first().getAttribute('href')).toBe(
      '/paises/guatemala/',
    );
    await page.getByRole('searchbox').fill('IP');
    await announced(page, '«IP»');
    await page.getByRole('link', { name: 'Institución de prueba (IP)' }).waitFor();
    await page.getByRole('searchbox').fill('metodología');
    await announced(page, /^Ninguna ficha y \d página/);
    expect(await page.locator('.search-group a').first().getAttribute('href')).toBe(
      '/metodologia/',
    );
    await page.context().close();
  });

  test('is answered again after a reload, and goes through its pages', async () => {
    const page = await open('/buscar/?q=oficina');
    await announced(page, /^26 fichas/);
    await page.reload();
    await announced(page, /^26 fichas/);
    expect(await rows(page).count()).toBe(20);
    await page.getByRole('link', { name: 'Página 2' }).click();
    expect(await rows(page).count()).toBe(6);
    expect(addressOf(page)).toBe('/buscar/?q=oficina&pagina=2');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    await page.goBack();
    await page.getByRole('link', { name: 'Siguiente' }).waitFor();
    expect(await rows(page).count()).toBe(20);
    await page.context().close();
  });

  test('corrects how a word is spelled, and shows what was meant', async () => {
    const page = await open('/buscar/?q=ofisina+14');
    await announced(page, /^1 ficha para «ofisina 14»$/);
    await page.getByRole('link', { name: '¿Quiso decir «oficina 14»?' }).click();
    await announced(page, /^1 ficha para «oficina 14»$/);
    expect(await page.getByRole('searchbox').inputValue()).toBe('oficina 14');
    expect(await page.locator('.search-meant').count()).toBe(0);
    await page.context().close();
  });

  test('says honestly that no page has a word, shows what has the others, and leads on', async () => {
    const page = await open('/buscar/?q=dexqv+oficina');
    await announced(page, /^Ningún resultado exacto para «dexqv oficina»; 26 fichas/);
    await page.getByText('Ninguna página del catálogo contiene «dexqv».').waitFor();
    await page.goto(`${site().address}/buscar/?q=dexqv`);
    await announced(page, 'Ningún resultado para «dexqv»');
    await page.getByText('No hay un resultado exacto').waitFor();
    expect(await page.locator('.search-answer a[href*="/practicas/"]').count()).toBe(0);
    await page.getByRole('link', { name: 'Ver todas las prácticas' }).click();
    await announced(page, /^26 fichas$/);
    expect(await rows(page).count()).toBe(20);
    await page.context().close();
  });

  test('goes through its questions with back and forward, typed ones too', async () => {
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
    await announced(page, /^26 fichas$/);
    await page.goForward();
    await announced(page, '«prueba»');
    await page.context().close();
  });

  test('in English finds an entry without English, in Spanish and marked so', async () => {
    const page = await open('/en/search/?q=BP-0003');
    await announced(page, '1 entry for “BP-0003”');
    const link = rows(page).getByRole('link');
    expect(await link.getAttribute('href')).toBe(`/practicas/${slugOf(special.untranslated)}/`);
    expect(await link.getAttribute('lang')).toBe('es');
    await page.getByText('Entry in Spanish only').waitFor();
    await page.goto(`${site().address}/en/search/?q=atendidas`);
    await announced(page, /^1 entry/);
    await page.context().close();
  });

  test('shows excerpts five at a time, with what was asked marked', async () => {
    const context = await newContext({ viewport: { width: 360, height: 640 } });
    const page = await context.newPage();
    const texts: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.pf_fragment')) texts.push(request.url());
    });
    await page.goto(`${site().address}/buscar/?q=oficina`);
    await announced(page, '26 fichas');
    await page.locator('.excerpt mark').first().waitFor();
    expect(texts).toHaveLength(5);
    expect(await rows(page).first().locator('mark').innerText()).toMatch(/^oficina$/i);
    await rows(page).nth(5).scrollIntoViewIfNeeded();
    await rows(page).nth(5).locator('mark').first().waitFor();
    expect(texts).toHaveLength(10);
    await context.close();
  });

  test('loads nothing of the engine before somebody searches, and little of its own', async () => {
    const context = await newContext();
    const page = await context.newPage();
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (/\.(js|json|txt)$/.test(request.url())) loaded.push(request.url());
    });
    await page.goto(`${site().address}/buscar/`, { waitUntil: 'networkidle' });
    expect(loaded).toHaveLength(1);
    const response = await fetch(loaded[0] ?? '', { headers: { 'accept-encoding': 'br' } });
    expect(Number(response.headers.get('content-length'))).toBeLessThanOrEqual(6_000);
    await Promise.all([
      page.waitForRequest(/buscar\/index\.json/),
      page.getByRole('searchbox').focus(),
    ]);
    // The full text is for those who ask for words.
    await page.getByRole('checkbox', { name: 'Honduras' }).check();
    await announced(page, /^3 fichas$/);
    expect(loaded.filter((url) => url.includes('pagefind.js'))).toEqual([]);
    await context.close();
  });

  test('breaks no rule of its Content-Security-Policy', async () => {
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

  test('answers by title where the full text cannot be had, and says so', async () => {
    const context = await newContext();
    const page = await context.newPage();
    await page.route('**/pagefind/es/pagefind.js', (route) => route.abort());
    await page.goto(`${site().address}/buscar/?q=oficina`);
    await announced(page, /^26 fichas/);
    await page.getByText('Los textos no se pudieron consultar').waitFor();
    await context.close();
  });

  test('says so where nothing can be had, keeps the list, and tries again', async () => {
    const context = await newContext();
    const page = await context.newPage();
    await page.route('**/buscar/index.json', (route) => route.abort(), { times: 1 });
    await page.goto(`${site().address}/buscar/?q=oficina`);
    await announced(page, 'El buscador no respondió');
    expect(await rows(page).count()).toBe(20);
    await page.getByRole('button', { name: 'Buscar' }).click();
    await announced(page, '26 fichas');
    await context.close();
  });
});

describe.skipIf(!hasChromium)('the facets', () => {
  test('widen within one and narrow between them, stand in the address, and are removed one by one', async () => {
    const page = await open('/buscar/');
    await page.getByRole('checkbox', { name: 'Honduras' }).check();
    await announced(page, /^3 fichas$/);
    await page.getByRole('checkbox', { name: 'Guatemala' }).check();
    // All but the one that states no country.
    await announced(page, /^25 fichas$/);
    await page.getByRole('checkbox', { name: 'Individual' }).check();
    await announced(page, /^\d fichas$/);
    expect(addressOf(page)).toBe('/buscar/?pais=gt,hn&nivel=individual');
    await page.reload();
    await announced(page, /^\d fichas$/);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(3);
    await page.getByRole('link', { name: 'Quitar el filtro «Individual»' }).click();
    await announced(page, /^25 fichas$/);
    await page.getByRole('link', { name: 'Quitar todos' }).click();
    await announced(page, /^26 fichas$/);
    expect(addressOf(page)).toBe('/buscar/');
    await page.context().close();
  });

  test('keep the excerpts that are shown, and ask no text twice', async () => {
    const page = await open('/buscar/?q=oficina');
    const texts: string[] = [];
    await page.locator('.excerpt mark').first().waitFor();
    page.on('request', (request) => {
      if (/pf_(fragment|index|meta)/.test(request.url())) texts.push(request.url());
    });
    const [first] = await rows(page).locator('.entry-title').allInnerTexts();
    await page.getByRole('checkbox', { name: 'Guatemala' }).check();
    await announced(page, /^22 fichas/);
    await rows(page).first().locator('mark').first().waitFor();
    await page.getByRole('checkbox', { name: 'Guatemala' }).uncheck();
    await announced(page, /^26 fichas/);
    expect(await rows(page).locator('.entry-title').first().innerText()).toBe(first);
    expect(await rows(page).first().locator('mark').count()).toBeGreaterThan(0);
    expect(texts.filter((url) => !url.includes('fragment'))).toEqual([]);
    expect(texts).toHaveLength(new Set(texts).size);
    await page.context().close();
  });

  test('count what each value would give, within what was asked', async () => {
    const page = await open('/buscar/?q=14&pais=gt');
    await announced(page, '1 ficha');
    const count = (name: string) =>
      page.locator('.facet li').filter({ hasText: name }).locator('.count').innerText();
    expect(await count('Guatemala')).toBe('1');
    expect(await page.getByRole('checkbox', { name: 'Honduras' }).isVisible()).toBe(false);
    await page.context().close();
  });

  test('explain an empty list by what keeps entries out', async () => {
    const page = await open('/buscar/?q=oficina+14&pais=hn');
    await announced(page, 'Ninguna práctica con estos filtros');
    await page.getByRole('link', { name: 'Sin «Honduras»: 1 ficha' }).click();
    await announced(page, '1 ficha para «oficina 14»');
    await page.context().close();
  });

  test('go with an order, and with the other language', async () => {
    const page = await open('/buscar/?pais=gt');
    await announced(page, '22 fichas');
    await page.getByLabel('Orden').selectOption('fecha');
    await page.waitForURL('**/buscar/?pais=gt&orden=fecha');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/search/?pais=gt&orden=fecha');
    await announced(page, '22 entries');
    expect(await page.getByRole('checkbox', { name: 'Guatemala' }).isChecked()).toBe(true);
    await page.context().close();
  });

  test('are used by keyboard on a phone, and lead back to the results', async () => {
    const page = await open('/buscar/', { viewport: { width: 360, height: 640 } });
    await page.getByRole('link', { name: 'Acotar la lista' }).focus();
    await page.keyboard.press('Enter');
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement?.getAttribute('value'));
      if (name === 'hn') break;
    }
    await page.keyboard.press('Space');
    await announced(page, /^3 fichas$/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('hn');
    await page.getByRole('link', { name: 'Ver 3 fichas' }).press('Enter');
    expect(new URL(page.url()).hash).toBe('#resultados');
    await page.context().close();
  });

  test('keep the value the keyboard stands on, though nothing has it', async () => {
    const page = await open('/buscar/?q=oficina+14&pais=hn');
    await announced(page, 'Ninguna práctica con estos filtros');
    const honduras = page.getByRole('checkbox', { name: 'Honduras' });
    await honduras.press('Space');
    await announced(page, /^1 ficha para/);
    expect(await honduras.isChecked()).toBe(false);
    await honduras.press('Space');
    await announced(page, 'Ninguna práctica con estos filtros');
    await page.context().close();
  });

  test('are used by touch on a phone', async () => {
    const page = await open('/buscar/', {
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    await page.getByRole('link', { name: 'Acotar la lista' }).tap();
    await page.locator('label').filter({ hasText: 'Honduras' }).tap();
    await announced(page, /^3 fichas$/);
    await page.getByRole('link', { name: 'Ver 3 fichas' }).tap();
    expect(await rows(page).count()).toBe(3);
    await page.context().close();
  });

  test('stay under the finger, however much the answer above them grows or shrinks', async () => {
    const page = await open('/buscar/?q=oficina', {
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    await announced(page, /^26 fichas.* para «oficina»/);
    await page.getByRole('link', { name: 'Acotar la lista' }).tap();
    const label = page.locator('.facet label').filter({ hasText: 'Honduras' });
    await label.scrollIntoViewIfNeeded();
    // The page scrolls smoothly to where the link leads.
    await page.waitForTimeout(1_000);
    const top = async () => (await label.boundingBox())?.y ?? Number.NaN;
    const before = await top();
    for (const count of [3, 20]) {
      await label.tap();
      await expect.poll(() => rows(page).count()).toBe(count);
      await page.waitForTimeout(500);
      expect(Math.abs((await top()) - before), `${count} rows`).toBeLessThanOrEqual(1);
    }
    // Who scrolls away is not brought back, whatever comes late.
    await page.evaluate(async () => {
      scrollBy({ top: -200, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 100));
      const answer = document.querySelector<HTMLElement>('.search-answer');
      if (answer) answer.style.paddingTop = '100px';
    });
    await page.waitForTimeout(200);
    expect((await top()) - before).toBeGreaterThanOrEqual(199);
    await page.context().close();
  });

  test('stay where they are for who reaches one by keyboard and acts at once, with a whole outline', async () => {
    const page = await open('/buscar/?q=oficina', { viewport: { width: 360, height: 640 } });
    await announced(page, /^26 fichas.* para «oficina»/);
    const box = page.locator('.facet [value="hn"]');
    await box.focus();
    await page.keyboard.press('Space');
    await announced(page, /para «oficina»$/);
    await page.waitForTimeout(500);
    const seen = await box.evaluate((element) => {
      const { outlineWidth, outlineOffset } = getComputedStyle(element);
      const { top, left } = element.getBoundingClientRect();
      return {
        isFocused: element.matches(':focus-visible'),
        isOnScreen: top >= 0 && top < innerHeight,
        outline: left - parseFloat(outlineWidth) - parseFloat(outlineOffset),
        edge: element.closest('.facet')?.getBoundingClientRect().left,
      };
    });
    expect(seen).toMatchObject({ isFocused: true, isOnScreen: true });
    // A facet is cut off at its edge once it was used.
    expect(seen.outline).toBeGreaterThanOrEqual(seen.edge ?? Infinity);
    await page.context().close();
  });

  test('change the first rows at once and the others after them, and the page keeps its height meanwhile', async () => {
    const page = await open('/buscar/?q=oficina', { viewport: { width: 1200, height: 900 } });
    await announced(page, /^26 fichas.* para «oficina»/);
    const [before, during, after] = await page.evaluate(async () => {
      const answer = document.querySelector<HTMLElement>('.search-answer');
      const box = document.querySelector<HTMLInputElement>('.facet [value="gt"]');
      const state = () => ({
        height: answer?.offsetHeight ?? 0,
        rows: answer?.querySelectorAll('.entry-row').length,
      });
      const known = state();
      const changed = new Promise<ReturnType<typeof state>>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(state());
        });
        if (answer) observer.observe(answer, { childList: true });
      });
      box?.click();
      const first = await changed;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [known, first, state()];
    });
    expect(before.rows).toBe(20);
    expect(during.rows).toBe(4);
    expect(during.height).toBeGreaterThanOrEqual(before.height);
    expect(after.rows).toBe(20);
    await page.context().close();
  });

  test('far below the rows change their counts at once, and the rows in the next frame', async () => {
    const page = await open('/buscar/?q=oficina', { viewport: { width: 360, height: 640 } });
    await announced(page, /^26 fichas.* para «oficina»/);
    const [during, after] = await page.evaluate(async () => {
      const status = document.querySelector('.search-status');
      const box = document.querySelector<HTMLInputElement>('.facet [value="hn"]');
      const state = () => ({
        status: status?.textContent,
        count: box?.closest('li')?.querySelector('.count')?.textContent,
        rows: document.querySelectorAll('.search-answer .entry-row').length,
        applied: document.querySelectorAll('.applied li').length,
      });
      box?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const changed = new Promise<ReturnType<typeof state>>((resolve) => {
        const observer = new MutationObserver(() => resolve(state()));
        if (status) observer.observe(status, { childList: true });
      });
      box?.click();
      const first = await changed;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [first, state()];
    });
    expect(after).toEqual({ ...during, rows: Number(during.count), applied: 1 });
    expect(during).toMatchObject({ rows: 20, applied: 0 });
    expect(during.status).toMatch(new RegExp(`^${during.count} fichas? para «oficina»$`));
    await page.context().close();
  });

  test('chosen one right after the other are answered by the last', async () => {
    const page = await open('/buscar/?q=oficina');
    await announced(page, /^26 fichas.* para «oficina»/);
    await page.evaluate(async () => {
      for (const key of ['gt', 'hn', 'gt']) {
        document.querySelector<HTMLInputElement>(`.facet [value="${key}"]`)?.click();
        // Each is answered, but none has all its rows before the next.
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    await announced(page, /^3 fichas/);
    await page.waitForTimeout(300);
    expect(await rows(page).count()).toBe(3);
    await page.context().close();
  });

  test('are asked by the form of the catalogue', async () => {
    const page = await open('/practicas/');
    await page.locator('.facet-form').getByLabel('País').selectOption('Honduras');
    await page.getByRole('button', { name: 'Ver las prácticas' }).click();
    await announced(page, /^3 fichas$/);
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('without a script the search page', () => {
  test('shows the catalogue, and leads to its pages by every list', async () => {
    const page = await open('/buscar/?q=oficina', { javaScriptEnabled: false });
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await rows(page).count()).toBe(20);
    for (const heading of ['Por país', 'Por nivel', 'Por dimensión', 'Por tema', 'Por población'])
      expect(
        await page.getByRole('heading', { level: 2, name: heading, exact: true }).count(),
        heading,
      ).toBe(1);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.locator('#pais-no-consta a').count()).toBe(1);
    expect(
      await page
        .locator('#pais .counts a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/paises/guatemala/', '/paises/honduras/']);
    await page.getByRole('link', { name: 'Siguiente' }).click();
    await page.waitForURL('**/practicas/pagina/2/');
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
