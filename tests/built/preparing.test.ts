import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  currentLink,
  currentTarget,
  releaseFile,
  releasesFolder,
  type Release,
} from 'content-models/storage/releases';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hasChromium } from '../browser/openBrowser.ts';
import { adminPages } from '../fixtures/adminPages.ts';
import { builtCms, type Visitor } from '../fixtures/builtCms.ts';
import { soon } from '../fixtures/soon.ts';
import { liveRecord } from './storedState.ts';

const created = z.object({ doc: z.looseObject({ id: z.string() }) });

describe.skipIf(!hasChromium)('what is missing for a publication', { timeout: 180_000 }, () => {
  const cms = builtCms();
  const signIn = adminPages(cms);
  let ana: Visitor;

  beforeAll(async () => {
    ana = await cms().signIn('ana@arraigo.example', 'editor');
  }, 240_000);

  const make = async (kind: string, body: object) => {
    const answer = await ana.ask('POST', `/api/${kind}?locale=es&draft=true`, { body });
    return created.parse(answer.body).doc.id;
  };
  const stored = async (kind: string, id: string) => {
    const { body } = await ana.ask('GET', `/api/${kind}/${id}?draft=true&depth=0&locale=es`);
    return z.looseObject({}).parse(body);
  };

  test('stands beside the form, in its order, and each entry leads to its field', async () => {
    const id = await make('practices', { title: 'Por preparar' });
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    await expect.poll(() => summary(page), soon).toMatch(/^Faltan \d+ cosas$/);
    expect(await panel(page).locator('h3').allInnerTexts()).toEqual([
      'Identidad',
      'Clasificación',
      'Quién y cuándo',
      'Qué hace',
      'Costos y recursos',
      'Evidencia y fuentes',
      'Enlaces',
      'Confianza',
    ]);
    await panel(page).getByRole('button', { name: 'Descripción' }).click();
    await expect
      .poll(
        () => page.evaluate(() => document.activeElement?.getAttribute('contenteditable')),
        soon,
      )
      .toBe('true');
    await panel(page).getByRole('button', { name: 'Resumen' }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id), soon)
      .toBe('field-summary');
    await page.keyboard.type('Qué hace y para quién.');
    await expect.poll(() => panel(page).innerText(), soon).not.toContain('Resumen');
  });

  test('is marked as not stated where no source says it, once that is confirmed', async () => {
    const id = await make('practices', { title: 'Sin datos', otherNames: ['Otra'] });
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    const button = panel(page).getByRole('button', { name: /^Marcar las \d+ preguntas/ });
    await button.click();
    await page.locator('#confirm-action').click();
    await expect.poll(() => button.count(), soon).toBe(0);
    await expect
      .poll(() => stored('practices', id), soon)
      .toMatchObject({ populationsNotStated: true, objectivesNotStated: true });
  });

  test('names a source that is not published yet, and lets go of it once it is', async () => {
    const source = await make('sources', { title: 'Todavía no', type: 'report', language: 'es' });
    const { code } = z.object({ code: z.string() }).parse(await stored('sources', source));
    const id = await make('practices', { title: 'Con fuente', sources: [source] });
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    const entry = panel(page).locator('li', { hasText: `enlaza a ${code}, que no está publicada` });
    await entry.waitFor(soon);
    const opened = page.context().waitForEvent('page');
    await entry.getByRole('link', { name: 'Abrir' }).click();
    const other = await opened;
    await other.waitForURL(`**/collections/sources/${source}*`);
    const mark = panel(other).getByRole('button', { name: /^Marcar/ });
    await mark.click();
    await other.locator('#confirm-action').click();
    await expect.poll(() => mark.count(), soon).toBe(0);
    await expect
      .poll(() => stored('sources', source), soon)
      .toMatchObject({ publisherNotStated: true });
    const answer = await ana.ask('PATCH', `/api/sources/${source}?locale=es`, {
      body: { url: 'https://example.org/todavia-no', _status: 'published' },
    });
    expect(answer.status, answer.text).toBe(200);
    await page.bringToFront();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect.poll(() => entry.count(), soon).toBe(0);
  });

  test('has advice where the texts are long, which stops no publication', async () => {
    const id = await make('practices', { title: 'Larga', summary: 'palabra '.repeat(2_100) });
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    const advice = panel(page).locator('.arraigo-preparation__advice');
    await expect
      .poll(() => advice.innerText(), soon)
      .toMatch(/^Consejo: El registro es largo: unas 2\.?100 palabras .* Se puede publicar, pero/);
  });

  test('is nothing for what is live', async () => {
    const { id } = await liveRecord(ana, 'practices', 'BP-0005');
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    await expect.poll(() => summary(page), soon).toBe('No falta nada: se puede publicar.');
  });

  test('is told by the last publication of the site, beside the form and on the home', async () => {
    const problem =
      'el enlace «http://localhost:4321/x/» lleva a una página que este sitio no tiene.';
    const { id } = await liveRecord(ana, 'practices', 'BP-0006');
    publishedWith(cms().dataDir, [
      {
        file: 'practices/BP-0006.json',
        standing: 'as-it-was',
        problems: [{ es: problem, en: 'a broken link' }],
      },
      { file: 'settings.json', standing: 'left-out', problems: [{ es: 'otro', en: 'another' }] },
    ]);
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    const held = panel(page).locator('.arraigo-preparation__held');
    await expect
      .poll(() => held.innerText(), soon)
      .toContain('El sitio todavía lo muestra como estaba');
    expect(await held.locator('li').allInnerTexts()).toEqual([problem]);
    await page.goto(`${cms().environment.cmsUrl}/admin`);
    const notice = page.locator('.arraigo-notice', {
      hasText: 'El sitio no muestra esto como está aquí',
    });
    await expect.poll(() => notice.innerText(), soon).toContain(problem);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await notice.getByRole('link', { name: 'Ajustes del sitio' }).getAttribute('href')).toBe(
      '/admin/globals/site-settings',
    );
    await notice.getByRole('link', { name: 'Práctica BP-0006' }).click();
    await page.waitForURL(`**/collections/practices/${id}*`);
  });
});

/** Leaves what a publication leaves, in which these records were held back. */
function publishedWith(dataDir: string, held: Release['held']): void {
  const id = '20261122T201500Z-1a2b3c4';
  const publishedAt = '2026-11-22T20:15:00.000Z';
  mkdirSync(join(releasesFolder(dataDir), id), { recursive: true });
  const release: Release = { id, publishedAt, snapshot: id, digest: 'x', build: 'x', held };
  writeFileSync(releaseFile(dataDir, id), JSON.stringify(release));
  symlinkSync(currentTarget(id), currentLink(dataDir));
}

const panel = (page: Page) => page.locator('.arraigo-preparation');
const summary = (page: Page) => panel(page).locator('p').first().innerText();
