import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hasChromium, openBrowser } from '../browser/openBrowser.ts';
import { adminPages } from '../fixtures/adminPages.ts';
import { builtCms, password, type Visitor } from '../fixtures/builtCms.ts';
import { soon } from '../fixtures/soon.ts';
import { liveRecord } from './storedState.ts';

/** Until an answer has come, on a machine that is busy. */
/** Longer than Payload's own notices stay. */
const toastMs = 6_000;

describe.skipIf(!hasChromium)('what the admin refuses', { timeout: 180_000 }, () => {
  const cms = builtCms();
  const signIn = adminPages(cms);
  const openContext = openBrowser();
  let ana: Visitor;

  beforeAll(async () => {
    ana = await cms().signIn('ana@arraigo.example', 'editor');
  }, 240_000);

  const admin = (path: string) => `${cms().environment.cmsUrl}/admin${path}`;
  const cited = () => liveRecord(ana, 'sources', 'FU-0001');
  const reason =
    /^No se puede retirar FU-0001 .+ porque se cita en lo publicado: (.+; ){5}y \d+ más\. Quite antes/;

  async function changePassword(page: Page, next: string): Promise<void> {
    await page.goto(admin('/account'));
    await page.locator('form[data-form-ready="true"]').first().waitFor();
    await page.locator('#change-password').click();
    await page.locator('#field-password').fill(next);
    await page.locator('#field-confirm-password').fill(next);
    // The form takes a text over a moment after it is typed.
    await sleep(1_500);
    await page.locator('#action-save').click();
  }

  describe('of a record that is cited', () => {
    test('to unpublish it, in a notice that stays until it is closed', async () => {
      const { id } = await cited();
      const { page, open } = await signIn('ana@arraigo.example');
      await open('sources', id);
      await chooseInMenu(page, '#action-unpublish');
      await confirm(page);
      await expect.poll(() => words(page), soon).toEqual([expect.stringMatching(reason)]);
      await sleep(toastMs);
      expect(await words(page)).toHaveLength(1);
      await page.getByRole('button', { name: 'Cerrar el aviso' }).click();
      expect(await words(page)).toEqual([]);
    });

    test('to move it to the trash', async () => {
      const { id } = await cited();
      const { page, open } = await signIn('ana@arraigo.example');
      await open('sources', id);
      await chooseInMenu(page, '#action-delete');
      await confirm(page);
      await expect.poll(() => words(page), soon).toEqual([expect.stringMatching(reason)]);
    });

    test.each(['Despublicar', 'Eliminar'])('among others in a list: %s', async (action) => {
      const { page } = await signIn('ana@arraigo.example');
      await page.goto(admin('/collections/sources?locale=es&sort=code'));
      for (const row of [1, 2]) await page.locator(`.row-${row} input[type=checkbox]`).check();
      await page.locator('.list-selection button', { hasText: action }).click();
      await confirm(page);
      await expect.poll(async () => (await words(page)).join('\n'), soon).toContain('FU-0001');
      const text = (await words(page)).join('\n');
      expect(text).toContain('FU-0002');
      expect(text).toContain('Quite antes esas citas');
    });
  });

  test('nothing of a record that nobody cites: it is unpublished from its menu', async () => {
    const { id } = await liveRecord(ana, 'practices', 'BP-0003');
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    await chooseInMenu(page, '#action-unpublish');
    await confirm(page);
    await expect.poll(() => page.locator('.status__value').innerText(), soon).toBe('Borrador');
    const path = `/api/practices?where[and][0][id][equals]=${id}&where[and][1][_status][equals]=published`;
    expect((await ana.ask('GET', path)).body).toMatchObject({ docs: [] });
  });

  test('nothing of a draft that goes back to what is published, in both languages', async () => {
    const { id } = await liveRecord(ana, 'practices', 'BP-0002');
    const titles = async (query: string) => {
      const answer = await ana.ask('GET', `/api/practices/${id}?depth=0&locale=all&${query}`);
      return z.looseObject({ title: z.unknown() }).parse(answer.body).title;
    };
    const published = await titles('draft=false');
    for (const locale of ['es', 'en'])
      await ana.ask('PATCH', `/api/practices/${id}?draft=true&locale=${locale}`, {
        body: { title: `Cambiado ${locale}` },
      });
    expect(await titles('draft=true')).toEqual({ es: 'Cambiado es', en: 'Cambiado en' });
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    await page.locator('#action-revert-to-published').click();
    await confirm(page);
    await expect.poll(() => titles('draft=true'), soon).toEqual(published);
    await expect.poll(() => page.locator('.status__value').innerText(), soon).toBe('Publicado');
  });

  test('an account with a short password', async () => {
    const { page } = await signIn('ana@arraigo.example');
    await changePassword(page, 'corta');
    await expect
      .poll(() => words(page), soon)
      .toEqual(['La contraseña es demasiado corta: use 12 caracteres o más.']);
  });

  test('a new password without the current one', async () => {
    const { page } = await signIn('ana@arraigo.example');
    await changePassword(page, 'lluvia-tejado-38-cobre');
    await expect
      .poll(() => words(page), soon)
      .toEqual([
        'Así no se puede guardar.\nEscriba su contraseña actual: hace falta para cambiar la contraseña o el correo.',
      ]);
  });

  test('a file that is no picture; the notice goes once another one is taken', async () => {
    const { page } = await signIn('ana@arraigo.example');
    await page.goto(admin('/collections/media/create?locale=es'));
    const choose = (buffer: Buffer) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'f.png', mimeType: 'image/png', buffer });
    await choose(Buffer.from('no es una imagen'));
    await page.locator('#field-alt').fill('Una oficina');
    await page.locator('#field-credit').fill('Prueba');
    await page.locator('#field-licence').fill('CC0');
    await page.locator('#action-save').click();
    await expect
      .poll(() => words(page), soon)
      .toEqual([
        'La imagen no se puede leer: súbala como JPEG, PNG o WebP, de 50 megapíxeles como mucho.',
      ]);
    await page.locator('.file-field__remove').click();
    await choose(await picture());
    await page.locator('#action-save').click();
    await expect.poll(() => words(page), soon).toEqual([]);
  });

  test('an address of the site’s contact that is none', async () => {
    const { page } = await signIn('admin@arraigo.example');
    await page.goto(admin('/globals/site-settings?locale=es'));
    await page.locator('form[data-form-ready="true"]').first().waitFor();
    await page.locator('#field-contactAddress').fill('escríbanos');
    await page.locator('#action-save').click();
    await expect
      .poll(() => words(page), soon)
      .toEqual([
        'Así no se puede guardar.\n«Dirección de contacto» no es un correo (nombre@ejemplo.org) ni una dirección (https://…). Corríjalo.',
      ]);
  });

  test('a version of a live record is restored as its draft; what is public stays', async () => {
    const { page, open } = await signIn('ana@arraigo.example');
    const practice = await liveRecord(ana, 'practices', 'BP-0005');
    await open('practices', practice.id);
    await page.locator('#field-summary').fill('Otro resumen.');
    await expect
      .poll(() => page.locator('.status__value').innerText(), soon)
      .toBe('Publicado, con cambios sin publicar');
    await page.goto(admin(`/collections/practices/${practice.id}/versions?locale=es`));
    await page.locator('tbody tr').nth(1).waitFor();

    await page.locator('tbody tr', { hasText: 'Publicado' }).locator('a').click();
    await page.locator('.restore-version button').first().click();
    await confirm(page);
    await page.locator('.arraigo-saving').waitFor();
    await expect.poll(() => page.locator('.status__value').innerText(), soon).toBe('Publicado');
    expect((await liveRecord(ana, 'practices', 'BP-0005')).summary).toBe(practice.summary);
  });

  test('published progress is not restored, and says why', async () => {
    const { page } = await signIn('ana@arraigo.example');
    const progress = await liveRecord(ana, 'progress', 'AV-0001');
    await page.goto(admin(`/collections/progress/${progress.id}/versions?locale=es`));
    await page.locator('tbody a').last().click();
    await page.locator('.restore-version button').first().click();
    await confirm(page);
    await expect
      .poll(() => words(page), soon)
      .toEqual([expect.stringMatching(/no cambia desde que el avance se publicó\. Deje/)]);
  });

  test('a wrong password; the notice goes with the page', async () => {
    const context = await openContext({ locale: 'es' });
    const page = await context.newPage();
    await page.goto(admin('/login'));
    await page.locator('#field-email').fill('ana@arraigo.example');
    await page.locator('#field-password').fill('no es esta');
    await page.locator('button[type=submit]').click();
    await expect
      .poll(() => words(page), soon)
      .toEqual(['El correo o la contraseña son incorrectos.']);
    await page.locator('#field-password').fill(password);
    await page.locator('button[type=submit]').click();
    await page.locator('.dashboard').waitFor(soon);
    expect(await words(page)).toEqual([]);
  });

  test('the last administrator, who goes', async () => {
    const { page } = await signIn('admin@arraigo.example');
    await page.goto(admin('/collections/users'));
    await page.locator('tr', { hasText: 'admin@arraigo.example' }).locator('input').check();
    await page.locator('.list-selection button', { hasText: 'Eliminar' }).click();
    await confirm(page);
    await expect.poll(async () => (await words(page)).join(), soon).toMatch(/administración/);
  });
});

const words = (page: Page) => page.locator('.arraigo-panel__words').allInnerTexts();

async function chooseInMenu(page: Page, action: string): Promise<void> {
  await page.locator('.doc-controls__popup button').first().click();
  await page.locator(action).click();
}

const confirm = (page: Page) => page.locator('#confirm-action').first().click();

const picture = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
    .png()
    .toBuffer();
