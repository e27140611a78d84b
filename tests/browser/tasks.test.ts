import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import mammoth from 'mammoth';
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { builtSite, seedSite } from '../fixtures/builtSite.ts';
import { textOf } from '../fixtures/readPdf.ts';
import { soon } from '../fixtures/soon.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { hasChromium, openBrowser } from './openBrowser.ts';

// What an official comes for, on a cheap phone with a bad line, from the home page on.
const seed = seedSite();
const full = builtSite();
const newContext = openBrowser();
const temporary = temporaryFolder();

const phone = { width: 360, height: 640 };
/** 400 kbit/s, and 400 ms to wait. */
const slowLine = {
  offline: false,
  latency: 400,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};

type Walk = {
  page: Page;
  /** Taps a link or a button, and notes how many screens below the top of its page it is. */
  tap: (target: Locator) => Promise<void>;
  /** What is looked for, and how far down it is. */
  find: (target: Locator) => Promise<string>;
  taps: () => number;
  /** The screens that were passed on all pages together. */
  screens: () => number;
};

const pages: Page[] = [];
afterAll(async () => {
  for (const page of pages) await page.context().close();
});

async function walk(address: string): Promise<Walk> {
  const context = await newContext({ viewport: phone, hasTouch: true, locale: 'es' });
  context.setDefaultTimeout(soon.timeout);
  const page = await context.newPage();
  pages.push(page);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLine);
  let [taps, screens] = [0, 0];
  const look = async (target: Locator) => {
    await target.waitFor();
    const { y = 0 } = (await target.boundingBox()) ?? {};
    screens += Math.max(0, (y + (await page.evaluate(() => scrollY))) / phone.height);
  };
  await page.goto(address);
  return {
    page,
    tap: async (target) => {
      await look(target);
      await target.tap();
      taps += 1;
    },
    find: async (target) => {
      await look(target);
      return target.innerText();
    },
    taps: () => taps,
    screens: () => Math.round(screens * 10) / 10,
  };
}

const fromHome = () => walk(`${seed().address}/`);
const link = (page: Page, name: string | RegExp) =>
  page.getByRole('link', { name, exact: typeof name === 'string' });
const section = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true });
const umar = /^Unidades Municipales de Atención/;

/** At most so many taps, and so many screens to pass on all pages: fonts differ from machine to machine. */
function expectAtMost({ taps, screens }: Walk, most: { taps: number; screens: number }): void {
  expect({ taps: taps() <= most.taps, screens: screens() <= most.screens }).toEqual({
    taps: true,
    screens: true,
  });
}

describe.skipIf(!hasChromium)('an official with a phone', { timeout: 120_000 }, () => {
  test('finds what there is for returned women, and what of it works at the level of the community', async () => {
    const home = await fromHome();
    await home.tap(link(home.page, 'Atiendo a mujeres que retornan'));
    expect(await home.find(link(home.page, /^Protocolo y Ventanillas/))).toContain('Mujeres');
    expectAtMost(home, { taps: 1, screens: 7 });

    const other = await fromHome();
    await other.tap(section(other.page, 'Buscar'));
    await other.tap(link(other.page, 'Filtrar'));
    await other.tap(other.page.getByRole('checkbox', { name: 'Mujeres' }));
    await other.tap(other.page.getByRole('checkbox', { name: 'Comunitario' }));
    const show = link(other.page, /^Ver \d+ prácticas?$/);
    const count = /\d+/.exec(await show.innerText())?.[0];
    await show.tap();
    await expect
      .poll(() => other.page.locator('.search-answer .entry-list > li').count(), soon)
      .toBe(Number(count));
  });

  test('learns what has been evaluated', async () => {
    const home = await fromHome();
    const grade = link(home.page, 'Evaluación cualitativa o de proceso');
    await home.tap(grade);
    await home.find(link(home.page, /^Piloto de retorno voluntario asistido/));
    expectAtMost(home, { taps: 1, screens: 6 });
  });

  test('compares two practices', async () => {
    const home = await fromHome();
    await home.tap(link(home.page, 'Trabajo en una municipalidad'));
    await home.tap(link(home.page, umar));
    await home.tap(link(home.page, 'Comparar'));
    const box = home.page.getByRole('combobox');
    await box.fill('Guate te Incluye');
    await home.tap(home.page.getByRole('button', { name: 'Añadir' }));
    const table = home.page.getByRole('table');
    await table.getByRole('link', { name: 'Guate te Incluye' }).waitFor();
    expect(await table.innerText()).toContain('Cuánto cuesta');
    expectAtMost(home, { taps: 4, screens: 12 });
  });

  test('takes a practice into a meeting, as PDF and in Word', async () => {
    const home = await fromHome();
    await home.tap(link(home.page, 'Trabajo en una municipalidad'));
    await home.tap(link(home.page, umar));
    // A browser shows a PDF or saves it: what it gets is read here.
    const address = (await link(home.page, 'Hoja para reunión (PDF)').getAttribute('href')) ?? '';
    const pdf = path.join(temporary(), 'hoja.pdf');
    await writeFile(pdf, await (await home.page.request.get(seed().address + address)).body());
    expect(await textOf(pdf)).toContain('Unidades Municipales de Atención');
    const word = home.page.waitForEvent('download');
    await home.tap(link(home.page, 'Word'));
    const { value } = await mammoth.extractRawText({ path: await (await word).path() });
    expect(value).toContain('Unidades Municipales de Atención');
    expectAtMost(home, { taps: 3, screens: 10 });
  });

  test('sees what it costs, who answers for it, and that nobody to write to is known', async () => {
    const home = await fromHome();
    await home.tap(link(home.page, 'Trabajo en una municipalidad'));
    await home.tap(link(home.page, umar));
    const text = await home.find(home.page.locator('.entry-head'));
    for (const words of ['Cuánto cuesta', '50,000 dólares', 'Responsable', 'a quién escribir'])
      expect(text).toContain(words);
    expectAtMost(home, { taps: 2, screens: 9 });
  });

  test('learns what it takes to replicate it, and what to ask', async () => {
    const entry = await walk(`${seed().address}/practicas/umar-unidades-municipales/`);
    await entry.tap(link(entry.page, 'Para replicarla'));
    await entry.find(entry.page.getByRole('heading', { name: 'Para replicarla' }));
    await entry.tap(link(entry.page, /^Preguntas \(\d+\)$/));
    expect(await entry.find(entry.page.locator('.not-stated'))).toContain(
      '¿Qué haría falta para hacerla en otro lugar?',
    );
    expect(entry.taps()).toBe(2);
  });

  test('learns what the own country promised, and what is known since', async () => {
    const home = await fromHome();
    await home.tap(section(home.page, 'Países'));
    await home.tap(link(home.page, 'Guatemala').first());
    await home.tap(link(home.page, '1 anuncio del Estado'));
    expect(await home.find(home.page.locator('#anuncios'))).toContain('Plan Retorno al Hogar');
    expectAtMost(home, { taps: 3, screens: 5 });
  });

  test('understands how well proven a practice is', async () => {
    const entry = await walk(`${seed().address}/practicas/umar-unidades-municipales/`);
    expect(await entry.find(entry.page.getByText('1 de 5. Descripción o testimonio'))).toBeTruthy();
    await entry.tap(entry.page.locator('.entry-head summary').first());
    await entry.page.getByText('Las fuentes cuentan qué se hizo').first().waitFor();
    expectAtMost(entry, { taps: 1, screens: 4 });
  });

  test('finds what the workshop asked for, and where its recommendations may be read', async () => {
    const home = await fromHome();
    await home.tap(section(home.page, 'Lo que pedía el taller'));
    await home.find(link(home.page, 'Sistematización del taller sobre reintegración sostenible'));
    expect(home.taps()).toBe(1);
  });

  test('has the data in Excel', async () => {
    const home = await fromHome();
    await home.tap(section(home.page, 'Datos'));
    const file = home.page.waitForEvent('download');
    await home.tap(link(home.page, 'Todas las tablas en español, XLSX'));
    expect((await file).suggestedFilename()).toBe('arraigo-es.xlsx');
    expect(home.taps()).toBe(2);
  });

  test('subscribes to what is new in a country', async () => {
    const home = await fromHome();
    await home.tap(section(home.page, 'Países'));
    await home.tap(link(home.page, 'Guatemala').first());
    await home.tap(link(home.page, 'Suscribirse a estas prácticas (Atom)'));
    await home.page.getByText('Esto es un canal de novedades (Atom).').waitFor();
    expect(new URL(home.page.url()).pathname).toBe('/paises/guatemala/fichas.xml');
    expect(home.taps()).toBe(3);
  });

  test('reports an error in a practice, where the operator gave an address', async () => {
    const home = await walk(`${full().address}/`);
    await home.tap(section(home.page, 'Prácticas'));
    await home.tap(home.page.locator('.entry-list a').first());
    const report = link(home.page, 'Escribir al equipo editorial');
    await home.find(report);
    expect(await report.getAttribute('href')).toMatch(
      /^mailto:prueba@arraigo\.example\?subject=Arraigo%2C%20BP-\d{4}/,
    );
    expect(home.taps()).toBe(2);
  });

  test('learns who runs the site, or that it is not said yet', async () => {
    for (const [address, name] of [
      [full().address, 'Operador de prueba'],
      [seed().address, 'todavía'],
    ] as const) {
      const home = await walk(`${address}/`);
      await home.tap(section(home.page, 'Acerca de'));
      await home.page.getByRole('heading', { name: 'Quién lo publica' }).waitFor();
      expect(await home.page.locator('main').innerText()).toContain(name);
    }
  });

  test('goes on in English at the same place, with the same question', async () => {
    const home = await fromHome();
    await home.tap(section(home.page, 'Países'));
    await home.tap(link(home.page, 'Guatemala').first());
    await home.tap(link(home.page, 'English'));
    await home.page.waitForURL('**/en/countries/guatemala/');
    await home.page.goto(`${seed().address}/buscar/?q=empleo&pais=gt`);
    await home.page.locator('.search-answer .entry-list > li').first().waitFor();
    await home.tap(link(home.page, 'English'));
    await home.page.waitForURL(/\/en\/search\/\?.*q=empleo/);
  });

  test('who comes to the page of a country from elsewhere sees the next step first', async () => {
    const page = await walk(`${seed().address}/paises/guatemala/`);
    for (const name of ['16 prácticas', '2 retos', 'Hoja de ruta: 5 acciones'])
      await page.find(link(page.page, name));
    // On the first two screens.
    expectAtMost(page, { taps: 0, screens: 6 });
  });
});
