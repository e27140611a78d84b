import { setTimeout as sleep } from 'node:timers/promises';
import { toRichText } from 'cms/records/richText';
import { richTextWords } from 'content-models/fields/richText';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { adminPages, type Editor } from '../fixtures/adminPages.ts';
import { builtCms, password, type Visitor } from '../fixtures/builtCms.ts';
import { soon } from '../fixtures/soon.ts';
import { liveRecord } from './storedState.ts';
import { hasChromium } from '../browser/openBrowser.ts';

const created = z.object({ doc: z.looseObject({ id: z.string() }) });
/** Until a save has come and gone, on a machine that is busy. */
const counted = z.object({ totalDocs: z.number() });

describe.skipIf(!hasChromium)('what an editor writes', { timeout: 180_000 }, () => {
  const cms = builtCms();
  const signIn = adminPages(cms);
  let ana: Visitor;
  let carla: Visitor;

  beforeAll(async () => {
    ana = await cms().signIn('ana@arraigo.example', 'editor');
    carla = await cms().signIn('carla@arraigo.example', 'editor');
  }, 240_000);

  const makeDraft = async (title: string) => {
    const answer = await ana.ask('POST', '/api/practices?locale=es&draft=true', {
      body: { title },
    });
    return created.parse(answer.body).doc.id;
  };
  const stored = async (id: string, locale = 'es') => {
    const path = `/api/practices/${id}?draft=true&depth=0&locale=${locale}&fallback-locale=null`;
    return z.record(z.string(), z.unknown()).parse((await ana.ask('GET', path)).body);
  };
  const practices = async () =>
    counted.parse((await ana.ask('GET', '/api/practices?limit=1&draft=true')).body).totalDocs;

  test('is saved when she pauses, and the page says when', async () => {
    const id = await makeDraft('Pausa');
    const { page, open, state } = await signIn('ana@arraigo.example');
    await open('practices', id);
    await summary(page).pressSequentially('Un resumen.');
    await expect.poll(state, soon).toMatch(/^Guardado · /);
    expect((await stored(id)).summary).toBe('Un resumen.');
  });

  test('is saved every few seconds while she goes on typing', async () => {
    const id = await makeDraft('Sin pausa');
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    const typing = summary(page).pressSequentially('palabra '.repeat(12), {
      delay: 90,
      timeout: 120_000,
    });
    await sleep(7_000);
    expect((await stored(id)).summary).toMatch(/^palabra palabra/);
    await typing;
  });

  test.each([
    ['follows a link', (page: Page) => page.locator('.step-nav a').last().click()],
    ['switches the language', switchToEnglish],
    ['closes the tab', (page: Page) => page.close({ runBeforeUnload: true })],
    ['goes back', (page: Page) => page.goBack()],
  ])('is kept when she %s at once', async (_, leave) => {
    const id = await makeDraft('Se va');
    const { page, open } = await signIn('ana@arraigo.example');
    await page.goto(`${cms().environment.cmsUrl}/admin/collections/practices`);
    await open('practices', id);
    await summary(page).pressSequentially('Antes de irme.');
    await leave(page);
    await expect.poll(async () => (await stored(id)).summary, soon).toBe('Antes de irme.');
    expect((await stored(id, 'en')).summary ?? null).toBeNull();
  });

  test('is saved by itself when the line is back, and until then the page says that it is not', async () => {
    const id = await makeDraft('Sin línea');
    const { page, open, state } = await signIn('ana@arraigo.example');
    await open('practices', id);
    await page.context().setOffline(true);
    await summary(page).pressSequentially('Escrito sin línea.');
    await expect.poll(state, soon).toMatch(/^No guardado: el servidor no responde/);
    await page.context().setOffline(false);
    await expect.poll(state, soon).toMatch(/^Guardado/);
    expect((await stored(id)).summary).toBe('Escrito sin línea.');
  });

  test('is offered again where she left while the server was away, after the browser asked', async () => {
    const id = await makeDraft('Se cortó');
    const { page, open, state } = await signIn('ana@arraigo.example');
    await open('practices', id);
    const context = page.context();
    // A browser without a tab would end.
    const again = await context.newPage();
    await cms().kill();
    await summary(page).pressSequentially('Esto se quedó.');
    await expect.poll(state, soon).toMatch(/^No guardado/);
    const asked = page.waitForEvent('dialog');
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await (await asked).accept();
    await closed;
    await cms().start();
    await again.goto(`${cms().environment.cmsUrl}/admin/collections/practices/${id}?locale=es`);
    await again.getByText('Esto se quedó.').waitFor();
    await again.getByRole('button', { name: 'Recuperarlo' }).click();
    await expect.poll(async () => (await stored(id)).summary, soon).toBe('Esto se quedó.');
  });

  test('is no conflict with herself after she looked at another tab of the browser', async () => {
    const id = await makeDraft('Otra pestaña');
    const { page, open, state } = await signIn('ana@arraigo.example');
    await open('practices', id);
    await summary(page).pressSequentially('Uno');
    await hide(page, true);
    await expect.poll(async () => (await stored(id)).summary, soon).toBe('Uno');
    await hide(page, false);
    await summary(page).pressSequentially(' y dos');
    await expect.poll(async () => (await stored(id)).summary, soon).toBe('Uno y dos');
    await expect.poll(state, soon).toMatch(/^Guardado/);
    expect(await page.locator('.arraigo-panel').count()).toBe(0);
  });

  test('is not offered again where it arrived after the tab was closed', async () => {
    const id = await makeDraft('Llegó');
    const { page, open, state } = await signIn('ana@arraigo.example');
    const again = await page.context().newPage();
    await open('practices', id);
    await summary(page).pressSequentially('Llegó al cerrar.');
    // The form takes a key over a moment after it is pressed.
    await expect.poll(state, { ...soon, interval: 20 }).not.toMatch(/^Guardado/);
    await sleep(200);
    await page.close({ runBeforeUnload: true });
    await expect.poll(async () => (await stored(id)).summary, soon).toBe('Llegó al cerrar.');
    await again.goto(`${cms().environment.cmsUrl}/admin/collections/practices/${id}?locale=es`);
    await again.locator('.arraigo-saving').waitFor(soon);
    await sleep(1_000);
    expect(await again.locator('.arraigo-panel').count()).toBe(0);
  });

  test('in Spanish never gets into the English form, however late the answer comes', async () => {
    const id = await makeDraft('Idioma');
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    await page.route('**/api/practices/*', async (route) => {
      if (route.request().method() === 'PATCH') await sleep(4_000);
      await route.continue();
    });
    const { updatedAt } = await stored(id);
    await carla.ask('PATCH', `/api/practices/${id}?locale=es&draft=true`, {
      body: { title: 'Dicho por Carla', updatedAt },
    });
    expect((await stored(id)).title).toBe('Dicho por Carla');
    await summary(page).pressSequentially('En español.');
    await switchToEnglish(page);
    await page.waitForURL(/locale=en/, soon);
    await expect.poll(async () => (await stored(id)).summary, soon).toBe('En español.');
    await sleep(3_000);
    expect((await stored(id, 'en')).title ?? null).toBeNull();
    expect(await page.locator('#field-title').inputValue()).toBe('');
  });

  test('goes on after the session ended, by signing in on the same page', async () => {
    const id = await makeDraft('Sesión');
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    await page.context().clearCookies();
    await summary(page).pressSequentially('Sin sesión.');
    const panel = page.getByRole('alert', { name: 'Su sesión terminó' });
    await panel.getByLabel('Correo').fill('ana@arraigo.example');
    await panel.getByLabel('Contraseña').fill(password);
    await panel.getByRole('button', { name: 'Entrar y guardar' }).click();
    await expect.poll(async () => (await stored(id)).summary, soon).toBe('Sin sesión.');
  });

  test('makes a record only once something is written, and typing goes on over it', async () => {
    const before = await practices();
    const { page } = await signIn('ana@arraigo.example');
    await page.goto(`${cms().environment.cmsUrl}/admin/collections/practices/create?locale=es`);
    await page.locator('.arraigo-saving').waitFor();
    await sleep(2_000);
    expect(await practices()).toBe(before);
    await page
      .locator('#field-title')
      .pressSequentially('Un título que se escribe despacio, letra a letra', {
        delay: 90,
        timeout: 120_000,
      });
    await page.waitForURL(/practices\/[0-9a-f-]{20,}/, soon);
    const id = /practices\/([^?]+)/.exec(page.url())?.[1] ?? '';
    await page.keyboard.type(' y sigue');
    await expect
      .poll(async () => (await stored(id)).title, soon)
      .toBe('Un título que se escribe despacio, letra a letra y sigue');
    expect(await practices()).toBe(before + 1);
  });

  test('is published by one click while a save runs', async () => {
    const { id } = await liveRecord(ana, 'institutions', 'IN-0002');
    const { page, open } = await signIn('ana@arraigo.example');
    await open('institutions', id);
    await page.locator('#field-name').fill('Un nombre nuevo');
    await sleep(1_000);
    await page.getByRole('button', { name: 'Publicar cambios' }).click();
    await page.getByText('Publicado.').waitFor(soon);
    const answer = await ana.ask('GET', `/api/institutions/${id}?locale=es&depth=0`);
    expect(answer.body).toMatchObject({
      _status: 'published',
      name: 'Un nombre nuevo',
    });
  });

  test('is published by itself when the line is back, unless she writes on', async () => {
    const { id } = await liveRecord(ana, 'institutions', 'IN-0004');
    const { page, open, state } = await signIn('ana@arraigo.example');
    const published = async () =>
      z
        .looseObject({ name: z.string() })
        .parse((await ana.ask('GET', `/api/institutions/${id}?locale=es&depth=0`)).body).name;
    const publishWithoutLine = async () => {
      await expect.poll(state, soon).toMatch(/^Guardado/);
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Publicar cambios' }).click();
      await expect.poll(state, soon).toMatch(/^No guardado: el servidor no responde/);
    };
    await open('institutions', id);
    await page.locator('#field-name').fill('Sin línea');
    await publishWithoutLine();
    await page.context().setOffline(false);
    await expect.poll(published, soon).toBe('Sin línea');
    await page.locator('#field-name').fill('Para publicar');
    await publishWithoutLine();
    await page.locator('#field-name').fill('Todavía no');
    await page.context().setOffline(false);
    await expect.poll(state, soon).toMatch(/^Guardado/);
    expect(await published()).toBe('Sin línea');
  });

  test('is not published later by a click that got no answer, once she saved it as a draft', async () => {
    const { id } = await liveRecord(ana, 'institutions', 'IN-0005');
    const { page, open, state } = await signIn('ana@arraigo.example');
    await open('institutions', id);
    let isLost = (body: string) => body.includes('"_status":"published"');
    await page.route('**/api/institutions/**', (route) =>
      isLost(route.request().postData() ?? '') ? route.abort() : route.continue(),
    );
    await page.locator('#field-name').fill('Un borrador');
    await page.getByRole('button', { name: 'Publicar cambios' }).click();
    await expect.poll(state, soon).toMatch(/^No guardado: el servidor no responde/);
    await page.getByRole('button', { name: 'Guardar borrador' }).click();
    await expect.poll(state, soon).toMatch(/^Guardado/);
    isLost = (body) => body.includes('"_status"');
    await page.locator('#field-name').fill('Otro borrador');
    await expect.poll(state, soon).toMatch(/^No guardado/);
    isLost = () => false;
    await expect.poll(state, soon).toMatch(/^Guardado/);
    const live = await ana.ask('GET', `/api/institutions/${id}?locale=es&depth=0`);
    expect(live.text).not.toContain('borrador');
  });

  test('stays a draft where it cannot be published, and each reason leads to its field', async () => {
    const id = await makeDraft('Falta casi todo');
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    await page.getByRole('button', { name: 'Publicar cambios' }).click();
    const panel = page.getByRole('alert', { name: 'Todavía no se puede publicar' });
    await panel.getByRole('button', { name: /«Resumen»/ }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id), soon)
      .toBe('field-summary');
    await sleep(6_000);
    expect(await panel.isVisible()).toBe(true);
    await panel.getByRole('button', { name: 'Cerrar el aviso' }).click();
    expect(await panel.isVisible()).toBe(false);
  });

  test.each<[string, string, string, RegExp?]>([
    [
      'a mail address',
      '<p>Escriba a <a href="mailto:info@example.org">info@example.org</a></p>',
      'Escriba a info@example.org',
      /enlaces que no llevan/,
    ],
    [
      'a footnote call of Word',
      '<p>Dicho<a href="#_ftn1"><sup>[1]</sup></a></p>',
      'Dicho[1]',
      /enlaces que no llevan/,
    ],
    ['a quote of two paragraphs', '<blockquote><p>Uno</p><p>Dos</p></blockquote>', 'Uno\nDos'],
    [
      'a task list',
      '<ul><li role="checkbox" aria-checked="true">Hecho</li><li role="checkbox">Por hacer</li></ul>',
      'Hecho\nPor hacer',
    ],
    [
      'a table',
      '<table><tr><th>Año</th><th>Personas</th></tr><tr><td>2016</td><td>33 000</td></tr></table>',
      'Año · Personas\n2016 · 33 000',
      /una línea por fila/,
    ],
    [
      'a list of Word, one inside another',
      '<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">· </span>Uno</p>' +
        '<p class="MsoListParagraph" style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o </span>Dentro</p>' +
        '<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">· </span>Dos<o:p></o:p></p>',
      'Uno\nDentro\nDos',
    ],
    [
      'a page of Google Docs with a picture and a large heading',
      '<b style="font-weight:normal"><h1>Título</h1><p><span style="font-weight:700">Fuerte</span> y ' +
        '<a href="https://example.org/x">enlace</a></p><img src="https://example.org/x.png"></b>',
      'Título\nFuerte y enlace',
      /imágenes/,
    ],
  ])('pasted as %s is kept in its words', async (_, html, words, told) => {
    const id = await makeDraft('Pegado');
    const { page, open, state } = await signIn('ana@arraigo.example');
    await open('practices', id);
    await pasteInto(page, 'Descripción', html);
    if (told) await page.getByRole('alert').getByText(told).waitFor();
    await expect
      .poll(async () => richTextWords(toRichText((await stored(id)).description) ?? []), soon)
      .toBe(words);
    await expect.poll(state, soon).toMatch(/^Guardado/);
  });

  test.each([
    ['22/11/2026', '2026-11-22T12:00:00.000Z', /22 de noviembre de 2026/],
    ['03/09/2026', '2026-09-03T12:00:00.000Z', /3 de septiembre de 2026/],
    ['2026-02-31', null, /No es un día/],
  ])('as the day %s is read as meant, and read back', async (typed, day, told) => {
    const id = await makeDraft('Fecha');
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    await openTab(page, 'Confianza');
    await page.locator('#field-verifiedOn').fill(typed);
    await page.keyboard.press('Enter');
    await page.getByText(told).first().waitFor();
    await expect.poll(async () => (await stored(id)).verifiedOn ?? null, soon).toBe(day);
  });

  test('as a figure is never read as another one: it asks', async () => {
    const draft = { title: 'Cifra', facts: [{ statement: 'Personas atendidas' }] };
    const answer = await ana.ask('POST', '/api/practices?locale=es&draft=true', { body: draft });
    const id = created.parse(answer.body).doc.id;
    const figure = async () => z.array(z.looseObject({})).parse((await stored(id)).facts)[0]?.value;
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    await openTab(page, 'Evidencia');
    const toggle = page.locator('#facts-row-0 .collapsible__toggle').first();
    if (!(await page.locator('#field-facts__0__value').isVisible())) await toggle.click();
    await page.locator('#field-facts__0__value').fill('33.000');
    await summary(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    expect((await figure()) ?? null).toBeNull();
    await page.getByRole('button', { name: '33 000', exact: true }).click();
    await expect.poll(figure, soon).toBe(33_000);
    await page.locator('#field-facts__0__value').press('End');
    await page.keyboard.type('1');
    await expect.poll(figure, soon).toBe(330_001);
    await page.locator('#field-facts__0__value').fill('1.234');
    await page.getByRole('button', { name: '1,234', exact: true }).click();
    await expect.poll(figure, soon).toBe(1.234);
    expect(await page.getByText('¿Qué cifra es?').count()).toBe(0);
  });

  test('into a list of names stays when she clicks elsewhere', async () => {
    const id = await makeDraft('Nombres');
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    await page.locator('#field-alternativeNames').pressSequentially('CAMR San Pedro Sula');
    await summary(page).click();
    await expect
      .poll(async () => (await stored(id)).alternativeNames, soon)
      .toEqual(['CAMR San Pedro Sula']);
  });

  describe('while somebody else writes in the same record', () => {
    const both = async (title: string) => {
      const id = await makeDraft(title);
      const first = await signIn('ana@arraigo.example');
      const second = await signIn('carla@arraigo.example');
      await first.open('practices', id);
      await second.open('practices', id);
      return { id, first, second };
    };
    const saved = ({ state }: Editor) => expect.poll(state, soon).toMatch(/^Guardado/);

    test('is kept, and so is the other field', async () => {
      const { id, first, second } = await both('Dos campos');
      await first.page.locator('#field-title').fill('Título de Ana');
      await saved(first);
      await summary(second.page).fill('Resumen de Carla');
      await expect.poll(async () => (await stored(id)).summary, soon).toBe('Resumen de Carla');
      expect((await stored(id)).title).toBe('Título de Ana');
      await expect
        .poll(() => second.page.locator('#field-title').inputValue(), soon)
        .toBe('Título de Ana');
    });

    test('is written with each told of the other, and longer than a lock would let them', async () => {
      const { id, first, second } = await both('Presencia');
      await first.page.getByText('carla@arraigo.example está aquí, en «Identidad».').waitFor(soon);
      await summary(first.page).fill('De Ana.');
      await saved(first);
      // Payload locks a record ten seconds after somebody begins; then the other one's saves were refused.
      for (let times = 0; times < 2; times += 1) {
        await sleep(6_000);
        await summary(first.page).press('End');
        await summary(first.page).pressSequentially(' Más.');
        await saved(first);
      }
      await second.page.locator('#field-title').fill('De Carla');
      await expect.poll(async () => (await stored(id)).title, soon).toBe('De Carla');
      await second.page.getByText('ana@arraigo.example está aquí').waitFor(soon);
      expect((await stored(id)).summary).toBe('De Ana. Más. Más.');
    });

    test('in the same field is shown beside the other, and the one that loses is among the versions', async () => {
      const { id, first, second } = await both('Un campo');
      await summary(first.page).fill('Resumen de Ana');
      await expect.poll(async () => (await stored(id)).summary, soon).toBe('Resumen de Ana');
      await summary(second.page).fill('Resumen de Carla');
      const panel = second.page.getByRole('alert', { name: 'Dos personas cambiaron lo mismo' });
      await panel.getByText('Resumen de Ana').waitFor();
      await panel.getByText(/ana@arraigo\.example cambió «Resumen»/).waitFor();
      await second.page.locator('#field-title').fill('Título de Carla');
      await expect.poll(async () => (await stored(id)).title, soon).toBe('Título de Carla');
      expect((await stored(id)).summary).toBe('Resumen de Ana');
      await expect.poll(second.state, soon).toBe('No guardado: vea el aviso.');
      await panel.getByRole('button', { name: 'Dejar el guardado' }).click();
      await expect.poll(() => summary(second.page).inputValue(), soon).toBe('Resumen de Ana');
      await expect
        .poll(async () => {
          const path = `/api/practices/versions?where[parent][equals]=${id}&limit=50&depth=0&locale=es`;
          return (await ana.ask('GET', path)).text;
        }, soon)
        .toContain('Resumen de Carla');
      await expect.poll(async () => (await stored(id)).summary, soon).toBe('Resumen de Ana');
    });
  });
});

/** What a browser tells a page when its tab is left and comes back. */
async function hide(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      value: hidden ? 'hidden' : 'visible',
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
}

const summary = (page: Page) => page.locator('#field-summary');

const openTab = (page: Page, label: string) =>
  page.locator('.tabs-field__tab-button', { hasText: label }).click();

async function pasteInto(page: Page, label: string, html: string): Promise<void> {
  await openTab(page, 'Qué hace');
  const field = page.locator('.rich-text-lexical', { has: page.getByText(label) }).first();
  const editor = field.locator('[contenteditable="true"]');
  await editor.click();
  await editor.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    clipboardData.setData('text/plain', 'sin formato');
    const event = { clipboardData, bubbles: true, cancelable: true, composed: true };
    element.dispatchEvent(new ClipboardEvent('paste', event));
  }, html);
}

async function switchToEnglish(page: Page): Promise<void> {
  await page.locator('.localizer button').first().click();
  await page
    .locator('.localizer__locale-list button, .popup__content button', { hasText: 'English' })
    .first()
    .click();
}
