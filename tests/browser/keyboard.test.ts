import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../fixtures/builtSite.ts';
import { slugOf, special } from '../fixtures/fullCatalogue.ts';
import { hasChromium, openBrowser } from './openBrowser.ts';

const site = builtSite();
const newContext = openBrowser();

async function open(address: string): Promise<Page> {
  const context = await newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(site().address + address);
  return page;
}

describe.skipIf(!hasChromium)('by keyboard', () => {
  test('the first focus is a visible skip link to the content', async () => {
    const page = await open('/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Ir al contenido' });
    expect(await skip.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await skip.evaluate((node) => node.getBoundingClientRect().left >= 0)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenido');
    await page.context().close();
  });

  test.each(['/', `/practicas/${slugOf(special.rich)}/`])(
    'every focus on %s is visible',
    async (address) => {
      const page = await open(address);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const stops = await page.locator('a[href], button, input, summary, [tabindex="0"]').count();
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const active = document.activeElement;
          if (!active || active === document.body) return 'nothing';
          const { outlineStyle, outlineWidth } = getComputedStyle(active);
          return outlineStyle === 'none' ? `no outline: ${active.outerHTML}` : outlineWidth;
        });
        expect(focus).toBe('3px');
      }
      await page.context().close();
    },
  );

  test('a footnote links to its source and back', async () => {
    const page = await open(`/practicas/${slugOf(special.rich)}/`);
    await page.locator('.call').first().focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#fuente-1');
    await page.getByRole('link', { name: 'Volver a la cita de la fuente 1' }).focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#cita-1');
    await page.context().close();
  });

  test('the language switch links to the same page or, where there is none, to the section', async () => {
    const page = await open(`/practicas/${slugOf(special.rich)}/`);
    await page.getByRole('link', { name: 'English' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/en/practices/${slugOf(special.rich)}/`);
    await page.goto(`${site().address}/practicas/${slugOf(special.untranslated)}/`);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/practices/');
    await page.context().close();
  });
});
