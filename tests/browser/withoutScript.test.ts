import { describe, expect, test } from 'vitest';
import { hasChromium } from './openBrowser.ts';
import { rows, searchVisits } from './searchVisits.ts';

const { site, open } = searchVisits();

describe.skipIf(!hasChromium)('without a script the search page', () => {
  test('shows the catalogue, and links to its pages in every list', async () => {
    const page = await open('/buscar/?q=oficina', { javaScriptEnabled: false });
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await rows(page).count()).toBe(20);
    for (const by of ['país', 'nivel', 'dimensión', 'tema', 'población', 'evidencia']) {
      const heading = `Por ${by}`;
      expect(
        await page.getByRole('heading', { level: 2, name: heading, exact: true }).count(),
        heading,
      ).toBe(1);
    }
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

  test('can be reached by the form of the home page, and from the boxes of the map', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('oficina');
    await page.getByRole('button', { name: 'Buscar' }).click();
    await page.waitForURL('**/buscar/?q=oficina');
    await page.goto(`${site().address}/`);
    const box = page.locator('.gap-map').getByRole('link').first();
    const name = (await box.getAttribute('title')) ?? '';
    await box.click();
    expect(name).toContain(await page.getByRole('heading', { level: 1 }).innerText());
    await page.context().close();
  });
});
