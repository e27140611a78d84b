import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hasChromium } from '../browser/openBrowser.ts';
import { adminPages } from '../fixtures/adminPages.ts';
import { builtCms, type Visitor } from '../fixtures/builtCms.ts';
import { soon } from '../fixtures/soon.ts';

/** More stops than any page of the admin has. */
const mostStops = 250;

/** Where the keyboard is. */
type Stop = {
  name: string;
  isWanted: boolean;
  /** Whether it has a visible outline, itself or the control that it is a part of. */
  isSeen: boolean;
  /** Whether it lies, drawn, in the window. */
  isShown: boolean;
};

describe.skipIf(!hasChromium)('by keyboard alone', { timeout: 600_000 }, () => {
  const cms = builtCms();
  const signIn = adminPages(cms);
  let ana: Visitor;
  let page: Page;
  const unseen = new Set<string>();

  beforeAll(async () => {
    ana = await cms().signIn('ana@arraigo.example', 'editor');
    ({ page } = await signIn('ana@arraigo.example'));
  }, 240_000);

  const press = (key: string) => page.keyboard.press(key);
  const type = (words: string) => page.keyboard.type(words);

  /**
   * Goes on with Tab, or back with Shift+Tab, until the wanted element has the focus.
   * @param wanted a selector; with `name`, an element of it that is called so
   */
  const goTo = async (wanted: string, name = '', key = 'Tab') => {
    let before = '';
    let same = 0;
    for (let count = 0; count < mostStops; count += 1) {
      await press(key);
      let stop = await page.evaluate(stopAt, { wanted, name });
      // What fades or scrolls in has a moment to do so.
      for (let tries = 0; tries < 50 && !(stop.isSeen && stop.isShown); tries += 1) {
        await page.waitForTimeout(100);
        stop = await page.evaluate(stopAt, { wanted, name });
      }
      if (!stop.isSeen || !stop.isShown) unseen.add(`${stop.name}: ${JSON.stringify(stop)}`);
      if (stop.isWanted) return;
      same = stop.name === before ? same + 1 : 0;
      expect(same, `The keyboard does not leave ${stop.name}.`).toBeLessThan(3);
      before = stop.name;
    }
    throw new Error(`No Tab leads to ${wanted} ${name}.`);
  };
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  const openTab = async (name: string) => {
    await goTo('.tabs-field__tab-button', name);
    await press('Enter');
    await page.locator('.tabs-field__tab-button--active', { hasText: name }).waitFor();
  };
  const choose = async (path: string, ...words: string[]) => {
    await goTo(`#field-${path} input`);
    for (const each of words) {
      await type(each);
      await page.locator(`#field-${path} .rs__option`).first().waitFor();
      await press('Enter');
    }
  };
  const write = async (path: string, words: string) => {
    await goTo(`#field-${path}`);
    await type(words);
  };
  const editor = (path: string) => `[data-field-path="${path}"] [contenteditable="true"]`;
  const status = () => page.locator('.status__value').innerText();

  test('a practice is made, filled, published and unpublished', async () => {
    await page.goto(`${cms().environment.cmsUrl}/admin`, { timeout: 120_000 });
    await page.locator('a[href*="practices/create"]').first().waitFor();
    await goTo('a[href*="practices/create"]');
    await press('Enter');
    await expect.poll(focused, soon).toBe('field-title');
    await type('Una panadería sin ratón');
    await write('summary', 'Enseña el oficio a quienes vuelven.');

    await openTab('Clasificación');
    await choose('levels', 'comun');
    await choose('themes', 'emple', 'salud');
    await choose('relevance', 'd');
    await choose('countries', 'hond');

    await openTab('Quién y cuándo');
    await write('startDate', '2024');
    await choose('status', 'en curso');
    await write('statusAsOf', '2026');

    await openTab('Evidencia y fuentes');
    await goTo('#field-facts .array-field__add-row');
    await press('Enter');
    await expect.poll(focused, soon).toBe('field-facts__0__statement');
    await type('Recibe a doce personas por curso.');
    await write('facts__0__value', '12');
    await write('facts__0__unit', 'personas');
    await choose('facts__0__sources', 'FU-0001');
    await choose('evidenceLevel', 'descrip');
    await choose('sources', 'FU-0001');

    await openTab('Qué hace');
    await goTo(editor('description'));
    await type('La panadería recibe a doce personas');
    await goTo('[data-field-path="description"] [data-button-key="citation"]', '', 'Shift+Tab');
    await press('Enter');
    await expect
      .poll(
        () => page.evaluate(() => document.activeElement?.matches('.arraigo-citing input')),
        soon,
      )
      .toBe(true);
    await type('FU-0001');
    await page.locator('.arraigo-citing button', { hasText: 'FU-0001' }).waitFor(soon);
    await goTo('.arraigo-citing button', 'FU-0001');
    await press('Enter');
    await page.locator(`${editor('description')} a`).waitFor(soon);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.matches('[contenteditable]')), soon)
      .toBe(true);
    // What is written next comes behind the call.
    await type('.');
    // A list, too, is left with Tab.
    await press('Enter');
    await type('- una lista');
    await goTo(editor('enablingFactors'));

    await openTab('Confianza');
    await choose('verification', 'fuente citada');
    await goTo('#field-verifiedOn');
    await type('22/11/2026');
    await write('compiledBy', 'Ana');
    await goTo('.arraigo-preparation__mark');
    await press('Enter');
    await page.locator('#confirm-action').waitFor();
    await goTo('#confirm-action');
    await press('Enter');
    await expect
      .poll(() => page.locator('.arraigo-preparation p').first().innerText(), soon)
      .toContain('No falta nada');
    await goTo('#action-save');
    await press('Enter');
    await expect.poll(status, soon).toBe('Publicado');

    const id = /practices\/([\w-]+)/.exec(page.url())?.[1] ?? '';
    const stored = await ana.ask('GET', `/api/practices/${id}?draft=false&depth=0&locale=es`);
    expect(practice.parse(stored.body)).toMatchObject({
      title: 'Una panadería sin ratón',
      startDate: '2024',
      verifiedOn: '2026-11-22T12:00:00.000Z',
      facts: [{ statement: 'Recibe a doce personas por curso.', value: 12, unit: 'personas' }],
    });
    expect(stored.text).toMatch(/"personas"[^]*#FU-0001[^]*"\."[^]*"una lista"/);

    await goTo('.doc-controls__popup button');
    await press('Enter');
    await page.locator('#action-unpublish').waitFor();
    await goTo('#action-unpublish', '', 'ArrowDown');
    await press('Enter');
    await page.locator('#confirm-action').waitFor();
    await goTo('#confirm-action');
    await press('Enter');
    await expect.poll(status, soon).toBe('Borrador');
    expect([...unseen]).toEqual([]);
  });
});

const practice = z.looseObject({
  title: z.string(),
  themes: z.array(z.string()).length(2),
  facts: z.array(z.looseObject({ statement: z.string() })),
});

/** Runs in the page: looks at the element that has the focus. */
function stopAt({ wanted, name }: { wanted: string; name: string }): Stop {
  const focus = document.activeElement;
  // The browser's own controls come between the end of a page and its beginning.
  if (!(focus instanceof HTMLElement) || focus === document.body)
    return { name: 'body', isWanted: false, isSeen: true, isShown: true };
  const words = (focus.getAttribute('aria-label') ?? focus.textContent).trim().slice(0, 60);
  // What is drawn for it, where that is not the element itself.
  const around = focus.matches('.rs__control input')
    ? '.rs__control'
    : '.checkbox-input__input, .rich-text-lexical .editor';
  const drawn = focus.closest<HTMLElement>(around) ?? focus;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(drawn);
  const { width, height, top, left, bottom, right } = drawn.getBoundingClientRect();
  const isInWindow = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  return {
    name: `${focus.localName}#${focus.id} “${words}”`,
    isWanted: focus.matches(wanted) && words.includes(name),
    isSeen:
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !/, 0\)$/.test(outlineColor),
    isShown:
      width > 0 &&
      height > 0 &&
      isInWindow &&
      drawn.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  };
}
