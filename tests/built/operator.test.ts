import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, openBrowser } from '../browser/openBrowser.ts';
import { adminViolations } from '../fixtures/adminViolations.ts';
import { builtCms, password } from '../fixtures/builtCms.ts';
import { soon } from '../fixtures/soon.ts';

const question = '¿Quién publica este catálogo?';

describe.skipIf(!hasChromium)('who publishes the catalogue', { timeout: 120_000 }, () => {
  const cms = builtCms();
  const openContext = openBrowser();

  const homeOf = async (email: string, options: { colorScheme?: 'dark'; width?: number } = {}) => {
    const { colorScheme = 'light', width = 1280 } = options;
    const context = await openContext({
      locale: 'es',
      colorScheme,
      viewport: { width, height: 900 },
    });
    context.setDefaultTimeout(60_000);
    const origin = cms().environment.cmsUrl;
    await context.request.post(`${origin}/api/users/login`, {
      data: { email, password },
      headers: { origin },
    });
    const page = await context.newPage();
    await openHome(page);
    return page;
  };
  const openHome = async (page: Page) => {
    await page.goto(`${cms().environment.cmsUrl}/admin`);
    await page.getByRole('heading', { name: /^Hola, / }).waitFor();
  };
  const asked = (page: Page) => page.getByRole('region', { name: question });
  const fields = (page: Page) => asked(page).getByRole('textbox');
  const settings = async () =>
    (await cms().administrator.ask('GET', '/api/globals/site-settings?locale=es&depth=0')).body;

  beforeAll(async () => {
    for (const name of ['ana', 'eva']) await cms().signIn(`${name}@arraigo.example`, 'admin');
    await cms().signIn('leo@arraigo.example', 'editor');
  }, 240_000);

  test('is no question for an editor, who may not answer it', async () => {
    const page = await homeOf('leo@arraigo.example');
    expect(await page.getByText(question).count()).toBe(0);
    await page.context().close();
  });

  test('can be put off by each for herself; a line says what the site leaves unsaid', async () => {
    const page = await homeOf('eva@arraigo.example');
    await asked(page).getByRole('button', { name: 'Ahora no' }).click();
    await asked(page).getByText('Se le preguntará otra vez en dos semanas.').waitFor();
    await openHome(page);
    expect(await asked(page).count()).toBe(0);
    const line = page.getByText('El sitio no dice todavía:');
    expect(await line.innerText()).toBe(
      'El sitio no dice todavía: quién lo publica; a dónde escribir; con qué licencia se puede usar. Completar en los ajustes',
    );
    await line.getByRole('link').click();
    await page.locator('#field-operatorName').waitFor();
    await page.context().close();
    const others = await homeOf('ana@arraigo.example');
    expect(await asked(others).count()).toBe(1);
    await others.context().close();
  });

  test('a refused answer says at its field why, and nothing that was written is lost', async () => {
    const page = await homeOf('ana@arraigo.example');
    await asked(page).getByRole('button', { name: 'Guardar' }).click();
    await asked(page).getByText('No hay nada que guardar').waitFor();
    await fields(page).nth(0).fill('Mesa de prueba');
    await fields(page).nth(1).fill('escríbanos');
    await asked(page).getByRole('button', { name: 'Guardar' }).click();
    const contact = asked(page).getByLabel('Dirección de contacto');
    await expect.poll(() => contact.getAttribute('aria-invalid'), soon).toBe('true');
    const help = await contact.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${help}"]`).innerText()).toContain(
      'no es un correo (nombre@ejemplo.org) ni una dirección',
    );
    expect(
      await fields(page).evaluateAll((all: HTMLInputElement[]) => all.map((each) => each.value)),
    ).toEqual(['Mesa de prueba', 'escríbanos']);
    expect(await settings()).not.toMatchObject({ operatorName: 'Mesa de prueba' });
    await page.context().close();
  });

  test('what is written without a line stays, and is saved once there is one', async () => {
    const page = await homeOf('ana@arraigo.example');
    await fields(page).nth(0).fill('Mesa de prueba');
    await page.context().setOffline(true);
    await asked(page).getByRole('button', { name: 'Guardar' }).click();
    await asked(page).getByText('No hubo respuesta, y lo escrito sigue aquí.').waitFor();
    expect(await fields(page).nth(0).inputValue()).toBe('Mesa de prueba');
    await page.context().setOffline(false);
    await asked(page).getByRole('button', { name: 'Guardar' }).click();
    await asked(page).getByText('Guardado.').waitFor();
    expect(await settings()).toMatchObject({ operatorName: 'Mesa de prueba' });
    await page.context().close();
  });

  test.each([
    { width: 360, colorScheme: 'dark' },
    { width: 1280, colorScheme: undefined },
  ] as const)('is for everybody, also $width px wide', async ({ width, colorScheme }) => {
    const page = await homeOf('ana@arraigo.example', {
      width,
      ...(colorScheme && { colorScheme }),
    });
    await asked(page).waitFor();
    await expect.poll(() => adminViolations(page), soon).toEqual([]);
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test('is asked for what is missing alone, and no more once all is said', async () => {
    const page = await homeOf('ana@arraigo.example');
    expect(await asked(page).getByLabel('Quién opera el sitio').count()).toBe(0);
    await asked(page).getByLabel('Dirección de contacto').fill('mesa@arraigo.example');
    await asked(page).getByLabel('Licencia').selectOption('CC BY 4.0');
    await asked(page).getByRole('button', { name: 'Guardar' }).click();
    await asked(page).getByText('Guardado.').waitFor();
    expect(await settings()).toMatchObject({
      operatorName: 'Mesa de prueba',
      contactAddress: 'mesa@arraigo.example',
      contentLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    });
    await openHome(page);
    expect(await page.getByText(question).count()).toBe(0);
    await page.context().close();
  });
});
