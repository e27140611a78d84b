import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seedSite } from '../fixtures/builtSite.ts';
import { hasChromium, openBrowser } from './openBrowser.ts';

// The initial content, as a visitor of a new installation finds it.
const site = seedSite();
const newContext = openBrowser();

const open = async (address: string, options = {}): Promise<Page> => {
  const context = await newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  await page.goto(site().address + address);
  return page;
};

const title = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
/** The chain of a practice is folded. */
const unfold = (page: Page) => page.getByText('La cadena, de reto a acción').click();
const chain = (page: Page) => page.getByRole('navigation', { name: 'Cadena de reto a avance' });

describe.skipIf(!hasChromium)('the chain', () => {
  test('leads from a challenge to its practice, mandate, action and progress, and back', async () => {
    const page = await open('/retos/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Hay grupos que retornan con' }).click();
    expect(await title(page)).toBe(
      'Hay grupos que retornan con necesidades de protección especial',
    );

    await chain(page).getByRole('link', { name: '10 prácticas' }).click();
    await page.locator('#cadena-practicas').getByRole('link', { name: /UMAR/ }).click();
    await unfold(page);
    expect(await title(page)).toContain('Unidades Municipales de Atención');
    expect(await chain(page).locator('[aria-current="page"]').innerText()).toContain(
      'Esta práctica',
    );

    await chain(page)
      .getByRole('link', { name: /^Grupo B/ })
      .click();
    expect(await page.locator('.kicker').first().innerText()).toBe(
      'Lo que pedía el taller de 2022 · RC-0009',
    );

    await chain(page).getByRole('link', { name: 'Oficinas municipales' }).click();
    expect(await page.locator('.notice').first().innerText()).toContain(
      'Propuesta del equipo editorial',
    );

    await chain(page).getByRole('link', { name: '2 hechos relacionados' }).click();
    const facts = page.locator(':target');
    expect(await facts.innerText()).toMatch(/Guatemala[^]*Honduras|Honduras[^]*Guatemala/);
    expect(await facts.innerText()).toContain('No es un informe del Estado sobre esta acción.');
    expect(await page.locator('#avance').innerText()).toContain('Sin información pública');

    await chain(page)
      .getByRole('link', { name: /^Grupo B/ })
      .click();
    await chain(page)
      .getByRole('link', { name: /UMAR/ })
      .or(page.locator('#cadena-practicas').getByRole('link', { name: /UMAR/ }))
      .first()
      .click();
    await unfold(page);
    await chain(page)
      .locator('#cadena-retos')
      .getByRole('link', { name: 'Hay grupos que retornan' })
      .click();
    expect(new URL(page.url()).pathname).toBe('/retos/necesidades-de-proteccion-especial/');
    await page.context().close();
  });

  test('says where it ends', async () => {
    const page = await open('/retos/efecto-en-la-reintegracion-sin-evaluar/');
    expect(await chain(page).innerText()).toContain('Ninguna práctica enlazada');
    // Once is enough: the lists below have what there is.
    expect(await page.getByText('Ninguna práctica enlazada').count()).toBe(1);
    await page.goto(`${site().address}/retos/sin-seguimiento-tras-la-llegada/`);
    expect(await chain(page).count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain(
      'En la cadena\n\nTodavía sin enlaces con otras partes de la cadena',
    );
    await page.context().close();
  });

  test('is the same in English', async () => {
    const page = await open('/en/challenges/necesidades-de-proteccion-especial/');
    const english = page.getByRole('navigation', { name: 'Chain from challenge to progress' });
    await english.getByRole('link', { name: '3 actions' }).click();
    await page
      .locator('#chain-actions')
      .getByRole('link', { name: /^Protocols/ })
      .click();
    expect(new URL(page.url()).pathname).toBe('/en/roadmap/protocolos-de-proteccion-especial/');
    expect(await page.locator('.notice').first().innerText()).toContain('Proposal by the editors');
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('recommendations', () => {
  test('open with what was not available', async () => {
    const page = await open('/recomendaciones/');
    expect(await page.locator('main .page-head').innerText()).toMatch(
      /^Catálogo\s+Lo que pedía el taller\s+El texto de las recomendaciones de las mesas no estaba disponible/,
    );
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('the map of gaps without a script', () => {
  test('leads from a box to its practice, and from a country to its own map', async () => {
    const page = await open('/mapeo/', { javaScriptEnabled: false });
    const [first] = await page.getByRole('table').all();
    await first
      ?.getByRole('link', { name: /^HN: Unidades Municipales .*\. Honduras\. Descripción/ })
      .first()
      .click();
    expect(await title(page)).toContain('Unidades Municipales de Atención');
    await page.goBack();
    await page.getByRole('table').getByRole('link', { name: 'Panamá' }).click();
    await page.waitForURL('**/mapeo/panama/');
    expect(await page.locator('.gap-mark').count()).toBe(18);
    expect(
      await page.getByText('Un hueco en el catálogo no es un hueco en la realidad').count(),
    ).toBe(1);
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('the roadmap', () => {
  test('is filtered by country and profile, by keyboard, and says how many are left', async () => {
    const page = await open('/hoja-de-ruta/');
    const country = page.getByLabel('País');
    await country.focus();
    await country.selectOption('mx');
    expect(await page.getByRole('status').innerText()).toBe('Se muestran 2 acciones.');
    await page.getByLabel('A quién se dirige').selectOption('labour');
    expect(await page.getByRole('status').innerText()).toBe('Se muestra 1 acción.');
    // The choice can be sent on: it stands in the address, and is taken from there.
    expect(new URL(page.url()).search).toBe('?pais=mx&perfil=labour');
    expect(
      await page.getByRole('link', { name: /^(English|Español)$/ }).getAttribute('href'),
    ).toMatch(/\/\?pais=mx&perfil=labour$/);
    await page.reload();
    expect(await page.getByRole('status').innerText()).toBe('Se muestra 1 acción.');
    expect(await country.inputValue()).toBe('mx');
    expect(await page.locator('.entry-title:visible').allInnerTexts()).toEqual([
      'Del retorno al empleo: certificación e intermediación desde el ministerio de trabajo',
    ]);
    // What States announced is no action, and stays.
    expect(await page.locator('#anuncios').isVisible()).toBe(true);
    await page.getByLabel('A quién se dirige').selectOption('');
    await country.selectOption('');
    expect(await page.getByRole('status').innerText()).toBe('');
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  test('without a script shows everything, and no filter', async () => {
    const page = await open('/hoja-de-ruta/', { javaScriptEnabled: false });
    expect(await page.locator('.filter').isVisible()).toBe(false);
    expect(await page.locator('.entry-title').count()).toBe(7);
    await page.context().close();
  });
});
