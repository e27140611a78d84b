import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { pathOf } from 'site/addresses/paths';
import { createCatalogue } from 'site/catalogue/catalogue';
import { pageBudgets } from 'site/register/declarePage';
import { pages as registered } from 'site/register/pages';
import { withdrawnPaths } from 'site/addresses/withdrawnPaths';
import { pageAt } from 'site/routing/routes';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite, siteUrl } from '../fixtures/builtSite.ts';
import { fullCatalogue, slugOf, special } from '../fixtures/fullCatalogue.ts';
import { textOf } from '../fixtures/readPdf.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { hasChromium, openBrowser } from './openBrowser.ts';

const site = builtSite();
const newContext = openBrowser();
const temporary = temporaryFolder();
const catalogue = createCatalogue((await fullCatalogue()).snapshot);

const entry = (number: number) => `/practicas/${slugOf(number)}/`;
const english = (number: number) => `/en/practices/${slugOf(number)}/`;

/** Pages in all states, in both languages. */
const states = [
  ['/', '/en/'],
  ['/practicas/', '/en/practices/'],
  ['/practicas/pagina/2/', '/en/practices/page/2/'],
  [entry(special.rich), english(special.rich)],
  [entry(special.sparse), english(special.sparse)],
  [entry(special.untranslated), english(special.outdated)],
  [entry(special.archived), english(special.archived)],
  [entry(special.withdrawn), english(special.withdrawn)],
  [entry(special.disputed), english(special.disputed)],
  ['/retos/', '/en/challenges/'],
  ['/retos/reto-de-prueba/', '/en/challenges/reto-de-prueba/'],
  ['/retos/reto-de-prueba-sin-traducir/', '/en/challenges/reto-de-prueba-sin-vecinos/'],
  ['/recomendaciones/', '/en/recommendations/'],
  ['/recomendaciones/mandato-de-prueba/', '/en/recommendations/recomendacion-de-prueba/'],
  ['/hoja-de-ruta/', '/en/roadmap/'],
  ['/hoja-de-ruta/propuesta-de-prueba/', '/en/roadmap/propuesta-de-prueba/'],
  ['/hoja-de-ruta/adoptada-de-prueba/', '/en/roadmap/adoptada-de-prueba/'],
  ['/hoja-de-ruta/paises/', '/en/roadmap/countries/'],
  ['/hoja-de-ruta/paises/guatemala/', '/en/roadmap/countries/guatemala/'],
  ['/hoja-de-ruta/paises/belice/', '/en/roadmap/countries/regional/'],
  ['/hoja-de-ruta/para/', '/en/roadmap/for/'],
  ['/hoja-de-ruta/para/ministerios-de-trabajo/', '/en/roadmap/for/local-governments/'],
  ['/mapeo/', '/en/mapping/'],
  ['/comparar/', '/en/compare/'],
  ['/carpeta/', '/en/dossier/'],
  ['/paises/guatemala/comparar/', '/en/countries/guatemala/compare/'],
  ['/mapeo/guatemala/', '/en/mapping/guatemala/'],
  ['/mapeo/belice/', '/en/mapping/regional/'],
  ['/taller-2022/', '/en/workshop-2022/'],
  ['/paises/', '/en/countries/'],
  ['/paises/guatemala/', '/en/countries/guatemala/'],
  ['/paises/guatemala/contexto/', '/en/countries/mexico/context/'],
  ['/paises/mexico/', '/en/countries/mexico/'],
  ['/paises/belice/', '/en/countries/belize/'],
  ['/paises/guatemala/economica/', '/en/countries/guatemala/economic/'],
  ['/paises/guatemala/temas/empleo/', '/en/countries/guatemala/themes/employment/'],
  ['/temas/', '/en/themes/'],
  ['/poblaciones/mujeres/', '/en/populations/women/'],
  ['/poblaciones/lgbtiq/', '/en/populations/lgbtiq/'],
  ['/instituciones/', '/en/institutions/'],
  ['/instituciones/institucion-de-prueba/', '/en/institutions/institucion-de-prueba/'],
  ['/fuentes/', '/en/sources/'],
  ['/datos/', '/en/data/'],
  ['/datos/practicas/', '/en/data/practices/'],
  ['/datos/imagenes/', '/en/data/events/'],
  ['/para/', '/en/for/'],
  ['/para/municipalidades/', '/en/for/local-governments/'],
  ['/acerca/', '/en/about/'],
  ['/metodologia/', '/en/method/'],
  ['/accesibilidad/', '/en/accessibility/'],
  ['/buscar/', '/en/search/'],
  ['/no-existe/', '/en/not-there/'],
].flat();

/** The declaration of the page at an address, from the register. */
function declaredAt(address: string) {
  const declared = pageAt(address) ?? pageAt('/404.html');
  if (!declared) throw new Error('No error page is declared.');
  return declared;
}

/** The first page of each kind that is not in `states`. */
const others = registered.flatMap(({ kind, instances }): string[] => {
  if (states.some((address) => declaredAt(address).kind === kind)) return [];
  const [first] = instances(catalogue).flat();
  return first ? first.languages.map((locale) => pathOf(first.page, locale)) : [];
});

const pages = [...states, ...others];

const gone = withdrawnPaths(catalogue);

const widths = [320, 1280];

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that check colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** The budget of a page with its stylesheets, in bytes as sent. */
const budget = (address: string) => pageBudgets[declaredAt(address).budget];

const isSearch = (address: string) => declaredAt(address).script === 'search';

/** Kinds of page with parts that few others have: their styles are a file of their own. */
const withOwnStyle = [
  ...['data', 'dataTable', 'home', 'mapping', 'mappingCountry'],
  ...['roadmap', 'roadmapCountry', 'roadmapItem'],
  ...['compare', 'compareTerm', 'compareCountry', 'dossier'],
];
const hasOwnStyle = (address: string) => withOwnStyle.includes(declaredAt(address).kind);

const htmlValidate = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Astro writes void and boolean attributes in its own style; both are valid.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // The stylesheet is from the site itself, with a content hash in its name.
    'require-sri': 'off',
    // Titles of entries may be long; search engines truncate them.
    'long-title': 'off',
  },
});

describe.skipIf(!hasChromium)('a page', () => {
  // A single tab for all pages: a new one would compile axe again, which takes longer than axe itself.
  let page: Page;
  const errors: string[] = [];
  const requests: string[] = [];
  beforeAll(async () => {
    page = await (await newContext()).newPage();
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await forgetWhatIsLoaded(page);
  });

  describe.each(pages)('%s', (address) => {
    beforeAll(async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 360, height: 800 });
      errors.length = 0;
      requests.length = 0;
      await page.goto(site().address + address, { waitUntil: 'load' });
    });

    if (!isSearch(address)) {
      test('keeps its budget, without a script and without errors', async () => {
        const foreign = requests.filter((url) => !url.startsWith(site().address));
        const scripts = requests.filter((url) => /\.m?js(\?|$)/.test(url));
        expect(foreign).toEqual([]);
        expect(scripts).toHaveLength(declaredAt(address).script === 'none' ? 0 : 1);
        // Chromium logs a page that is answered with another status than 200 as an error.
        const status = /no-existe|not-there/.test(address) ? 404 : gone.has(address) ? 410 : 200;
        expect(errors.filter((text) => !text.includes(`status of ${status} `))).toEqual([]);
        const html = await transferred(address);
        const styles = await Promise.all(
          requests
            .filter((url) => url.endsWith('.css'))
            .map((url) => transferred(new URL(url).pathname)),
        );
        expect(styles).toHaveLength(hasOwnStyle(address) ? 2 : 1);
        const bytes = styles.reduce((sum, style) => sum + style, html);
        expect(bytes).toBeLessThanOrEqual(budget(address));
      });
    }

    test('is accessible, in light and dark, narrow and wide', { timeout: 120_000 }, async () => {
      await openDetails(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: 'light' });
        expect(await violations(page, rules), `${address} ${width} light`).toEqual([]);
        expect(await overflow(page), `${address} ${width}`).toBeLessThanOrEqual(0);
        const light = await layout(page);
        // Where dark mode only differs in colours, only the rules for colours can find something new.
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await layout(page), `${address} ${width} dark`).toEqual(light);
        expect(await violations(page, colourRules), `${address} ${width} dark`).toEqual([]);
      }
    });

    test('is valid HTML', async () => {
      const html = await (await fetch(site().address + address)).text();
      const { results } = await htmlValidate.validateString(html);
      const found = results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column }) => `${ruleId} ${message} ${line}:${column}`,
        ),
      );
      expect(found).toEqual([]);
    });
  });
});

describe.skipIf(!hasChromium)('text', () => {
  test.each([
    '/',
    entry(special.rich),
    '/buscar/',
    '/paises/guatemala/',
    '/paises/guatemala/contexto/',
    '/mapeo/',
    '/hoja-de-ruta/',
    '/hoja-de-ruta/adoptada-de-prueba/',
    '/taller-2022/',
  ])('of %s can have wider spacing and double size on a phone', async (address) => {
    const context = await newContext({ viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await page.goto(site().address + address);
    // WCAG 1.4.12 and 1.4.4, set through the DOM like a user stylesheet.
    await page.evaluate(() => {
      const { style } = document.documentElement;
      style.setProperty('font-size', '200%');
    });
    expect(await overflow(page), 'text of 200 %').toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      document.documentElement.style.removeProperty('font-size');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await overflow(page), 'text spacing').toBeLessThanOrEqual(0);
    await context.close();
  });
});

describe.skipIf(!hasChromium)('pictures', () => {
  test('are loaded lazily, in a fitting size, without a layout shift', async () => {
    const context = await newContext({
      viewport: { width: 360, height: 640 },
      deviceScaleFactor: 2,
    });
    const page = await context.newPage();
    await page.goto(site().address + entry(special.rich));
    const picture = page.getByAltText('Imagen de prueba ME-0001');
    expect(await picture.getAttribute('loading')).toBe('lazy');
    const before = await picture.boundingBox();
    await picture.scrollIntoViewIfNeeded();
    await page.waitForFunction(
      (alt) => document.querySelector<HTMLImageElement>(`img[alt="${alt}"]`)?.complete,
      'Imagen de prueba ME-0001',
    );
    const source = await picture.evaluate((node) =>
      node instanceof HTMLImageElement ? node.currentSrc : '',
    );
    expect(source).toMatch(/-(640|960)\.avif$/);
    expect(await picture.boundingBox()).toMatchObject({
      width: before?.width,
      height: before?.height,
    });
    await context.close();
  });
});

describe.skipIf(!hasChromium)('on paper', () => {
  test('an entry is black on white, with its chain and without any other navigation', async () => {
    const context = await newContext();
    const page = await context.newPage();
    await page.goto(site().address + entry(special.rich));
    await page.emulateMedia({ media: 'print' });
    const shown = page.getByRole('navigation').filter({ visible: true });
    expect(await shown.count()).toBe(1);
    expect(await shown.getAttribute('aria-label')).toBe('Cadena de reto a avance');
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await context.close();
  });

  test.each(['/paises/guatemala/', '/en/roadmap/'])(
    '%s leads nowhere: no navigation is printed',
    async (address) => {
      const context = await newContext();
      const page = await context.newPage();
      await page.goto(site().address + address);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
      await context.close();
    },
  );

  test.each([
    ['/', /^Actualizada el \d+ de \S+ de \d{4}/],
    ['/practicas/', /^Actualizada el \d+ de \S+ de \d{4}/],
    ['/paises/guatemala/', /^Actualizada el \d+ de \S+ de \d{4}/],
    ['/en/roadmap/', /^Updated on \d+ \S+ \d{4}/],
    ['/buscar/', /^(?!Actualizada)/],
  ])(
    '%s says its address and the date of what it shows, and has nothing to be chosen',
    async (address, date) => {
      const context = await newContext();
      const page = await context.newPage();
      await page.goto(site().address + address);
      const file = join(temporary(), 'page.pdf');
      await page.pdf({ path: file, preferCSSPageSize: true });
      const [, after] = (await textOf(file)).slice(0, 160).split(`${siteUrl}${address} `);
      expect(after?.trimStart()).toMatch(date);
      await page.emulateMedia({ media: 'print' });
      const controls = page.locator('select, input, button').filter({ visible: true });
      expect(await controls.count()).toBe(0);
      await context.close();
    },
  );

  test('an entry without pictures fits on two sheets', async () => {
    const context = await newContext();
    const page = await context.newPage();
    await page.goto(site().address + entry(special.archived));
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? [];
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(2);
    await context.close();
  });
});

async function transferred(address: string): Promise<number> {
  const response = await fetch(site().address + address, { headers: { 'accept-encoding': 'br' } });
  await response.arrayBuffer();
  expect(response.headers.get('content-encoding')).toBe('br');
  return Number(response.headers.get('content-length'));
}

const openDetails = (page: Page) =>
  page.evaluate(() =>
    document.querySelectorAll('details').forEach((node) => node.setAttribute('open', '')),
  );

/** Clears the cache, so that each page loads everything, like the first page of a visit. */
async function forgetWhatIsLoaded(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.setCacheDisabled', { cacheDisabled: true });
}

/** The violations of axe rules, selected by tags or by names. */
async function violations(page: Page, runOnly: string[]): Promise<string[]> {
  // axe has half a megabyte, so it is injected only once.
  const isThere = await page.evaluate(() => 'axe' in window);
  const found = await new AxeBuilder(isThere ? { page, axeSource: ';' } : { page })
    .setLegacyMode()
    .options({
      runOnly,
      rules: { 'target-size': { enabled: true } },
      // Without this, axe also computes selectors for rules that pass, which takes most of its time.
      resultTypes: ['violations'],
    })
    .analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

/** The position and visibility of each element. */
const layout = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const { display, visibility, opacity } = getComputedStyle(node);
      return [node.tagName, x, y, width, height, display, visibility, opacity].join(' ');
    }),
  );

/** How far the page overflows its viewport horizontally, in pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
