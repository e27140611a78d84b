import { describe, expect, test } from 'vitest';
import { hasChromium } from '../browser/openBrowser.ts';
import { adminPages } from '../fixtures/adminPages.ts';
import { builtCms } from '../fixtures/builtCms.ts';

/** What is typed takes longer than an answer of the server, whose parts come one after the other. */
const text =
  'Una panadería municipal enseña el oficio a personas retornadas y las acompaña hasta su primer empleo.';

describe.skipIf(!hasChromium)('a slow line', { timeout: 360_000 }, () => {
  const cms = builtCms();
  const signIn = adminPages(cms);

  test('takes back no character while the first save is answered', async () => {
    await cms().signIn('ana@arraigo.example', 'editor');
    const { page } = await signIn('ana@arraigo.example');
    await page.goto(`${cms().environment.cmsUrl}/admin/collections/practices/create`);
    await page.locator('form[data-form-ready="true"]').first().waitFor();
    const line = await page.context().newCDPSession(page);
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 50,
      downloadThroughput: 4_000,
      uploadThroughput: 40_000,
    });

    await page.locator('#field-title').click();
    await page.keyboard.type('Taller de panadería');
    await page.locator('#field-summary').click();
    await page.keyboard.type(text, { delay: 120 });

    expect(await page.locator('#field-summary').inputValue()).toBe(text);
  });
});
