import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ownSentences } from '../ownSentences.ts';
import { soon } from '../../fixtures/soon.ts';
import { carlaEmail, makeDraft, openRecord, openTab, pageOf, admin, tells, told } from './desk.ts';

type Clipboard = Record<string, string>;

const pasteInto = async (clipboard: Clipboard) => {
  const page = await openRecord('practices', await makeDraft('practices', { title: 'Pegado' }));
  await openTab(page, 'Qué hace');
  const text = page.locator('[data-field-path="description"] [contenteditable="true"]').first();
  await text.click();
  await text.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    for (const [type, data] of Object.entries(pasted)) clipboardData.setData(type, data);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, clipboard);
  return page;
};
const html = (text: string): Clipboard => ({ 'text/html': text });

const element = { direction: 'ltr', format: '', indent: 0, version: 1 };
const text = {
  type: 'text',
  text: 'palabras',
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
};
/** What is copied in another editor of the same make, which permits more than this one. */
const copied = (...nodes: object[]): Clipboard => ({
  'application/x-lexical-editor': JSON.stringify({ namespace: 'lexical', nodes }),
  ...html('<p>palabras</p>'),
});

describe('what is pasted and cannot stay as it is', () => {
  test.each<[string, Clipboard, string]>([
    [
      'a task list',
      copied({
        ...element,
        type: 'list',
        listType: 'check',
        start: 1,
        tag: 'ul',
        children: [{ ...element, type: 'listitem', value: 1, checked: true, children: [text] }],
      }),
      'tenía una lista de tareas: quedó como lista, sin las casillas.',
    ],
    [
      'a link to an address of mail',
      copied({
        ...element,
        type: 'paragraph',
        children: [
          {
            ...element,
            type: 'link',
            version: 3,
            fields: { url: 'mailto:ana@example.org', linkType: 'custom', newTab: false },
            children: [text],
          },
        ],
      }),
      'tenía enlaces que no llevan a una página (https://…) ni a una fuente',
    ],
    [
      'a list of 22 levels',
      html('<ul><li>a'.repeat(22) + '</li></ul>'.repeat(22)),
      'tenía una lista con sangrías de más',
    ],
  ])('%s: a notice says what became of it', async (_, clipboard, words) => {
    const page = await pasteInto(clipboard);
    await tells(page, words);
    await expect.poll(() => page.locator('.arraigo-saving').innerText(), soon).toMatch(/^Guardado/);
  });

  test.each<[string, Clipboard, string]>([
    [
      'a list of 30 levels',
      html('<ul><li>a'.repeat(30) + '</li></ul>'.repeat(30)),
      'Lo que se guarda tiene más de 100 niveles',
    ],
    [
      '1,001 paragraphs',
      html('<p>a</p>'.repeat(1001)),
      'Lo que se guarda tiene una lista de más de 1000 elementos.',
    ],
    [
      '14,400 changes of style',
      html(`<p>${'<b>a</b>b'.repeat(8)}</p>`.repeat(900)),
      'Lo que se guarda tiene más de 100000 valores.',
    ],
  ])('%s: it is not saved, and says why', async (_, clipboard, words) => {
    const page = await pasteInto(clipboard);
    await tells(page, words);
    expect(await page.locator('.arraigo-saving').innerText()).toBe('No guardado: vea el aviso.');
  });

  test('a text of two million letters', async () => {
    const page = await openRecord('practices', await makeDraft('practices', { title: 'Enorme' }));
    await page.locator('#field-summary').fill('x'.repeat(2_200_000));
    await tells(page, 'Lo que se envía pasa de 2 MB. Envíe menos de una vez.');
  });
});

describe('what the machine cannot do now', () => {
  /** The words of the server, in whose stead the answer comes: none of these can be brought about here. */
  const sentence = (beginning: string) => {
    const found = ownSentences().find(({ text: own }) => own.startsWith(beginning));
    if (!found) throw new Error(`The sources have no sentence that begins «${beginning}».`);
    return found.text;
  };
  const answerWith = (page: Page, path: string, status: number, message: string) =>
    page.route(path, async (route) => {
      if (route.request().method() === 'GET') return route.continue();
      await route.fulfill({ status, json: { errors: [{ message }] } });
    });

  test.each([
    'Otros guardados ocupan la base de datos',
    'La base de datos no responde y no se guardó nada',
    'En el servidor no hay espacio en el disco',
  ])('%s: it stands beside the buttons until it is done', async (beginning) => {
    const words = sentence(beginning);
    const page = await openRecord('practices', await makeDraft('practices', { title: 'Espera' }));
    await answerWith(page, '**/api/practices/**', 503, words);
    await page.locator('#field-summary').fill('Lo que escribo.');
    const state = page.locator('.arraigo-saving');
    await expect.poll(() => state.innerText(), soon).toContain(`No guardado: ${words}`);
    told.push(words);
    await page.unrouteAll();
    await expect.poll(() => state.innerText(), soon).toMatch(/^Guardado/);
  });
});

test('two people who change the same field are told, with both texts', async () => {
  const id = await makeDraft('practices', { title: 'De dos', summary: 'El primero.' });
  const ana = await openRecord('practices', id);
  const carla = await pageOf(carlaEmail);
  await carla.goto(admin(`/collections/practices/${id}?locale=es`));
  await carla.locator('.arraigo-saving').waitFor();
  await carla.locator('#field-summary').fill('Lo de Carla.');
  await expect.poll(() => carla.locator('.arraigo-saving').innerText(), soon).toMatch(/^Guardado/);
  await ana.locator('#field-summary').fill('Lo de Ana.');
  await tells(ana, /cambió «Resumen» .+ mientras usted lo escribía/);
  const panel = ana.getByRole('alert', { name: 'Dos personas cambiaron lo mismo' });
  expect(await panel.innerText()).toContain('Lo de Carla.');
  expect(await panel.innerText()).toContain('Lo de Ana.');
});
