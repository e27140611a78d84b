import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../fixtures/builtSite.ts';
import { slugOf, special } from '../fixtures/fullCatalogue.ts';
import { hasChromium, openBrowser } from './openBrowser.ts';

const site = builtSite();
const newContext = openBrowser();

const entry = `/practicas/${slugOf(special.rich)}/`;
const archived = `/practicas/${slugOf(special.archived)}/`;

async function open(address: string, options: BrowserContextOptions): Promise<Page> {
  const page = await (await newContext(options)).newPage();
  await page.goto(site().address + address);
  return page;
}

/** A computed style of the first element found. */
const styleOf = (found: Locator, property: string) =>
  found.first().evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);

/** The current section has a line of another colour than the page; the others have none that one sees. */
async function expectCurrentSection(page: Page): Promise<void> {
  const ground = await styleOf(page.locator('html'), 'background-color');
  const lineOf = (links: string) => styleOf(page.locator(links), 'border-bottom-color');
  expect(await lineOf('.nav a[aria-current]')).not.toBe(ground);
  expect(await lineOf('.nav a:not([aria-current])')).toBe(ground);
}

describe.skipIf(!hasChromium)('in forced colours', () => {
  const forced = { forcedColors: 'active' } as const;

  test('an entry still shows the current section, its evidence, its notices, and what is unknown', async () => {
    const page = await open(archived, forced);
    await expectCurrentSection(page);
    expect(await styleOf(page.locator('.verdict'), 'border-top-style')).toBe('solid');
    expect(await styleOf(page.locator('.notice'), 'border-top-style')).toBe('solid');
    expect(await styleOf(page.locator('.not-stated'), 'border-top-style')).toBe('dashed');
    expect(await styleOf(page.locator('.call'), 'text-decoration-line')).toBe('underline');
    await page.context().close();
  });

  test('bars and gaps of a country contrast with the page', async () => {
    const page = await open('/paises/guatemala/contexto/', forced);
    const ground = await styleOf(page.locator('html'), 'background-color');
    expect(await styleOf(page.locator('rect.bar'), 'fill')).not.toBe(ground);
    expect(await styleOf(page.locator('rect.bar-gap'), 'stroke')).not.toBe(ground);
    await expectCurrentSection(page);
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('with reduced motion', () => {
  test.each(['/', entry])('nothing on %s moves', async (address) => {
    const page = await open(address, { reducedMotion: 'reduce' });
    expect(await styleOf(page.locator('html'), 'scroll-behavior')).toBe('auto');
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((node) => {
          const { animationName, transitionDuration } = getComputedStyle(node);
          return animationName !== 'none' || transitionDuration !== '0s';
        })
        .map((node) => node.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('for a screen reader', () => {
  test.each([
    '/',
    entry,
    '/paises/guatemala/',
    '/paises/guatemala/contexto/',
    '/practicas/',
    '/temas/empleo/',
    '/metodologia/',
    '/buscar/',
  ])('%s has header, content and footer, and its headings skip no level', async (address) => {
    const page = await open(address, {});
    const order = await page
      .locator('header.header, main, footer.footer')
      .evaluateAll((nodes) => nodes.map(({ tagName }) => tagName.toLowerCase()));
    expect(order).toEqual(['header', 'main', 'footer']);
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((nodes) => nodes.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
    await page.context().close();
  });

  test('a drawing has a name, which says that its values are in the table', async () => {
    const page = await open('/paises/guatemala/contexto/', {});
    const drawing = page.getByRole('img', {
      name: 'Barras: Retornos de prueba, de 2018 a 2022. Los valores están en la tabla que sigue.',
    });
    expect(await drawing.count()).toBe(1);
    const table = page.getByRole('region', {
      name: 'Tabla: Retornos registrados. Registro de prueba. Retornos de prueba',
    });
    const periods = await table.getByRole('rowheader').allTextContents();
    expect(periods.map((text) => text.trim().slice(0, 4))).toEqual([
      '2018',
      '2019',
      '2021',
      '2022',
    ]);
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('on a phone', () => {
  test('the table of figures does not overflow the page', async () => {
    const page = await open('/paises/guatemala/contexto/', {
      viewport: { width: 320, height: 800 },
    });
    const widths = await page
      .locator('.table-scroll')
      .evaluateAll((nodes) => nodes.map((node) => node.scrollWidth - node.clientWidth));
    expect(widths.length).toBeGreaterThan(0);
    expect(widths.filter((surplus) => surplus > 0)).toEqual([]);
    await page.context().close();
  });
});
