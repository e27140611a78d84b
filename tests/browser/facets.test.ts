import { evidenceLevels } from 'content-models/vocabulary/evidenceLevels';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { soon } from '../fixtures/soon.ts';
import { hasChromium } from './openBrowser.ts';
import { announced, rows, searchVisits } from './searchVisits.ts';

const { site, open } = searchVisits();
const addressOf = (page: Page) => page.url().replace(site().address, '');

describe.skipIf(!hasChromium)('the facets', () => {
  test('match any value within one and all across several, are in the address, and are removed one by one', async () => {
    const page = await open('/buscar/');
    await page.getByRole('checkbox', { name: 'Honduras' }).check();
    await announced(page, /^3 prácticas$/);
    await page.getByRole('checkbox', { name: 'Guatemala' }).check();
    // All entries except the one without a country.
    await announced(page, /^25 prácticas$/);
    await page.getByRole('checkbox', { name: 'Individual' }).check();
    await announced(page, /^\d prácticas$/);
    expect(addressOf(page)).toBe('/buscar/?pais=gt,hn&nivel=individual');
    await page.reload();
    await announced(page, /^\d prácticas$/);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(3);
    await page.getByRole('link', { name: 'Quitar el filtro «Individual»' }).click();
    await announced(page, /^25 prácticas$/);
    await page.getByRole('link', { name: 'Quitar todos' }).click();
    await announced(page, /^26 prácticas$/);
    expect(addressOf(page)).toBe('/buscar/');
    await page.context().close();
  });

  test('keep the excerpts that are shown, and fetch no text twice', async () => {
    const page = await open('/buscar/?q=oficina');
    const texts: string[] = [];
    await page.locator('.excerpt mark').first().waitFor();
    page.on('request', (request) => {
      if (/pf_(fragment|index|meta)/.test(request.url())) texts.push(request.url());
    });
    const [first] = await rows(page).locator('.entry-title').allInnerTexts();
    await page.getByRole('checkbox', { name: 'Guatemala' }).check();
    await announced(page, /^22 prácticas/);
    await rows(page).first().locator('mark').first().waitFor();
    await page.getByRole('checkbox', { name: 'Guatemala' }).uncheck();
    await announced(page, /^26 prácticas/);
    expect(await rows(page).locator('.entry-title').first().innerText()).toBe(first);
    expect(await rows(page).first().locator('mark').count()).toBeGreaterThan(0);
    expect(texts.filter((url) => !url.includes('fragment'))).toEqual([]);
    expect(texts).toHaveLength(new Set(texts).size);
    await page.context().close();
  });

  test('count the results of each value, within the query', async () => {
    const page = await open('/buscar/?q=14&pais=gt');
    await announced(page, '1 práctica');
    const count = (name: string) =>
      page.locator('.facet li').filter({ hasText: name }).locator('.count').innerText();
    expect(await count('Guatemala')).toBe('1');
    expect(await page.getByRole('checkbox', { name: 'Honduras' }).isVisible()).toBe(false);
    await page.context().close();
  });

  test('explain an empty list by the filters that exclude entries', async () => {
    const page = await open('/buscar/?q=oficina+14&pais=hn');
    await announced(page, 'Ninguna práctica con estos filtros');
    await page.getByRole('link', { name: 'Sin «Honduras»: 1 práctica' }).click();
    await announced(page, '1 práctica para «oficina 14»');
    await page.context().close();
  });

  test('say in words what an address asks for that none of them has, in both languages', async () => {
    const page = await open('/buscar/?pais=gt,guatemala&poblacion=mujeres');
    await announced(
      page,
      '22 prácticas. El filtro «guatemala» es desconocido: queda sin aplicar. El filtro «mujeres» es desconocido: queda sin aplicar.',
    );
    expect(await page.locator('.applied a').allInnerTexts()).toEqual(['Guatemala ×']);
    await page.goto(`${site().address}/buscar/?poblacion=mujeres`);
    await announced(page, '26 prácticas. El filtro «mujeres» es desconocido');
    await page.goto(`${site().address}/en/search/?q=office&pais=xx`);
    // It filters nothing: the other pages stand beside the practices.
    await announced(
      page,
      /^\d+ practices and \d+ .*\. The filter “xx” is unknown: it is left out\.$/,
    );
    // The next choice takes it out of the address.
    await page.getByRole('checkbox', { name: 'Honduras' }).check();
    await page.waitForURL('**/en/search/?q=office&pais=hn');
    await page.context().close();
  });

  test('keep a value that is chosen, with its zero, until it is taken away', async () => {
    const page = await open('/buscar/?pais=hn&poblacion=lgbtiq', {
      viewport: { width: 360, height: 640 },
    });
    await announced(page, 'Ninguna práctica con estos filtros');
    const row = page.locator('.facet li').filter({ hasText: 'Personas LGBTIQ+' });
    const box = row.getByRole('checkbox', { name: 'Personas LGBTIQ+' });
    expect(await box.isChecked()).toBe(true);
    expect(await row.locator('.count').innerText()).toBe('0');
    // There is nothing to go back to.
    expect(await page.locator('.to-results').isVisible()).toBe(false);
    // It is not lost with the next choice.
    await page.getByRole('checkbox', { name: 'Honduras' }).uncheck();
    await page.waitForURL('**/buscar/?poblacion=lgbtiq');
    await box.uncheck();
    await announced(page, /^26 prácticas$/);
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('checkbox', { name: 'Honduras' }).check();
    await announced(page, /^3 prácticas$/);
    expect(await row.isVisible()).toBe(false);
    await page.context().close();
  });

  test('are kept with another order, and in the other language', async () => {
    const page = await open('/buscar/?pais=gt');
    await announced(page, '22 prácticas');
    await page.getByLabel('Orden').selectOption('fecha');
    await page.waitForURL('**/buscar/?pais=gt&orden=fecha');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/search/?pais=gt&orden=fecha');
    await announced(page, '22 practices');
    expect(await page.getByRole('checkbox', { name: 'Guatemala' }).isChecked()).toBe(true);
    await page.context().close();
  });

  test('can be used by keyboard on a phone, and link back to the results', async () => {
    const page = await open('/buscar/', { viewport: { width: 360, height: 640 } });
    await page.getByRole('link', { name: 'Filtrar' }).focus();
    await page.keyboard.press('Enter');
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement?.getAttribute('value'));
      if (name === 'hn') break;
    }
    await page.keyboard.press('Space');
    await announced(page, /^3 prácticas$/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('hn');
    await page.getByRole('link', { name: 'Ver 3 prácticas' }).press('Enter');
    expect(new URL(page.url()).hash).toBe('#resultados');
    await page.context().close();
  });

  test('keep the focused value, even without results', async () => {
    const page = await open('/buscar/?q=oficina+14&pais=hn');
    await announced(page, 'Ninguna práctica con estos filtros');
    const honduras = page.getByRole('checkbox', { name: 'Honduras' });
    await honduras.press('Space');
    await announced(page, /^1 práctica para/);
    expect(await honduras.isChecked()).toBe(false);
    await honduras.press('Space');
    await announced(page, 'Ninguna práctica con estos filtros');
    await page.context().close();
  });

  test('can be used by touch on a phone', async () => {
    const page = await open('/buscar/', {
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    await page.getByRole('link', { name: 'Filtrar' }).tap();
    await page.locator('label').filter({ hasText: 'Honduras' }).tap();
    await announced(page, /^3 prácticas$/);
    await page.getByRole('link', { name: 'Ver 3 prácticas' }).tap();
    expect(await rows(page).count()).toBe(3);
    await page.context().close();
  });

  test('stay in place on the screen, however much the answer above them grows or shrinks', async () => {
    const page = await open('/buscar/?q=oficina', {
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    await announced(page, /^26 prácticas.* para «oficina»/);
    await page.getByRole('link', { name: 'Filtrar' }).tap();
    const label = page.locator('.facet label').filter({ hasText: 'Honduras' });
    await label.scrollIntoViewIfNeeded();
    // The link scrolls smoothly to its target.
    await page.waitForTimeout(1_000);
    const top = async () => (await label.boundingBox())?.y ?? Number.NaN;
    const before = await top();
    for (const count of [3, 20]) {
      await label.tap();
      await expect.poll(() => rows(page).count(), soon).toBe(count);
      await page.waitForTimeout(500);
      expect(Math.abs((await top()) - before), `${count} rows`).toBeLessThanOrEqual(1);
    }
    // A reader who scrolls away is not brought back by a late layout shift.
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

  test('stay in place when one is reached by keyboard and used at once, with a complete focus outline', async () => {
    const page = await open('/buscar/?q=oficina', { viewport: { width: 360, height: 640 } });
    await announced(page, /^26 prácticas.* para «oficina»/);
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
    // A facet that was used clips at its edge (layout containment).
    expect(seen.outline).toBeGreaterThanOrEqual(seen.edge ?? Infinity);
    await page.context().close();
  });

  test('update the first rows at once and the others after them, and the page keeps its height meanwhile', async () => {
    const page = await open('/buscar/?q=oficina', { viewport: { width: 1200, height: 900 } });
    await announced(page, /^26 prácticas.* para «oficina»/);
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

  test('far below the rows update their counts at once, and the rows in the next frame', async () => {
    const page = await open('/buscar/?q=oficina', { viewport: { width: 360, height: 640 } });
    await announced(page, /^26 prácticas.* para «oficina»/);
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
    expect(during.status).toMatch(new RegExp(`^${during.count} prácticas? para «oficina»$`));
    await page.context().close();
  });

  test('used in quick succession show the answer to the last one', async () => {
    const page = await open('/buscar/?q=oficina');
    await announced(page, /^26 prácticas.* para «oficina»/);
    await page.evaluate(async () => {
      for (const key of ['gt', 'hn', 'gt']) {
        document.querySelector<HTMLInputElement>(`.facet [value="${key}"]`)?.click();
        // Each change is answered, but the next one comes before all rows are there.
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    await announced(page, /^3 prácticas/);
    await page.waitForTimeout(300);
    expect(await rows(page).count()).toBe(3);
    await page.context().close();
  });

  test('show every grade of evidence with its number, also where a query has none of it', async () => {
    const page = await open('/buscar/');
    const grades = page.locator('.facet').filter({ hasText: 'Evidencia' }).locator('li');
    const numbers = () => grades.locator('.count').allInnerTexts();
    expect(await grades.count()).toBe(evidenceLevels.keys.length);
    expect(await grades.filter({ visible: true }).count()).toBe(evidenceLevels.keys.length);
    const sum = (await numbers()).reduce((all, n) => all + Number(n), 0);
    expect(sum).toBe(26);
    await page.getByRole('checkbox', { name: 'Honduras' }).check();
    await announced(page, /^3 prácticas$/);
    expect(await grades.filter({ visible: true }).count()).toBe(evidenceLevels.keys.length);
    expect((await numbers()).reduce((all, n) => all + Number(n), 0)).toBe(3);
    expect(await numbers()).toContain('0');
    await page.context().close();
  });

  test.each(['evidencia', 'datos', 'fecha', 'titulo'])(
    'the order %s is in the address, and kept after a reload, with a filter and in the other language',
    async (order) => {
      const page = await open('/buscar/');
      await page.getByLabel('Orden').selectOption(order);
      await page.waitForURL(`**/buscar/?orden=${order}`);
      await announced(page, /^26 prácticas$/);
      const titles = () =>
        rows(page)
          .locator('a')
          .evaluateAll((links) =>
            links.map((link) => link.getAttribute('href')?.split('/').at(-2)),
          );
      const before = await titles();
      await page.reload();
      await announced(page, /^26 prácticas$/);
      await expect.poll(titles, soon).toEqual(before);
      await page.getByRole('checkbox', { name: 'Guatemala' }).check();
      await page.waitForURL(`**/buscar/?pais=gt&orden=${order}`);
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL(`**/en/search/?pais=gt&orden=${order}`);
      await announced(page, '22 practices');
      expect(await page.getByLabel('Order').inputValue()).toBe(order);
      await page.context().close();
    },
  );

  test('are one system in the catalogue: a page per value, and from there to several and to another order', async () => {
    const page = await open('/practicas/');
    expect(await page.locator('main select').count()).toBe(0);
    const group = (name: string) =>
      page.locator('.facets h3', { hasText: name }).locator('+ .counts');
    await group('Evidencia').getByRole('link').first().click();
    await page.waitForURL('**/evidencia/sin-informacion-sobre-resultados/');
    await page.goBack();
    await group('País').getByRole('link', { name: 'Honduras' }).click();
    await page.waitForURL('**/paises/honduras/');
    await page.goBack();
    await page.getByRole('link', { name: 'Las que más datos tienen' }).click();
    await page.waitForURL('**/buscar/?orden=datos');
    await announced(page, /^26 prácticas$/);
    await page.goBack();
    await page.getByRole('link', { name: 'Combinar varios filtros' }).click();
    await page.waitForURL('**/buscar/#acotar');
    await page.getByRole('checkbox', { name: 'Honduras' }).check();
    await announced(page, /^3 prácticas$/);
    await page.context().close();
  });

  test('of the catalogue need no script, which only several at once and another order do', async () => {
    const page = await open('/practicas/', { javaScriptEnabled: false });
    for (const name of ['Evidencia', 'País', 'Nivel', 'Dimensión', 'Población'])
      expect(
        await page.locator('.facets h3', { hasText: name }).locator('+ .counts a').count(),
        name,
      ).toBeGreaterThan(0);
    expect(await page.locator('.facets .script-only').filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  });
});
