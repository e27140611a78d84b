import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishingStateSchema } from 'cms/releasing/publishingState';
import { parse } from 'node-html-parser';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, openBrowser } from '../browser/openBrowser.ts';
import { adminPages } from '../fixtures/adminPages.ts';
import { adminViolations } from '../fixtures/adminViolations.ts';
import { builtCms } from '../fixtures/builtCms.ts';
import { idOf, patience, publisherOf, siteOf, until } from '../fixtures/livePublishing.ts';
import { startPreviews } from '../fixtures/previewService.ts';

const soon = { timeout: patience };

describe.skipIf(!hasChromium)('the preview beside the form', { timeout: 4 * patience }, () => {
  const cms = builtCms({ isPublished: true });
  const publisher = publisherOf(cms);
  const site = siteOf(cms);
  const signIn = adminPages(cms);
  const openContext = openBrowser();
  let service: Awaited<ReturnType<typeof startPreviews>> | undefined;
  beforeAll(async () => {
    publisher.start();
    service = await startPreviews(cms().environment);
  }, 4 * patience);
  afterAll(() => service?.kill());

  const frameIn = (page: Page): FrameLocator => page.frameLocator('.arraigo-preview iframe');
  const press = (page: Page, name: string) =>
    page.locator('.arraigo-preview').getByRole('button', { name, exact: true }).click();

  test('shows what was just saved, in both languages, as a phone does, with what differs', async () => {
    const id = await idOf(cms().administrator, 'practices', 'BP-0001');
    const { page, open } = await signIn('admin@arraigo.example');
    await page.setViewportSize({ width: 1440, height: 900 });
    page.setDefaultNavigationTimeout(patience);
    await open('practices', id);
    await page.getByRole('button', { name: /^Vista previa/ }).click();
    const frame = frameIn(page);
    const heading = frame.locator('h1');
    await heading.waitFor(soon);
    await page.locator('#field-title').fill('Un título que se ve al momento');
    await expect.poll(() => heading.innerText(), soon).toBe('Un título que se ve al momento');
    expect(await frame.locator('.preview-bar').innerText()).toContain('Vista previa, no publicada');
    expect(await frame.locator('html').evaluate(() => window.innerWidth)).toBe(360);
    expect(await frame.locator('link[rel=stylesheet]').count()).toBe(2);
    expect(await heading.evaluate((element) => getComputedStyle(element).fontFamily)).not.toBe(
      'Times New Roman',
    );

    await press(page, 'Ver qué cambia');
    const mark = frame.locator('h1 ins');
    await mark.waitFor(soon);
    expect(await mark.innerText()).toContain('Un título que se ve al momento');
    expect(await frame.locator('.preview-bar').innerText()).toMatch(/Hay \d+ diferencias/);

    await press(page, 'Inglés');
    await expect.poll(() => frame.locator('html').getAttribute('lang'), soon).toBe('en');
    await press(page, 'Escritorio');
    await expect
      .poll(() => frame.locator('html').evaluate(() => window.innerWidth), soon)
      .toBe(1280);
  });

  /** A country has a second page, which the preview shows below the first. */
  const restOfCountry = { es: 'contexto/', en: 'context/' };
  const mainText = async (path: string) =>
    parse((await site.page(path)) ?? '').querySelector('main')?.text;

  test.each([
    ['practices', 'BP-0003'],
    ['challenges', 'RE-0001'],
    ['recommendations', 'RC-0001'],
    ['roadmapItems', 'HR-0001'],
    ['progress', 'AV-0001'],
    ['countries', 'gt'],
    ['institutions', 'IN-0001'],
    ['events', 'EV-0001'],
  ])('is the page that readers see, where nothing was changed: %s', async (kind, code) => {
    const { administrator } = cms();
    const id = await idOf(administrator, kind, code);
    const told = await administrator.ask('GET', `/api/publication?kind=${kind}&code=${code}`);
    const { page } = publishingStateSchema.parse(told.body);
    for (const locale of ['es', 'en'] as const) {
      const path = new URL(page?.[locale] ?? '').pathname;
      const paths = kind === 'countries' ? [path, `${path}${restOfCountry[locale]}`] : [path];
      const live = await Promise.all(paths.map(mainText));
      const preview = await administrator.ask('GET', `/api/preview/own/${kind}/${id}/${locale}`);
      expect(preview.status).toBe(200);
      expect(parse(preview.text).querySelector('main')?.text).toBe(live.join(''));
    }
  });

  test.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (colorScheme) => {
    const id = await idOf(cms().administrator, 'practices', 'BP-0002');
    const { page } = await signIn('admin@arraigo.example');
    page.setDefaultNavigationTimeout(patience);
    await page.emulateMedia({ colorScheme });
    await page.goto(`${cms().environment.cmsUrl}/admin/collections/practices/${id}/preview`);
    await frameIn(page).locator('h1').waitFor(soon);
    await press(page, 'Ver qué cambia');
    await press(page, 'Compartir');
    await press(page, 'Crear enlace');
    await page.getByRole('textbox', { name: 'Enlace en español' }).first().waitFor(soon);
    expect(await adminViolations(page)).toEqual([]);
  });

  test('says why there is nothing to show, and what to do', async () => {
    const { page } = await signIn('admin@arraigo.example');
    const id = await idOf(cms().administrator, 'sources', 'FU-0001');
    await page.goto(`${cms().environment.cmsUrl}/admin/collections/sources/${id}/preview`);
    await expect
      .poll(() => page.locator('.arraigo-preview__state').innerText(), soon)
      .toContain('Ahora no se puede mostrar');
    expect(await frameIn(page).locator('h1').innerText()).toBe('Sin página propia');
  });

  test('is sent as a link, which works without a session, for that record alone, until it is revoked', async () => {
    const { administrator, environment } = cms();
    const id = await idOf(administrator, 'practices', 'BP-0005');
    const { page } = await signIn('admin@arraigo.example');
    await page.goto(`${environment.cmsUrl}/admin/collections/practices/${id}/preview`);
    await frameIn(page).locator('h1').waitFor(soon);
    await press(page, 'Compartir');
    await page.getByLabel('Vale').selectOption('1');
    await press(page, 'Crear enlace');
    const address = await page.getByRole('textbox', { name: 'Enlace en español' }).inputValue();

    const colleague = await openContext({ locale: 'es', viewport: { width: 360, height: 740 } });
    const visited = await colleague.newPage();
    const failed: string[] = [];
    visited.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
    });
    visited.on('console', (message) => {
      if (message.type() === 'error') failed.push(message.text());
    });
    const opened = await visited.goto(address);
    expect(opened?.status()).toBe(200);
    const headers = opened?.headers() ?? {};
    expect(headers['x-robots-tag']).toContain('noindex');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'SAMEORIGIN',
    });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self'/);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    await visited.waitForLoadState('networkidle');
    expect(failed).toEqual([]);
    expect(await visited.locator('.preview-bar').innerText()).toContain(
      'Este enlace deja de servir',
    );
    expect(await visited.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await colleague.cookies()).toEqual([]);

    const other = await idOf(administrator, 'practices', 'BP-0004');
    for (const path of [
      `/api/preview/own/practices/${other}/es`,
      `/api/practices/${id}`,
      `/api/practices/${id}/preview-links`,
    ])
      expect((await colleague.request.get(`${environment.cmsUrl}${path}`)).status()).toBeOneOf([
        401, 403,
      ]);

    await press(page, 'Revocar');
    await expect
      .poll(() => page.locator('.arraigo-preview__share').innerText(), soon)
      .toContain('Ninguno.');
    const gone = await visited.goto(address);
    expect(gone?.status()).toBe(410);
    expect(await visited.locator('body').innerText()).toContain('This link no longer works');
  });

  test('brings nothing into a release', async () => {
    const { administrator, dataDir } = cms();
    const marker = 'quetzalcoatlita-solo-en-borrador';
    const id = await idOf(administrator, 'practices', 'BP-0006');
    await administrator.ask('PATCH', `/api/practices/${id}?locale=es&draft=true`, {
      body: { title: marker },
    });
    const preview = await administrator.ask('GET', `/api/preview/own/practices/${id}/es`, {
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    expect(preview.text).toContain(marker);
    const other = await idOf(administrator, 'practices', 'BP-0007');
    await administrator.ask('PATCH', `/api/practices/${other}?locale=es`, {
      body: { title: 'Otra práctica que se publica', _status: 'published' },
    });
    await until('the other record', async () =>
      (await site.page('/practicas/'))?.includes('Otra práctica que se publica') ? true : undefined,
    );
    const made = filesIn(dataDir).filter((file) => !/\/arraigo\.db|\/logs\//.test(file));
    expect(made.some((file) => file.endsWith('/practicas/index.html'))).toBe(true);
    expect(made.filter((file) => readFileSync(file).includes(marker))).toEqual([]);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
