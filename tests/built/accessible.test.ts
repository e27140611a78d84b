import { AxeBuilder } from '@axe-core/playwright';
import { chainPath } from 'cms/admin/orphans';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, openBrowser } from '../browser/openBrowser.ts';
import { builtCms, password, type Visitor } from '../fixtures/builtCms.ts';
import { liveRecord } from './storedState.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe.skipIf(!hasChromium)('the admin for everybody', { timeout: 60_000 }, () => {
  const cms = builtCms();
  const openContext = openBrowser();
  let practice = '';
  let ana: Visitor;

  beforeAll(async () => {
    ana = await cms().signIn('ana@arraigo.example', 'editor');
    practice = (await liveRecord(ana, 'practices', 'BP-0005')).id;
  }, 120_000);

  const pages: Record<string, () => string> = {
    'the home': () => '/admin',
    'a list': () => '/admin/collections/sources',
    'a form': () => `/admin/collections/practices/${practice}`,
    'a new record': () => '/admin/collections/institutions/create',
    'a translation': () => `/admin/collections/practices/${practice}/translation`,
    versions: () => `/admin/collections/practices/${practice}/versions`,
    'the trash': () => '/admin/collections/practices/trash',
    pictures: () => '/admin/collections/media',
    'a new picture': () => '/admin/collections/media/create',
    'the account': () => '/admin/account',
    'the settings of the site': () => '/admin/globals/site-settings',
    'the chain': () => `/admin${chainPath}`,
  };

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    let page: Page;

    beforeAll(async () => {
      const context = await openContext({
        locale: 'es',
        colorScheme,
        viewport: { width: 1280, height: 900 },
      });
      const origin = cms().environment.cmsUrl;
      await context.request.post(`${origin}/api/users/login`, {
        data: { email: 'ana@arraigo.example', password },
        headers: { origin },
      });
      page = await context.newPage();
    });

    test.each(Object.keys(pages))('%s', async (name) => {
      await page.goto(`${cms().environment.cmsUrl}${pages[name]?.() ?? ''}`);
      await page.waitForLoadState('networkidle');
      expect(await violations(page)).toEqual([]);
    });

    test('a confirmation', async () => {
      await page.goto(`${cms().environment.cmsUrl}${pages['a form']?.() ?? ''}`);
      await page.locator('.doc-controls__popup button').first().click();
      await page.locator('#action-unpublish').click();
      await page.locator('#confirm-action').waitFor();
      expect(await violations(page)).toEqual([]);
    });

    test('a drawer', async () => {
      await page.goto(`${cms().environment.cmsUrl}${pages['a new record']?.() ?? ''}`);
      await page.locator('.tabs-field__tab-button').nth(1).click();
      await page.locator('.relationship-add-new__add-button').first().click();
      await page.locator('.drawer__content form').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await violations(page)).toEqual([]);
    });
  });
});

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: rules, resultTypes: ['violations'] })
    .analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`,
  );
}
