import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seedSite } from '../fixtures/builtSite.ts';
import { soon } from '../fixtures/soon.ts';
import { hasChromium, openBrowser } from './openBrowser.ts';

const site = seedSite();
const newContext = openBrowser();

const at = async (context: BrowserContext, address: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(site().address + address);
  return page;
};
const open = async (address: string, options = {}): Promise<Page> =>
  at(await newContext({ viewport: { width: 360, height: 740 }, ...options }), address);

const items = (page: Page) => page.locator('.dossier ol > li');
const titles = (page: Page) => items(page).locator('h2').allInnerTexts();
const status = (page: Page) => page.getByRole('status');

const kept = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('arraigo-dossier') ?? 'null') as unknown);

const guate = 'Guate te Incluye';
const umar = 'Unidades Municipales de Atención al Migrante Retornado (UMAR)';

/** A page with these practices kept, one after the other, as from their pages. */
async function keeping(codes: readonly string[], options = {}): Promise<Page> {
  const context = await newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await at(context, '/carpeta/');
  for (const [place, code] of codes.entries()) {
    await page.goto(`${site().address}/carpeta/?guardar=${code}`);
    await expect.poll(() => items(page).count(), soon).toBe(place + 1);
  }
  return page;
}

describe.skipIf(!hasChromium)('a practice that one keeps', () => {
  test('comes from its page, is said to be kept, and is there when one comes back', async () => {
    const page = await open('/practicas/guate-te-incluye/');
    await page.getByRole('link', { name: 'Guardar', exact: true }).click();
    await expect.poll(() => status(page).innerText(), soon).toBe(`Guardada: ${guate}.`);
    expect(new URL(page.url()).search).toBe('');
    const again = await at(page.context(), '/en/dossier/');
    await expect.poll(() => titles(again), soon).toEqual([guate]);
    expect(await items(again).innerText()).toContain('How well proven is it?');
    await page.context().close();
  });

  test('says what its page says first, what to ask, and leads on to it and to its sheet', async () => {
    const page = await keeping(['BP-0001']);
    const text = await items(page).innerText();
    for (const words of ['¿Mejoró algo?', 'Fundación Avina', '¿Cuánto cuesta y quién lo paga?'])
      expect(text).toContain(words);
    const links = items(page).getByRole('link');
    const hrefs = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(hrefs[0]).toBe('/practicas/guate-te-incluye/');
    expect(hrefs.filter((href) => href.startsWith('#'))).toEqual([]);
    for (const href of hrefs.filter((one) => one.startsWith('/')))
      expect([href, (await fetch(site().address + href)).status]).toEqual([href, 200]);
    expect(hrefs.some((href) => href.endsWith('.pdf'))).toBe(true);
    await page.context().close();
  });

  test('has its place and its note, by the keyboard too, and loses neither', async () => {
    const page = await keeping(['BP-0001', 'BP-0010']);
    await page.getByRole('button', { name: `Subir: ${umar}` }).focus();
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual([umar, guate]);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.ariaLabel), soon)
      .toBe(`Subir: ${umar}`);
    await items(page).first().getByLabel('Apuntes').fill('Preguntar por las nueve oficinas.');
    await page.reload();
    await expect.poll(() => titles(page), soon).toEqual([umar, guate]);
    expect(await items(page).first().getByLabel('Apuntes').inputValue()).toBe(
      'Preguntar por las nueve oficinas.',
    );
    const asked: string[] = [];
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('button', { name: `Quitar: ${umar}` }).click();
    expect(await titles(page)).toEqual([umar, guate]);
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await page.getByRole('button', { name: `Quitar: ${umar}` }).click();
    expect(await titles(page)).toEqual([guate]);
    // Nothing was noted here, so nothing is asked.
    await page.getByRole('button', { name: `Quitar: ${guate}` }).click();
    expect(asked).toEqual([expect.stringContaining('lo que usted apuntó')]);
    await page.getByText('Todavía no hay ninguna.').waitFor(soon);
    // There is nothing to print, to save or to send.
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
    expect(await page.locator('main').getByRole('link').allInnerTexts()).toEqual(['Prácticas']);
    await page.context().close();
  });

  test('goes from the list where it is no longer published, which is said, and its note stays', async () => {
    const page = await keeping(['BP-0001']);
    await page.evaluate(() =>
      localStorage.setItem(
        'arraigo-dossier',
        '{"codes":["BP-9999","BP-0001"],"notes":{"BP-9999":"Mía."}}',
      ),
    );
    await page.reload();
    await expect.poll(() => status(page).innerText(), soon).toContain('BP-9999');
    expect(await titles(page)).toEqual([guate]);
    expect(await kept(page)).toEqual({ codes: ['BP-0001'], notes: { 'BP-9999': 'Mía.' } });
    await page.context().close();
  });

  test('that was kept in another tab is not lost by what is written in this one', async () => {
    const page = await keeping(['BP-0001']);
    const other = await at(page.context(), '/carpeta/?guardar=BP-0010');
    await expect.poll(() => titles(other), soon).toEqual([guate, umar]);
    await items(page).first().getByLabel('Apuntes').fill('De la primera.');
    expect(await kept(page)).toEqual({
      codes: ['BP-0001', 'BP-0010'],
      notes: { 'BP-0001': 'De la primera.' },
    });
    await page.context().close();
  });

  test('stays in the list where its page cannot be read, which is said', async () => {
    // A worker would answer with what it put aside, and routes do not see its requests.
    const page = await keeping(['BP-0001'], { serviceWorkers: 'block' });
    await page.route('**/practicas/guate-te-incluye/', (route) => route.abort());
    await page.reload();
    await expect.poll(() => status(page).innerText(), soon).toContain('No se pudo leer');
    await page.unroute('**/practicas/guate-te-incluye/');
    await page.reload();
    await expect.poll(() => titles(page), soon).toEqual([guate]);
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('without a line', () => {
  test('what one kept is read, in its place and on its page, and nothing else is', async () => {
    const page = await keeping(['BP-0001', 'BP-0010']);
    await page.getByText('se lee también sin conexión').waitFor(soon);
    await page.reload();
    await page.context().setOffline(true);
    await page.reload();
    await expect.poll(() => titles(page), soon).toEqual([guate, umar]);
    await items(page).first().getByRole('link', { name: guate, exact: true }).click();
    await page.waitForURL('**/practicas/guate-te-incluye/');
    expect(await page.locator('h1').innerText()).toBe(guate);
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBeTruthy();
    await expect(page.goto(`${site().address}/paises/mexico/`)).rejects.toThrow();
    await page.context().close();
  });

  test('what one took out is not put aside any more, and an empty dossier leaves nothing behind', async () => {
    const page = await keeping(['BP-0001', 'BP-0010']);
    await page.getByText('se lee también sin conexión').waitFor(soon);
    const aside = () =>
      page.evaluate(async () => {
        const cache = await caches.open('arraigo-dossier');
        return (await cache.keys()).map(({ url }) => new URL(url).pathname);
      });
    await expect.poll(aside, soon).toContain('/practicas/umar-unidades-municipales/');
    await page.getByRole('button', { name: `Quitar: ${umar}` }).click();
    await expect.poll(aside, soon).not.toContain('/practicas/umar-unidades-municipales/');
    expect(await aside()).toContain('/practicas/guate-te-incluye/');
    await page.getByRole('button', { name: `Quitar: ${guate}` }).click();
    await expect
      .poll(
        () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
        soon,
      )
      .toBe(0);
    expect(await page.evaluate(() => caches.has('arraigo-dossier'))).toBe(false);
    await page.context().close();
  });

  test('nobody who keeps nothing has a worker', async () => {
    const page = await open('/carpeta/?ids=BP-0001');
    await expect.poll(() => titles(page), soon).toEqual([guate]);
    const count = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect(await count()).toBe(0);
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('a list that somebody sends', () => {
  test('is shown, and kept only when one says so', async () => {
    const page = await open('/carpeta/?ids=BP-0010,BP-0001');
    await expect.poll(() => titles(page), soon).toEqual([umar, guate]);
    expect(await page.getByRole('link', { name: 'English' }).getAttribute('href')).toMatch(
      /\/en\/dossier\/\?ids=BP-0010,BP-0001$/,
    );
    const other = await at(page.context(), '/carpeta/');
    await other.getByText('Todavía no hay ninguna.').waitFor(soon);
    await items(page).first().getByLabel('Apuntes').fill('Vino por correo.');
    await page.getByRole('button', { name: 'Guardar en mi carpeta' }).click();
    await expect.poll(() => new URL(page.url()).search, soon).toBe('');
    await expect.poll(() => titles(page), soon).toEqual([umar, guate]);
    await other.reload();
    await expect.poll(() => titles(other), soon).toEqual([umar, guate]);
    expect(await items(other).first().getByLabel('Apuntes').inputValue()).toBe('Vino por correo.');
    await page.context().close();
  });

  test('has the order and no note, in the address, by WhatsApp and by e-mail', async () => {
    const page = await keeping(['BP-0010', 'BP-0001']);
    await items(page).first().getByLabel('Apuntes').fill('Privado.');
    const href = async (name: string) =>
      decodeURIComponent(
        (await page
          .locator('.dossier > .actions')
          .getByRole('link', { name })
          .getAttribute('href')) ?? '',
      );
    const address = await href('Dirección de esta lista');
    expect(address).toBe('?ids=BP-0010,BP-0001');
    for (const name of ['WhatsApp', 'Correo']) {
      expect(await href(name)).toContain(`/carpeta/${address}`);
      expect(await href(name)).not.toContain('Privado');
    }
    expect(await href('Comparar')).toBe(`/comparar/${address}`);
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('a dossier', () => {
  test('is printed with the notes in full and without its buttons', async () => {
    const page = await keeping(['BP-0001']);
    const note = Array.from({ length: 30 }, (_, line) => `Línea ${line + 1}`).join('\n');
    await items(page).getByLabel('Apuntes').fill(note);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Línea 30').isVisible()).toBe(true);
    expect(await items(page).getByRole('button').count()).toBe(0);
    await page.context().close();
  });

  test('is in the address where the browser keeps nothing, which is said', async () => {
    const context = await newContext({ viewport: { width: 360, height: 740 } });
    await context.addInitScript(() => {
      Object.defineProperty(Storage.prototype, 'setItem', {
        value: () => {
          throw new DOMException('none', 'QuotaExceededError');
        },
      });
    });
    const page = await at(context, '/carpeta/?guardar=BP-0001');
    await expect.poll(() => new URL(page.url()).search, soon).toBe('?ids=BP-0001');
    await expect.poll(() => titles(page), soon).toEqual([guate]);
    await context.close();
  });

  test('says without JavaScript what needs it, and what does not', async () => {
    const page = await open('/carpeta/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toContain('necesita JavaScript');
    await page.context().close();
  });

  test('asks only its own site, has no fault of access, and is as wide as the phone', async () => {
    const asked: string[] = [];
    const context = await newContext({ viewport: { width: 360, height: 740 } });
    context.on('request', (request) => asked.push(new URL(request.url()).origin));
    const page = await at(context, '/carpeta/?guardar=BP-0010');
    await expect.poll(() => titles(page), soon).toEqual([umar]);
    expect([...new Set(asked)]).toEqual([site().address]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await context.close();
  });
});
