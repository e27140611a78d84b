import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { uploadsFolder } from 'cms/pictures/uploadsFolder';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { animations } from '../../fixtures/animations.ts';
import type { Visitor } from '../../fixtures/builtCms.ts';
import { soon } from '../../fixtures/soon.ts';
import { ownSentences } from '../ownSentences.ts';
import {
  admin,
  carlaEmail,
  chooseInMenu,
  cms,
  expectMark,
  makeDraft,
  openForm,
  pageOf,
  tells,
  visitors,
} from './desk.ts';

type File = { name: string; mimeType: string; buffer: Buffer };

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } });
const picture = async (): Promise<File> => ({
  name: 'oficina.png',
  mimeType: 'image/png',
  buffer: await drawn(40, 30).png().toBuffer(),
});
/** The beginning of a photograph as a phone makes it. */
const heic: File = {
  name: 'IMG_0001.heic',
  mimeType: 'image/heic',
  buffer: Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftypheic\0\0\0\0mif1heic'),
    Buffer.alloc(500),
  ]),
};

async function describePicture(file: File | undefined): Promise<Page> {
  const page = await openForm('/collections/media/create?locale=es');
  if (file) await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('#field-alt').fill('Una oficina');
  await page.locator('#field-credit').fill('Prueba');
  await page.locator('#field-licence').fill('CC0');
  // The form takes a text over a moment after it is typed.
  await page.waitForTimeout(500);
  return page;
}
const save = (page: Page) => page.locator('#action-save').click();

const uploaded = z.object({ doc: z.looseObject({ id: z.string() }) });
async function upload(visitor: Visitor, buffer: Buffer, type = 'image/png') {
  const form = new FormData();
  form.set('_payload', JSON.stringify({ alt: 'Una oficina', credit: 'Ana', licence: 'CC0' }));
  form.set('file', new Blob([Buffer.from(buffer)], { type }), 'x.png');
  return visitor.ask('POST', '/api/media?locale=es', { form });
}

const unreadable =
  'La imagen no se puede leer: súbala como JPEG, PNG o WebP, de 50 megapíxeles como mucho.';

/** Keeps the queue of pictures full until it is stopped, however long her own upload takes to come. */
async function floodWithPictures() {
  const large = await drawn(3000, 3000).webp({ effort: 0 }).toBuffer();
  let isOver = false;
  const uploadOn = async () => {
    while (!isOver) {
      await upload(visitors().carla, large, 'image/webp');
      await sleep(50);
    }
  };
  const uploads = Array.from({ length: 16 }, uploadOn);
  await sleep(1_000);
  return {
    stop: async () => {
      isOver = true;
      await Promise.all(uploads);
    },
  };
}

/** Saves a picture, and another one where a place in the queue was free at that very moment. */
async function saveInVain(): Promise<Page> {
  for (;;) {
    const page = await describePicture(await picture());
    await save(page);
    const isOnForm = () => page.url().includes('/media/create');
    const isTold = () => page.locator('.arraigo-panel[role="alert"]').isVisible();
    await expect.poll(async () => !isOnForm() || (await isTold()), soon).toBe(true);
    if (isOnForm()) return page;
  }
}

describe('a picture', () => {
  test('from a phone that no browser shows (A03)', async () => {
    const page = await describePicture(heic);
    await save(page);
    await tells(page, unreadable);
    // What she wrote is still there for the next file.
    expect(await page.locator('#field-alt').inputValue()).toBe('Una oficina');
  });

  test('that is no file, or too large', async () => {
    const page = await describePicture(undefined);
    await save(page);
    await tells(page, 'Falta el archivo de la imagen: elija uno en JPEG, PNG o WebP.');
    const { buffer, ...file } = await picture();
    const large = { ...file, buffer: Buffer.concat([buffer, Buffer.alloc(21 * 1024 * 1024)]) };
    await page.locator('input[type=file]').setInputFiles(large);
    await save(page);
    await tells(page, 'El archivo es demasiado grande: una imagen pesa 20 MB como mucho.');
  });

  test('that moves, of which the first frame is kept', async () => {
    const { draw, type } = animations['mueve.gif'];
    const page = await openForm('/collections/media/create?locale=es');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'mueve.gif', mimeType: type, buffer: Buffer.from(await draw()) });
    await tells(
      page,
      'El archivo es una animación: el sitio guarda y muestra solo su primer cuadro',
    );
  });

  test('that nobody describes', async () => {
    const page = await openForm('/collections/media/create?locale=es');
    await page.locator('input[type=file]').setInputFiles(await picture());
    await save(page);
    await tells(page, /^Así no se puede guardar\.\n«Texto alternativo» falta\./);
    await expectMark(page, 'alt', '«Texto alternativo» falta. Complete este campo.');
    await expectMark(page, 'licence', '«Licencia» falta. Complete este campo.');
  });

  test('while many others are uploaded, or one takes too long', async () => {
    const flood = await floodWithPictures();
    let page: Page;
    try {
      page = await saveInVain();
      await tells(page, 'Se están subiendo muchas imágenes a la vez y esta no se guardó.');
    } finally {
      await flood.stop();
    }
    // No machine of these is so slow: the answer comes in the stead of one that is.
    const message = ownSentences().find(({ text }) => text.startsWith('La imagen tarda demasiado'));
    await page.route('**/api/media*', (route) =>
      route.fulfill({ status: 400, json: { errors: [{ message: message?.text }] } }),
    );
    await save(page);
    await tells(page, 'La imagen tarda demasiado en leerse: redúzcala');
  });

  test('that the server cannot write', async () => {
    const folder = uploadsFolder(cms().dataDir);
    const page = await describePicture(await picture());
    renameSync(folder, `${folder}.away`);
    writeFileSync(folder, 'no es una carpeta');
    try {
      await save(page);
      await tells(page, 'La imagen no se guardó, porque el servidor no puede escribir archivos');
    } finally {
      rmSync(folder);
      renameSync(`${folder}.away`, folder);
    }
  });

  test('that practices show', async () => {
    const { doc } = uploaded.parse((await upload(visitors().ana, (await picture()).buffer)).body);
    await makeDraft('practices', { title: 'Con imagen', media: [doc.id] });
    const page = await openForm(`/collections/media/${doc.id}?locale=es`);
    await chooseInMenu(page, '#action-delete');
    await tells(page, /^Imagen ME-\d{4}: no se puede retirar, porque la muestran estas prácticas/);
  });

  test('that somebody else took over, who is told by name', async () => {
    const { doc } = uploaded.parse((await upload(visitors().ana, (await picture()).buffer)).body);
    const path = `/collections/media/${doc.id}?locale=es`;
    const page = await openForm(path);
    await page.locator('#field-alt').fill('Otra oficina');
    // Until the server knows who is writing here.
    await page.waitForTimeout(2_000);
    const carla = await pageOf(carlaEmail);
    await carla.goto(admin(path));
    const dialog = carla.locator('.document-locked');
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/ana@arraigo\.example está aquí y lo edita ahora/);
    await dialog.getByRole('button', { name: 'Tomar el control' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await carla.waitForTimeout(1_000);
    await save(page);
    await tells(page, 'Otra persona tiene abierto este registro. Espere a que termine o use');
  });
});
