import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { seedSite } from '../fixtures/builtSite.ts';
import { openPdf } from '../fixtures/readPdf.ts';
import { readWorkbook } from '../fixtures/readWorkbook.ts';
import { soon } from '../fixtures/soon.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { hasChromium, openBrowser } from './openBrowser.ts';

const site = seedSite();
const newContext = openBrowser();
const temporary = temporaryFolder();

const open = async (address: string, options = {}): Promise<Page> => {
  const context = await newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  await page.goto(site().address + address);
  return page;
};

/** Where a text stands on a sheet: the fifth number is its place from the left edge. */
const number = z.number();
const transform = z.tuple([number, number, number, number, number, number]);

/** Of a sheet, in points: 16 mm, less a point for rounding. */
const margin = 44;

const table = (page: Page) => page.getByRole('table');
const status = (page: Page) => page.getByRole('status');
const titles = (page: Page) => table(page).locator('thead th > a:first-child').allInnerTexts();
const rowOf = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .locator('td')
    .allInnerTexts();

const umar = 'Unidades Municipales de Atención al Migrante Retornado (UMAR)';

describe.skipIf(!hasChromium)('two practices side by side', () => {
  test('answer the same questions, with the gaps said and the sources once below', async () => {
    const page = await open('/comparar/?ids=BP-0001,BP-0010');
    await table(page).waitFor(soon);
    expect(await titles(page)).toEqual(['Guate te Incluye', umar]);
    expect(await rowOf(page, 'Inicio')).toEqual(['2016', 'Sin dato']);
    expect(await rowOf(page, '¿Mejoró algo?')).toEqual([
      'Nadie lo ha medido',
      'Nadie lo ha medido',
    ]);
    const [, cost = ''] = await rowOf(page, 'Cuánto cuesta');
    expect(cost).toContain('50,000 dólares estadounidenses');
    const numbers = await table(page).locator('.call').allInnerTexts();
    const listed = await page.locator('.sources > li').count();
    expect(new Set(numbers).size).toBe(listed);
    for (const call of await table(page).locator('.call').all())
      expect(await page.locator((await call.getAttribute('href')) ?? '').count()).toBe(1);
    await page.context().close();
  });

  test('are in English on the English page, and lead to their pages', async () => {
    const page = await open('/en/compare/?ids=BP-0010,BP-0001');
    await table(page).waitFor(soon);
    expect(await rowOf(page, 'Start')).toEqual(['Not stated', '2016']);
    await table(page).getByRole('link', { name: 'Guate te Incluye' }).click();
    await page.waitForURL('**/en/practices/guate-te-incluye/');
    await page.context().close();
  });

  test('are added by code, or by words of the title without regard to accents', async () => {
    const page = await open('/comparar/?ids=BP-0010');
    const box = page.getByRole('combobox');
    const add = async (typed: string) => {
      await box.fill(typed);
      await page.getByRole('button', { name: 'Añadir' }).click();
    };
    await add('oim');
    await expect.poll(() => status(page).innerText(), soon).toContain('Varias prácticas se llaman');
    await add('plan lunar');
    await expect.poll(() => status(page).innerText(), soon).toContain('«plan lunar»');
    expect(await box.inputValue()).toBe('plan lunar');
    await add('incluye GUÁTE');
    await page.waitForURL('**/comparar/?ids=BP-0010,BP-0001');
    await add('BP-0031');
    await page.waitForURL('**/comparar/?ids=BP-0010,BP-0001,BP-0031');
    await page.context().close();
  });

  test('keep the first one while the script is on its way', async () => {
    const context = await newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await context.route('**/_astro/**.js', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(`${site().address}/comparar/?ids=BP-0010`, { waitUntil: 'commit' });
    await page.getByRole('combobox').fill('Guate te Incluye');
    await page.getByRole('combobox').press('Enter');
    arrive();
    await page.getByRole('button', { name: 'Añadir' }).click();
    await page.waitForURL('**/comparar/?ids=BP-0010,BP-0001');
    await context.close();
  });

  test('fit on a phone, and axe finds nothing, in light and dark', async () => {
    const page = await open('/comparar/?ids=BP-0001,BP-0010,BP-0031');
    await table(page).waitFor(soon);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await page.context().close();
  });

  test('are saved as a table for a spreadsheet', async () => {
    const page = await open('/comparar/?ids=BP-0001,BP-0010');
    await table(page).waitFor(soon);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Guardar como CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('arraigo-comparacion-BP-0001-BP-0010.csv');
    const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(lines[0]).toBe(`\ufeff"","Guate te Incluye","${umar}"`);
    expect(lines).toContain('"Inicio","2016","Sin dato"');
    const populations = lines.find((line) => line.startsWith('"Población"'));
    expect(populations).toMatch(
      /"Personas y familias que retornan ?; Niñez, adolescencia y familias"$/,
    );
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('the comparison for Excel', () => {
  test('is a workbook with the rows of the table, and is written when it is asked for', async () => {
    const page = await open('/comparar/?ids=BP-0001,BP-0010');
    await table(page).waitFor(soon);
    expect(page.workers()).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Guardar para Excel (XLSX)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('arraigo-comparacion-BP-0001-BP-0010.xlsx');
    const rows = (await readWorkbook(await file.path())).get('Comparación') ?? [];
    expect(rows[0]).toEqual([null, 'Guate te Incluye', umar]);
    expect(rows).toContainEqual(['Inicio', '2016', 'Sin dato']);
    expect(rows.slice(1).map(([name]) => name)).toEqual(
      await table(page).getByRole('rowheader').allInnerTexts(),
    );
    await page.context().close();
  });

  test('says so where it cannot be written', async () => {
    const page = await open('/comparar/?ids=BP-0001,BP-0010');
    await page.context().route('**/workbookWorker*', (route) => route.abort());
    await table(page).waitFor(soon);
    await page.getByRole('button', { name: 'Guardar para Excel (XLSX)' }).click();
    await expect.poll(() => status(page).innerText(), soon).toContain('No se pudo guardar');
    await page.context().close();
  });

  test('of a country is a link above its table, without a script', async () => {
    const page = await open('/paises/mexico/comparar/', { javaScriptEnabled: false });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Descargar para Excel (XLSX)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('comparar-mexico.xlsx');
    const rows = (await readWorkbook(await file.path())).get('Comparación') ?? [];
    expect(rows).toHaveLength(10);
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('a table of practices on a screen', () => {
  test.for([360, 1280])('breaks no word, %i pixels wide', async (width) => {
    const page = await open('/temas/salud-mental/comparar/', { viewport: { width, height: 800 } });
    const broken = await table(page).evaluate((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => top));
          if (lines.size > 1) found.push(word);
        }
      return found;
    });
    expect(broken).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('a table of practices on paper', () => {
  test('has every column', async () => {
    const page = await open('/temas/empleo/comparar/');
    const file = join(temporary(), 'table.pdf');
    await page.pdf({ path: file, preferCSSPageSize: true });
    const sheet = await (await openPdf(file)).getPage(1);
    const { items } = await sheet.getTextContent();
    const drawn = z.array(z.object({ str: z.string(), transform, width: z.number() })).parse(items);
    const [, , widthOfSheet = 0] = sheet.view;
    const cut = drawn.filter((item) => item.transform[4] + item.width > widthOfSheet - margin);
    expect(cut.map(({ str }) => str)).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('which practices are compared', () => {
  test('is begun from a practice, and stands in the address', async () => {
    const page = await open('/practicas/guate-te-incluye/');
    await page.getByRole('link', { name: 'Comparar', exact: true }).click();
    await page.waitForURL('**/comparar/?ids=BP-0001');
    await expect.poll(() => status(page).innerText(), soon).toContain('Añada otra práctica');
    await page.getByLabel('Añadir una práctica').fill('BP-0010 · Unidades Municipales');
    await page.getByRole('button', { name: 'Añadir' }).click();
    await page.waitForURL('**/comparar/?ids=BP-0001,BP-0010');
    await expect.poll(() => titles(page), soon).toHaveLength(2);
    await page.getByRole('link', { name: 'Quitar BP-0001' }).click();
    await page.waitForURL('**/comparar/?ids=BP-0010');
    await expect.poll(() => titles(page), soon).toEqual([umar]);
    await page.context().close();
  });

  test('stays the same in the other language', async () => {
    const page = await open('/comparar/?ids=BP-0001,BP-0010');
    await table(page).waitFor(soon);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/compare/?ids=BP-0001,BP-0010');
    await expect.poll(() => titles(page), soon).toHaveLength(2);
    expect(await page.getByRole('rowheader', { name: 'Did anything improve?' }).count()).toBe(1);
    await page.context().close();
  });

  test('is said where a code is wrong, in the address or typed, and where there are four', async () => {
    const page = await open('/comparar/?ids=BP-0001,BP-9999');
    await expect
      .poll(() => status(page).innerText(), soon)
      .toContain('Ninguna práctica publicada se llama así ni tiene ese código: «BP-9999»');
    expect(await titles(page)).toEqual(['Guate te Incluye']);
    await page.getByLabel('Añadir una práctica').fill('mujeres');
    await page.getByRole('button', { name: 'Añadir' }).click();
    expect(await status(page).innerText()).toContain('se llaman así: «mujeres»');
    await page.goto(`${site().address}/comparar/?ids=BP-0001,BP-0010,BP-0031,BP-0022`);
    await expect.poll(() => titles(page), soon).toHaveLength(4);
    await page.getByLabel('Añadir una práctica').fill('BP-0033');
    await page.getByRole('button', { name: 'Añadir' }).click();
    expect(await status(page).innerText()).toContain('Caben cuatro');
    await page.context().close();
  });

  test('needs a script; the tables by country, theme and population do not', async () => {
    const page = await open('/comparar/?ids=BP-0001,BP-0010', { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toContain('Estas tablas, no');
    await page.getByRole('link', { name: 'México' }).click();
    await page.waitForURL('**/paises/mexico/comparar/');
    const names = await table(page).getByRole('rowheader').allInnerTexts();
    expect(names).toHaveLength(9);
    expect(names[0]).toContain('Seguro de desempleo');
    await page.context().close();
  });

  test('costs a phone at most six kilobytes of script', async () => {
    const page = await open('/comparar/');
    const sizes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0)),
    );
    expect(sizes).toHaveLength(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(6_000);
    await page.context().close();
  });
});
