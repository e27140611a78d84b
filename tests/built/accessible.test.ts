import { chainPath } from 'cms/admin/orphans';
import { calendarPath } from 'cms/scheduling/calendar';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, openBrowser } from '../browser/openBrowser.ts';
import { adminViolations } from '../fixtures/adminViolations.ts';
import { animations } from '../fixtures/animations.ts';
import { builtCms, password, type Visitor } from '../fixtures/builtCms.ts';
import { liveRecord } from './storedState.ts';

/** What the page lacks before its own code runs is put in a moment later. */
const nothingIsFound = (page: Page) =>
  expect.poll(() => adminViolations(page), { timeout: 20_000 }).toEqual([]);

describe.skipIf(!hasChromium)('the admin for everybody', { timeout: 120_000 }, () => {
  const cms = builtCms();
  const openContext = openBrowser();
  let practice = '';
  let ana: Visitor;

  beforeAll(async () => {
    ana = await cms().signIn('ana@arraigo.example', 'editor');
    practice = (await liveRecord(ana, 'practices', 'BP-0005')).id;
  }, 240_000);

  const pages: Record<string, () => string> = {
    'the home': () => '/admin',
    'a list': () => '/admin/collections/sources',
    'a form': () => `/admin/collections/practices/${practice}`,
    'a new record': () => '/admin/collections/institutions/create',
    'a translation': () => `/admin/collections/practices/${practice}/translation`,
    'a preview': () => `/admin/collections/practices/${practice}/preview`,
    versions: () => `/admin/collections/practices/${practice}/versions`,
    'the trash': () => '/admin/collections/practices/trash',
    pictures: () => '/admin/collections/media',
    'a new picture': () => '/admin/collections/media/create',
    'the account': () => '/admin/account',
    'the settings of the site': () => '/admin/globals/site-settings',
    'the chain': () => `/admin${chainPath}`,
    'the calendar': () => `/admin${calendarPath}`,
  };

  const openPage = async (colorScheme: 'light' | 'dark') => {
    const viewport = { width: 1280, height: 900 };
    const context = await openContext({ locale: 'es', colorScheme, viewport });
    const origin = cms().environment.cmsUrl;
    await context.request.post(`${origin}/api/users/login`, {
      data: { email: 'ana@arraigo.example', password },
      headers: { origin },
    });
    return context.newPage();
  };

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    let page: Page;

    beforeAll(async () => {
      page = await openPage(colorScheme);
    });

    test.each(Object.keys(pages))('%s', async (name) => {
      await page.goto(`${cms().environment.cmsUrl}${pages[name]?.() ?? ''}`);
      await page.waitForLoadState('networkidle');
      await nothingIsFound(page);
      // Payload puts an object where a name should be; axe takes any name.
      expect(await page.locator('[aria-label*="[object"], [title*="[object"]').count()).toBe(0);
    });

    test('a confirmation', async () => {
      await page.goto(`${cms().environment.cmsUrl}${pages['a form']?.() ?? ''}`);
      await page.locator('.doc-controls__popup button').first().click();
      await page.locator('#action-unpublish').click();
      await page.locator('#confirm-action').waitFor();
      await nothingIsFound(page);
    });

    test('a drawer', async () => {
      await page.goto(`${cms().environment.cmsUrl}${pages['a new record']?.() ?? ''}`);
      await page.locator('.tabs-field__tab-button').nth(1).click();
      await page.locator('.relationship-add-new__add-button').first().click();
      await page.locator('.drawer__content form').waitFor();
      await page.waitForLoadState('networkidle');
      await nothingIsFound(page);
    });

    test('the file of a picture, that it is an animation, and its focal point', async () => {
      await page.goto(`${cms().environment.cmsUrl}${pages['a new picture']?.() ?? ''}`);
      await page.locator('form[data-form-ready="true"]').first().waitFor();
      const { draw, type } = animations['mueve.gif'];
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'mueve.gif', mimeType: type, buffer: await draw() });
      await page.locator('.arraigo-panel').waitFor();
      await nothingIsFound(page);
      await page.locator('.file-field__edit').click();
      await page.locator('.edit-upload__focalPoint').waitFor();
      await nothingIsFound(page);
    });
  });

  test('nothing moves by itself where the system asks for less motion', async () => {
    const page = await openPage('light');
    await page.goto(`${cms().environment.cmsUrl}${pages['a form']?.() ?? ''}`);
    await page.locator('form[data-form-ready="true"]').first().waitFor();
    expect(await page.evaluate(moving)).not.toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate(moving)).toEqual([]);
  });

  /** At most so much of the window may move while a page loads: https://web.dev/articles/cls calls that good. */
  const mostShift = 0.1;

  test.each(['the home', 'a list', 'a form', 'versions'])(
    'nothing moves away from under the pointer of a slow machine while it opens %s',
    async (name) => {
      const page = await openPage('light');
      const client = await page.context().newCDPSession(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.goto(`${cms().environment.cmsUrl}${pages[name]?.() ?? ''}`);
      await page.locator('.template-default--nav-animate').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(layoutShift)).toBeLessThan(mostShift);
    },
  );
});

/** In the page: what still fades, slides or turns, with a part of its markup. */
function moving(): string[] {
  const longest = (times: string) => Math.max(...times.split(',').map((time) => parseFloat(time)));
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { animationDuration, transitionDuration } = getComputedStyle(element);
      return longest(animationDuration) > 0.001 || longest(transitionDuration) > 0.001;
    })
    .map((element) => element.outerHTML.slice(0, 80));
}

/** In the page: by how much it has moved since it began to load, the sum of all its layout shifts. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries().map((entry) => ('value' in entry ? Number(entry.value) : 0));
      resolve(shifts.reduce((sum, value) => sum + value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    // Where nothing has moved there is nothing to observe.
    setTimeout(() => resolve(0), 1_000);
  });
}
