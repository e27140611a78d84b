import { describe, expect, test } from 'vitest';
import { seedSite } from '../fixtures/builtSite.ts';
import { hasChromium, openBrowser } from './openBrowser.ts';

const site = seedSite();
const newContext = openBrowser();

const open = async (address: string, options = {}) => {
  const context = await newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(site().address)) errors.push(request.url());
  });
  await page.goto(site().address + address);
  return { page, errors };
};

describe.skipIf(!hasChromium)('a feed that is opened in a browser', () => {
  test.each([
    ['/practicas/fichas.xml', 'Esto es un canal de novedades (Atom).', 'Prácticas'],
    ['/paises/el-salvador/fichas.xml', 'Esto es un canal de novedades (Atom).', 'El Salvador'],
    ['/en/populations/women/entries.xml', 'This is a feed (Atom).', 'Women'],
    ['/en/roadmap/progress.xml', 'This is a feed (Atom).', 'Roadmap'],
  ])('%s says what it is, and is a page without a script', async (address, what, name) => {
    const { page, errors } = await open(address, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByText(what).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name, exact: true }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(1);
    // What programs alone read stands below it, out of sight.
    expect(await page.locator('entry > id').first().isVisible()).toBe(false);
    expect(await page.locator('feed > title').isVisible()).toBe(false);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('leads to the practice and to the page that it is about', async () => {
    const { page } = await open('/paises/el-salvador/fichas.xml');
    const first = page.getByRole('heading', { level: 2 }).first();
    const title = await first.innerText();
    await first.getByRole('link').click();
    await page.waitForURL('**/practicas/**/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    await page.goBack();
    await page.getByRole('link', { name: 'El Salvador', exact: true }).click();
    await page.waitForURL('**/paises/el-salvador/');
    await page.getByRole('link', { name: 'Suscribirse a estas prácticas (Atom)' }).click();
    await page.waitForURL('**/paises/el-salvador/fichas.xml');
    await page.context().close();
  });

  test('fits on a phone, in the colours that a reader chose', async () => {
    const seen = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open('/paises/el-salvador/fichas.xml', { colorScheme });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      seen.add(
        await page.evaluate(() => {
          const { color, backgroundColor } = getComputedStyle(document.documentElement);
          return `${color} ${backgroundColor}`;
        }),
      );
      await page.context().close();
    }
    expect([...seen]).toEqual([
      'rgb(27, 29, 42) rgb(252, 251, 248)',
      'rgb(236, 234, 227) rgb(18, 20, 30)',
    ]);
  });

  test('is linked beside what changed, and from the catalogue', async () => {
    const { page } = await open('/');
    for (const [address, feed] of [
      ['/', '/practicas/fichas.xml'],
      ['/practicas/', '/practicas/fichas.xml'],
      ['/en/practices/', '/en/practices/entries.xml'],
    ] as const) {
      await page.goto(site().address + address);
      expect(await page.locator(`main a[href="${feed}"]`).isVisible(), address).toBe(true);
    }
    await page.context().close();
  });
});
