import { AxeBuilder } from '@axe-core/playwright';
import type { Practice } from 'content-models/records/practice';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { countries } from 'content-models/vocabulary/countries';
import { evidenceLevels } from 'content-models/vocabulary/evidenceLevels';
import { levels } from 'content-models/vocabulary/levels';
import { populations } from 'content-models/vocabulary/populations';
import { themes } from 'content-models/vocabulary/themes';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSiteOf, seedSite } from '../fixtures/builtSite.ts';
import { writeFullCatalogue } from '../fixtures/fullCatalogue.ts';
import { hasChromium, openBrowser } from './openBrowser.ts';

const seed = seedSite();
/** More practices than a cell has boxes for, and more than the page has boxes for. */
const crowded = builtSiteOf('site-of-100', (folder) => writeFullCatalogue(folder, 100));
const large = builtSiteOf('site-of-210', (folder) => writeFullCatalogue(folder, 210));
const newContext = openBrowser();

const open = async (address: string, options = {}, site = seed): Promise<Page> => {
  const context = await newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  await page.goto(site().address + address);
  return page;
};

const chosen = (page: Page) => page.locator('.gap-map-chosen');
const usual = (page: Page) => page.getByRole('table', { name: 'Prácticas por nivel y dimensión' });
const status = (page: Page) => page.getByRole('status').innerText();
const rows = (page: Page) => page.getByRole('combobox', { name: 'Filas' });
const columns = (page: Page) => page.getByRole('combobox', { name: 'Columnas' });
const selected = async (page: Page) => [
  await rows(page).inputValue(),
  await columns(page).inputValue(),
];
const addressOf = (page: Page) => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};

/** The boxes of each cell by the headings of its row and its column: what they say, and where they lead. */
const cellsOf = (page: Page) =>
  chosen(page).evaluate((table) => {
    const names = [...table.querySelectorAll('thead th')].map((th) => th.textContent ?? '');
    return Object.fromEntries(
      [...table.querySelectorAll('tbody')].flatMap((body) =>
        [...body.querySelectorAll('td')].map((cell, place) => [
          `${body.querySelector('th')?.textContent ?? ''} / ${names[place] ?? ''}`,
          {
            boxes: [...cell.querySelectorAll('a')].map((box) => ({
              text: box.textContent?.trim() ?? '',
              href: box.getAttribute('href') ?? '',
            })),
            gap: cell.querySelector('.gap-mark')?.textContent?.trim(),
          },
        ]),
      ),
    );
  });

const practicesOf = async (folder: string): Promise<Practice[]> =>
  (await readSnapshot(folder)).practices.filter(({ lifecycle }) => lifecycle !== 'withdrawn');

describe.skipIf(!hasChromium)('the map of gaps by chosen rows and columns', () => {
  test('has every practice in each of its cells, and says of the others that they are gaps', async () => {
    const practices = await practicesOf(seed().snapshotDir);
    const page = await open('/mapeo/?filas=pais&columnas=tema');
    const cells = await cellsOf(page);
    expect(Object.keys(cells)).toHaveLength(chosenHeadings(practices) * themes.keys.length);
    let filled = 0;
    for (const country of countries.keys)
      for (const theme of themes.keys) {
        const name = `${countries.label(country, 'es')} / ${themes.label(theme, 'es')}`;
        const expected = practices
          .filter(
            (practice) => practice.countries.includes(country) && practice.themes.includes(theme),
          )
          .map(({ slug }) => `/practicas/${slug}/`);
        const cell = cells[name];
        expect(cell?.boxes.map(({ href }) => href).toSorted(), name).toEqual(expected.toSorted());
        expect(cell?.gap, name).toBe(expected.length === 0 ? '0 en el catálogo' : undefined);
        filled += Math.min(expected.length, 1);
      }
    expect(filled).toBeGreaterThan(20);
    expect(await usual(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test('is a table with a caption and headings, the strongest evidence first in a cell', async () => {
    const page = await open('/mapeo/?filas=nivel&columnas=poblacion');
    const table = page.getByRole('table', { name: 'Prácticas. Filas: Nivel. Columnas: Población' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(
      // Of some practices no source says whom they are for.
      [...populations.keys.map((key) => populations.label(key, 'es')), 'Sin dato'],
    );
    expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(
      levels.keys.map((key) => levels.label(key, 'es')),
    );
    const grades = await table
      .locator('td')
      .first()
      .locator('a')
      .evaluateAll((boxes) =>
        boxes.map((box) => Number(/map-box-(\d)/.exec(box.getAttribute('class') ?? '')?.[1])),
      );
    expect(grades.length).toBeGreaterThan(3);
    expect(grades).toEqual(grades.toSorted((one, other) => other - one));
    await page.context().close();
  });

  test('is chosen, stands in the address, and is kept by reload, back and forward', async () => {
    const page = await open('/mapeo/');
    expect(await usual(page).isVisible()).toBe(true);
    expect(await status(page)).toBe('');
    await rows(page).selectOption({ label: 'Población' });
    expect(addressOf(page)).toBe('/mapeo/?filas=poblacion&columnas=dimension');
    await columns(page).selectOption({ label: 'Qué tan probada está' });
    expect(addressOf(page)).toBe('/mapeo/?filas=poblacion&columnas=evidencia');
    expect(await status(page)).toMatch(/^Casillas con alguna práctica: \d+ de \d+\.$/);
    await page.reload();
    expect(await selected(page)).toEqual(['poblacion', 'evidencia']);
    expect(await chosen(page).isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(() => selected(page)).toEqual(['poblacion', 'dimension']);
    await page.goBack();
    await expect.poll(() => usual(page).isVisible()).toBe(true);
    expect(await chosen(page).count()).toBe(0);
    await page.goForward();
    await expect.poll(() => selected(page)).toEqual(['poblacion', 'dimension']);
    expect(await chosen(page).isVisible()).toBe(true);
    await page.context().close();
  });

  test('swaps rows and columns where one side takes what the other has', async () => {
    const page = await open('/mapeo/?filas=pais&columnas=tema');
    await columns(page).selectOption('pais');
    expect(await selected(page)).toEqual(['tema', 'pais']);
    expect(addressOf(page)).toBe('/mapeo/?filas=tema&columnas=pais');
    await page.context().close();
  });

  test('says in words what of the address it does not know, in both languages', async () => {
    const page = await open('/mapeo/?filas=edad&columnas=tema');
    expect(await status(page)).toContain('La dirección pide «edad», que el mapa desconoce');
    expect(await selected(page)).toEqual(['nivel', 'tema']);
    await page.goto(`${seed().address}/mapeo/?filas=<b>x`);
    expect(await status(page)).toContain('«<b>x»');
    expect(await usual(page).isVisible()).toBe(true);
    await page.goto(`${seed().address}/en/mapping/?filas=age&columnas=tema`);
    expect(await status(page)).toContain('The address asks for “age”, which is unknown to the map');
    await page.goto(`${seed().address}/mapeo/?filas=tema&columnas=tema`);
    expect(await status(page)).toContain('pide lo mismo para filas y columnas');
    expect(await selected(page)).toEqual(['tema', 'dimension']);
    await page.context().close();
  });

  test('is kept when the language is switched', async () => {
    const page = await open('/mapeo/?filas=pais&columnas=tema');
    await columns(page).selectOption('nivel');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/mapping/?filas=pais&columnas=nivel');
    const table = page.getByRole('table', { name: 'Practices. Rows: Country. Columns: Level' });
    expect(await table.getByRole('rowheader').first().innerText()).toBe('Belize');
    await page.context().close();
  });

  test('fits on a phone, scrolls only where it has to, and axe finds nothing', async () => {
    const page = await open('/mapeo/?filas=pais&columnas=tema');
    const place = page.getByRole('region', { name: 'Prácticas por las filas y columnas elegidas' });
    for (const [search, stop] of [
      ['?filas=pais&columnas=tema', '0'],
      ['?filas=tema&columnas=nivel', null],
    ] as const) {
      await page.goto(`${seed().address}/mapeo/${search}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await place.getAttribute('tabindex')).toBe(stop);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    }
    await page.context().close();
  });

  test('needs a script: without one there is the usual table, and no choice', async () => {
    const page = await open('/mapeo/?filas=pais&columnas=tema', { javaScriptEnabled: false });
    expect(await usual(page).isVisible()).toBe(true);
    expect(await page.locator('.map-chooser select').first().isVisible()).toBe(false);
    await page.context().close();
  });

  test('costs three kilobytes of script at most, and no other request', async () => {
    const page = await open('/mapeo/');
    const asked: string[] = [];
    // Chromium asks for the icon again whenever the address changes.
    page.on(
      'request',
      (request) => request.url().endsWith('/favicon.svg') || asked.push(request.url()),
    );
    await rows(page).selectOption('tema');
    await columns(page).selectOption('pais');
    expect(await chosen(page).isVisible()).toBe(true);
    expect(asked).toEqual([]);
    const sizes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0)),
    );
    expect(sizes).toHaveLength(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(3_000);
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('a cell with more than sixty practices', () => {
  test.each([
    ['where the page has a box per practice', crowded],
    ['where it has their numbers alone', large],
  ])('has a box per grade that leads to the search, %s', async (_, site) => {
    const practices = await practicesOf(site().snapshotDir);
    for (const [search, row, column] of [
      ['filas=pais&columnas=poblacion', 'pais=gt', 'poblacion=women'],
      ['filas=poblacion&columnas=pais', 'poblacion=women', 'pais=gt'],
    ] as const) {
      const page = await open(`/mapeo/?${search}`, {}, site);
      const names = [countries.label('gt', 'es'), populations.label('women', 'es')];
      const cell = (await cellsOf(page))[
        (search.startsWith('filas=pais') ? names : names.toReversed()).join(' / ')
      ];
      const inCell = practices.filter(
        (practice) => practice.countries.includes('gt') && practice.populations.includes('women'),
      );
      expect(inCell.length).toBeGreaterThan(60);
      const expected = evidenceLevels.keys.toReversed().map((grade) => ({
        text: String(inCell.filter(({ evidenceLevel }) => evidenceLevel === grade).length),
        href: `/buscar/?${row}&${column}&evidencia=${grade}`,
      }));
      expect(cell?.boxes).toEqual(expected);
      await page.context().close();
    }
  });
});

/** The countries, and "not stated" where that is so of a practice. */
function chosenHeadings(practices: readonly Practice[]): number {
  return (
    countries.keys.length + Number(practices.some((practice) => practice.countries.length === 0))
  );
}
