import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { parse } from 'node-html-parser';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seedSite, siteUrl } from '../fixtures/builtSite.ts';
import { headingsOf, linksOf, openPdf, rolesOf, textOf } from '../fixtures/readPdf.ts';
import { soon } from '../fixtures/soon.ts';
import { hasChromium, openBrowser } from './openBrowser.ts';

const site = seedSite();
const newContext = openBrowser();

const guate = 'Guate te Incluye';
const umar = 'Unidades Municipales de Atención al Migrante Retornado (UMAR)';
const pathOfGuate = '/practicas/guate-te-incluye/';

type Notes = Readonly<Record<string, string>>;

/** The page of a dossier with these practices and notes, as they were kept before. */
async function dossier(
  codes: readonly string[],
  notes: Notes = {},
  { address = '/carpeta/', ...options }: { address?: string; serviceWorkers?: 'block' } = {},
  before?: () => void,
): Promise<Page> {
  const context = await newContext({ viewport: { width: 360, height: 740 }, ...options });
  if (before) await context.addInitScript(before);
  const page = await context.newPage();
  await page.goto(site().address + address);
  await page.evaluate(
    (stored) => localStorage.setItem('arraigo-dossier', stored),
    kept(codes, notes),
  );
  await page.reload();
  await expect.poll(() => page.locator('.dossier ol > li').count(), soon).toBe(codes.length);
  return page;
}

const kept = (codes: readonly string[], notes: Notes) => JSON.stringify({ codes, notes });
const status = (page: Page) => page.getByRole('status').innerText();

async function saved(page: Page, button: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return file;
}

async function openWord(file: Download) {
  const path = await file.path();
  const { value, messages } = await mammoth.convertToHtml({ path });
  expect(messages).toEqual([]);
  const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
  return { document: parse(value), xml };
}

const inWord = 'Todo en un Word';
const inPdf = 'Todo en un PDF';

describe.skipIf(!hasChromium)('a dossier as one Word document', () => {
  test('has the list, then each sheet on a page of its own, in the order and with the notes of its reader', async () => {
    const notes = { 'BP-0010': 'Preguntar por las oficinas.\n¿Quién paga? 🌱 帰国' };
    const page = await dossier(['BP-0010', 'BP-0001'], notes);
    expect(page.workers()).toEqual([]);
    const file = await saved(page, inWord);
    expect(file.suggestedFilename()).toMatch(/^arraigo-carpeta-\d{4}-\d\d-\d\d\.docx$/);
    await expect.poll(() => status(page), soon).toBe(`Se descargó ${file.suggestedFilename()}.`);
    const { document, xml } = await openWord(file);
    expect(document.querySelectorAll('h1').map(({ text }) => text)).toEqual([
      'Carpeta de prácticas',
      umar,
      guate,
    ]);
    const items = document.querySelectorAll('ol')[0]?.querySelectorAll('li') ?? [];
    expect(items.map((item) => item.querySelector('a')?.text)).toEqual([umar, guate]);
    expect(items[1]?.querySelector('a[href^="http"]')?.getAttribute('href')).toBe(
      site().address + pathOfGuate,
    );
    const [umars = '', guates = ''] = document.text.split(umar).slice(-1)[0]?.split(guate) ?? [];
    expect(umars).toContain('Preguntar por las oficinas.¿Quién paga? 🌱 帰国');
    expect(guates).not.toContain('Preguntar por las oficinas');
    expect(document.text).toContain('Los apuntes son de quien hizo esta carpeta.');
    // Each part is a section, which begins on a new page.
    expect(xml.match(/<w:sectPr/g)).toHaveLength(3);
    await page.context().close();
  });

  test('says of each practice what its own Word document says', async () => {
    const page = await dossier(['BP-0010', 'BP-0001']);
    const { document } = await openWord(await saved(page, inWord));
    const own = await mammoth.convertToHtml({
      path: `${site().outDir}${pathOfGuate}guate-te-incluye.docx`,
    });
    const words = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(words(document.text)).toContain(words(parse(own.value).text));
    await page.context().close();
  });

  test('leads from each call to the source of its own sheet, and from the list to each sheet', async () => {
    const page = await dossier(['BP-0010', 'BP-0001', 'BP-0003']);
    const { document, xml } = await openWord(await saved(page, inWord));
    const names = [...xml.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(new Set(names).size).toBe(names.length);
    const anchors = [...xml.matchAll(/<w:hyperlink[^>]*w:anchor="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(anchors.length).toBeGreaterThan(20);
    for (const anchor of anchors) expect(names).toContain(anchor);
    const from = (title: string) =>
      document
        .querySelectorAll('ol a')
        .find(({ text }) => text === title)
        ?.getAttribute('href');
    const heading = document.querySelectorAll('h1').find(({ text }) => text === guate);
    expect(from(guate)).toBe(`#${heading?.querySelector('[id]')?.id ?? ''}`);
    await page.context().close();
  });

  test('is in English on the English page, and its footers name the pages of the site', async () => {
    const page = await dossier(
      ['BP-0001'],
      { 'BP-0001': 'Ask who pays.' },
      { address: '/en/dossier/' },
    );
    const file = await saved(page, 'All in one Word file');
    expect(file.suggestedFilename()).toMatch(/^arraigo-dossier-/);
    const { document } = await openWord(file);
    expect(document.text).toContain('Dossier of practices');
    expect(document.text).toContain('1 practice');
    expect(document.text).toContain('What the sources say');
    expect(document.text).toContain('Ask who pays.');
    const parts = unzipSync(readFileSync(await file.path()));
    const footers = Object.keys(parts).filter((name) => name.startsWith('word/footer'));
    expect(footers.map((name) => strFromU8(parts[name] ?? new Uint8Array())).join()).toContain(
      `${siteUrl}/en/practices/guate-te-incluye/`,
    );
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('w:val="en-US"');
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('a dossier as one PDF', () => {
  test('has the list with the notes, then each sheet as it was published, tagged and with bookmarks', async () => {
    const notes = { 'BP-0010': 'Preguntar por las oficinas.\n¿Quién paga? 🌱 帰国' };
    const page = await dossier(['BP-0010', 'BP-0001'], notes);
    expect(page.workers()).toEqual([]);
    const file = await saved(page, inPdf);
    expect(file.suggestedFilename()).toMatch(/^arraigo-carpeta-\d{4}-\d\d-\d\d\.pdf$/);
    await expect.poll(() => status(page), soon).toMatch(/muestra �; el Word los tiene: 🌱 帰 国$/);
    const path = await file.path();
    const pdf = await openPdf(path);
    expect((await pdf.getMetadata()).info).toMatchObject({
      Title: 'Carpeta de prácticas',
      Language: 'es',
    });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const sheets = ['umar-unidades-municipales', 'guate-te-incluye'].map(
      (slug) => `${site().outDir}/practicas/${slug}/${slug}.pdf`,
    );
    const own = await Promise.all(sheets.map((sheet) => headingsOf(sheet)));
    expect(await headingsOf(path)).toEqual(['Carpeta de prácticas', ...own.flat()]);
    const roles = await rolesOf(path);
    for (const role of ['LI', 'Part', 'Table', 'Link'])
      expect([role, roles.has(role)]).toEqual([role, true]);
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual([
      'Carpeta de prácticas',
      umar,
      guate,
    ]);
    const text = await textOf(path);
    const parts = [umar, 'Preguntar por las oficinas.', '¿Quién paga? � ��', guate, 'En breve'];
    const order = parts.map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect((await linksOf(path)).slice(0, 2)).toEqual([
      `${site().address}/practicas/umar-unidades-municipales/`,
      `${site().address}${pathOfGuate}`,
    ]);
    await page.context().close();
  });

  test('is in English on the English page', async () => {
    const page = await dossier(['BP-0001'], {}, { address: '/en/dossier/' });
    const path = await (await saved(page, 'All in one PDF')).path();
    expect((await (await openPdf(path)).getMetadata()).info).toMatchObject({
      Title: 'Dossier of practices',
      Language: 'en',
    });
    const text = await textOf(path);
    for (const words of ['1 practice', 'What the sources say']) expect(text).toContain(words);
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('the file of a dossier', () => {
  test('is made without a line of what was put aside', async () => {
    const page = await dossier(['BP-0010', 'BP-0001'], { 'BP-0001': 'Sin línea.' });
    await page.getByText('Su archivo también se hace sin conexión.').waitFor(soon);
    await page.context().setOffline(true);
    const { document } = await openWord(await saved(page, inWord));
    expect(document.querySelectorAll('h1')).toHaveLength(3);
    expect(document.text).toContain('Sin línea.');
    await page.reload();
    await expect.poll(() => page.locator('.dossier ol > li').count(), soon).toBe(2);
    await saved(page, inWord);
    const text = await textOf(await (await saved(page, inPdf)).path());
    for (const words of ['Sin línea.', 'En breve']) expect(text).toContain(words);
    await page.context().close();
  });

  test('lists a practice that went meanwhile, keeps its note, and says so', async () => {
    const notes = { 'BP-0001': 'No perder esto.' };
    const page = await dossier(['BP-0010', 'BP-0001'], notes, { serviceWorkers: 'block' });
    await page.route('**/guate-te-incluye.{json,pdf}', (route) => route.fulfill({ status: 410 }));
    const { document } = await openWord(await saved(page, inWord));
    await expect.poll(() => status(page), soon).toContain(`dejó de estar publicada: ${guate}.`);
    expect(document.querySelectorAll('h1').map(({ text }) => text)).not.toContain(guate);
    expect(document.querySelector('ol')?.text).toContain('Dejó de estar publicada.');
    expect(document.text).toContain('No perder esto.');
    const path = await (await saved(page, inPdf)).path();
    await expect.poll(() => status(page), soon).toContain(`dejó de estar publicada: ${guate}.`);
    expect(await textOf(path)).toContain('Dejó de estar publicada. Apuntes: No perder esto.');
    expect(await headingsOf(path)).not.toContain(guate);
    await page.context().close();
  });

  test('waits for a sheet that cannot be read, and says which', async () => {
    const page = await dossier(['BP-0010', 'BP-0001'], {}, { serviceWorkers: 'block' });
    await page.route('**/guate-te-incluye.{json,pdf}', (route) => route.abort());
    const files: Download[] = [];
    page.on('download', (file) => files.push(file));
    await page.getByRole('button', { name: inWord }).click();
    await expect.poll(() => status(page), soon).toContain(`Falta la hoja de «${guate}»`);
    expect(files).toEqual([]);
    await page.getByRole('button', { name: inPdf }).click();
    await expect.poll(() => status(page), soon).toContain(`Falta la hoja de «${guate}»`);
    expect(files).toEqual([]);
    await page.unroute('**/guate-te-incluye.{json,pdf}');
    await saved(page, inWord);
    await page.context().close();
  });

  test('is said to be lacking where what writes it cannot be loaded or what was read is damaged', async () => {
    const page = await dossier(['BP-0001'], {}, { serviceWorkers: 'block' });
    await page.context().route('**/wordWorker*', (route) => route.abort());
    await page.getByRole('button', { name: inWord }).click();
    await expect.poll(() => status(page), soon).toContain('El archivo no se pudo hacer.');
    await page.context().unroute('**/wordWorker*');
    await page.route('**/guate-te-incluye.json', (route) =>
      route.fulfill({ body: '{"handout":7}' }),
    );
    await page.reload();
    await page.getByRole('button', { name: inWord }).click();
    await expect.poll(() => status(page), soon).toContain('El archivo no se pudo hacer.');
    await page.route('**/guate-te-incluye.pdf', (route) => route.fulfill({ body: 'Entre aquí' }));
    await page.reload();
    await page.getByRole('button', { name: inPdf }).click();
    await expect.poll(() => status(page), soon).toContain('El archivo no se pudo hacer.');
    await page.context().close();
  });

  test('is not put aside where the reader asked to spare data, and is made with a line', async () => {
    const page = await dossier(['BP-0001'], {}, {}, () => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.getByText('se lee también sin conexión').waitFor(soon);
    await saved(page, inWord);
    const aside = await page.evaluate(async () =>
      (await (await caches.open('arraigo-dossier')).keys()).map(({ url }) => url),
    );
    expect(aside.filter((url) => /\.(pdf|woff)$|Worker/.test(url))).toEqual([]);
    expect(await page.getByText('Su archivo también').isVisible()).toBe(false);
    await page.context().close();
  });

  test('has thirty practices, and asks nobody but its own site', async () => {
    const codes = Array.from(
      { length: 30 },
      (_, place) => `BP-${String(place + 1).padStart(4, '0')}`,
    );
    const page = await dossier(codes);
    const asked = new Set<string>();
    page
      .context()
      .on('request', (request) =>
        asked.add(new URL(request.url()).protocol + new URL(request.url()).host),
      );
    const { document } = await openWord(await saved(page, inWord));
    expect(document.querySelectorAll('h1')).toHaveLength(31);
    const pdf = await openPdf(await (await saved(page, inPdf)).path());
    expect(await pdf.getOutline()).toHaveLength(31);
    expect([...asked].filter((origin) => !origin.startsWith('blob:'))).toEqual([
      site().address.replace('//', ''),
    ]);
    await page.context().close();
  });
});
