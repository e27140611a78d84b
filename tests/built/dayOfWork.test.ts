import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from '../browser/openBrowser.ts';
import { adminPages } from '../fixtures/adminPages.ts';
import { builtCms } from '../fixtures/builtCms.ts';

const soon = { timeout: 20_000 };
/** For the whole of a day's work, with a picture and the translation, which are not part of this one. */
const mostClicks = 60;

describe.skipIf(!hasChromium)('a day’s work', { timeout: 180_000 }, () => {
  const cms = builtCms();
  const signIn = adminPages(cms);
  let page: Page;
  let clicks = 0;

  beforeAll(async () => {
    await cms().signIn('ana@arraigo.example', 'editor');
  }, 120_000);

  const click = async (target: Locator) => {
    clicks += 1;
    await target.click();
  };
  const tab = (name: string) =>
    click(page.locator('.tabs-field__tab-button', { hasText: name }).first());
  const field = (path: string, within: Page | Locator = page) => within.locator(`#field-${path}`);
  /** One click into a list of choices, and its words by the keyboard. */
  const choose = async (path: string, words: string[], within: Page | Locator = page) => {
    await click(field(path, within).locator('.rs__control').first());
    for (const typed of words) {
      await page.keyboard.type(typed);
      await field(path, within).locator('.rs__option').first().waitFor();
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Tab');
  };
  const write = async (path: string, words: string, within: Page | Locator = page) => {
    await click(field(path, within));
    await page.keyboard.type(words);
  };
  const richText = (path: string) =>
    page.locator(`[data-field-path="${path}"] [contenteditable="true"]`).first();

  test('a practice from a press article, published', async () => {
    ({ page } = await signIn('ana@arraigo.example'));
    await page.goto(`${cms().environment.cmsUrl}/admin`);

    await click(
      page
        .getByRole('link', { name: /Crear.*Práctica/ })
        .or(page.locator('a[href*="practices/create"]'))
        .first(),
    );
    await page.locator('form[data-form-ready="true"]').first().waitFor();
    await write('title', 'Taller de panadería para quienes vuelven');
    await write('summary', 'Una panadería municipal enseña el oficio a personas retornadas.');

    await tab('Clasificación');
    await choose('levels', ['comun']);
    await choose('themes', ['emple']);
    await choose('relevance', ['d']);
    await choose('countries', ['hond']);

    await tab('Quién y cuándo');
    await write('startDate', '2024');
    await choose('status', ['en curso']);
    await write('statusAsOf', '2026');
    await click(field('institutions').getByRole('button', { name: 'Añadir' }).last());
    await click(page.getByRole('button', { name: 'Crear: Institución' }).first());
    const drawer = page.locator('.doc-drawer');
    await write('name', 'Panadería Municipal de Gracias', drawer);
    await choose('type', ['gob'], drawer);
    await choose('country', ['hond'], drawer);
    await click(drawer.locator('#action-save'));
    await drawer.waitFor({ state: 'detached' });
    await choose('institutions__0__role', ['ejecuta']);

    await tab('Qué hace');
    await click(richText('description'));
    await paste(
      page,
      '<p>La panadería recibe a <b>doce personas</b> por curso.</p><table><tr><td>2024</td><td>12</td></tr></table>',
    );

    await tab('Evidencia');
    await click(page.getByRole('button', { name: 'Crear: Fuente' }).first());
    await expect
      .poll(() => field('url', drawer).evaluate((input) => input === document.activeElement), soon)
      .toBe(true);
    await page.keyboard.type('https://example.org/panaderia');
    await write('title', 'La panadería que espera a los retornados', drawer);
    await write('publisher', 'Diario del Occidente', drawer);
    await choose('type', ['nota period'], drawer);
    await choose('language', ['esp'], drawer);
    await click(drawer.getByRole('button', { name: /^Marcar/ }));
    await click(page.locator('#confirm-action').last());
    await click(drawer.locator('#action-save'));
    await drawer.waitFor({ state: 'detached' });

    await click(field('facts').getByRole('button', { name: 'Añadir' }).last());
    await write('facts__0__statement', 'Recibe a doce personas por curso.');
    await write('facts__0__value', '12');
    await write('facts__0__unit', 'personas');
    await choose('facts__0__sources', ['panaderia']);
    await choose('evidenceLevel', ['descrip']);

    await tab('Qué hace');
    await click(richText('description').getByText('doce personas'));
    await click(
      page.locator('[data-field-path="description"] [data-button-key="citation"]').first(),
    );
    await click(
      page
        .locator('.drawer--is-open .arraigo-citing')
        .getByRole('button', { name: /panader/ })
        .first(),
    );

    await tab('Confianza');
    await choose('verification', ['fuente citada']);
    await click(
      field('verifiedOn')
        .locator('xpath=ancestor-or-self::div[contains(@class,"field-type")]')
        .getByRole('button', { name: 'Hoy' })
        .first(),
    );
    await write('compiledBy', 'Ana');
    await click(page.locator('.arraigo-preparation').getByRole('button', { name: /^Marcar/ }));
    await click(page.locator('#confirm-action').last());
    await expect
      .poll(() => page.locator('.arraigo-preparation p').first().innerText(), soon)
      .toContain('No falta nada');
    await click(page.locator('#action-save'));
    await expect.poll(() => page.locator('.status__value').innerText(), soon).toBe('Publicado');
    expect(clicks).toBeLessThanOrEqual(mostClicks);
  });
});

async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/html', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, html);
}
