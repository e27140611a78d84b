import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { liveRecord } from '../storedState.ts';
import { visit } from '../../fixtures/adminPages.ts';
import { soon } from '../../fixtures/soon.ts';
import {
  admin,
  chooseInMenu,
  cms,
  confirm,
  makeDraft,
  openRecord,
  pageOf,
  tells,
  visitors,
} from './desk.ts';

async function openList(path: string): Promise<Page> {
  const page = await pageOf();
  await visit(page, admin(path));
  await page.locator('.row-1 input[type=checkbox]').waitFor();
  return page;
}
const ofSelected = (page: Page, action: string) =>
  page.locator('.list-selection').getByRole('button', { name: action, exact: true }).click();

test('a source that is cited stays, and who cites it is named', async () => {
  const { id } = await liveRecord(visitors().ana, 'sources', 'FU-0001');
  const page = await openRecord('sources', id);
  await chooseInMenu(page, '#action-unpublish');
  await tells(
    page,
    /^No se puede retirar FU-0001 .+ porque se cita en lo publicado: .+ Quite antes/,
  );
});

describe('of many records at once', () => {
  test('more than may be changed', async () => {
    const database = new DatabaseSync(cms().environment.databaseUrl.replace(/^file:/, ''), {
      timeout: 5000,
    });
    const insert = database.prepare(`insert into sources (id, _status) values (?, 'draft')`);
    database.exec('begin');
    for (let made = 0; made < 300; made += 1) insert.run(randomUUID());
    database.exec('commit');
    database.close();
    const page = await openList('/collections/sources?locale=es');
    await page.locator('#select-all').check();
    await page.locator('.list-selection button', { hasText: /^Seleccionar/ }).click();
    await ofSelected(page, 'Eliminar');
    await confirm(page);
    await tells(page, /^Son \d+ registros: de una vez se cambian o borran 300 como mucho\./);
  });

  test('one that cannot be published', async () => {
    await makeDraft('institutions', { name: 'Incompleta' });
    const page = await openList('/collections/institutions?locale=es&sort=-createdAt');
    await page.locator('.row-1 input[type=checkbox]').check();
    await ofSelected(page, 'Publicar');
    await confirm(page);
    await tells(page, /«Tipo» falta\. Complete este campo\./);
  });

  test('a field that somebody else wrote', async () => {
    const id = await makeDraft('practices', { title: 'De Carla' });
    const carlas = await visitors().carla.ask(
      'PATCH',
      `/api/practices/${id}?locale=es&draft=true`,
      { body: { compiledBy: 'Carla' } },
    );
    expect(carlas.status).toBe(200);
    const page = await openList('/collections/practices?locale=es&sort=-createdAt');
    await page.locator('.row-1 input[type=checkbox]').check();
    await ofSelected(page, 'Editar');
    await page.locator('.field-select .rs__control').first().click();
    await page.locator('.rs__option', { hasText: 'Datos reunidos por' }).first().click();
    await page.locator('#field-compiledBy').fill('Ana');
    await page.waitForTimeout(500);
    await page.locator('.edit-many__draft').click();
    await tells(page, 'No se guardó, porque otra persona cambió lo mismo después');
  });

  test('all are done, however long they are, and counted', async () => {
    const element = { direction: 'ltr', format: '', indent: 0, version: 1 };
    const words = { type: 'text', text: 'a'.repeat(190_000), format: 0, version: 1 };
    const description = {
      root: {
        ...element,
        type: 'root',
        children: [{ ...element, type: 'paragraph', children: [words] }],
      },
    };
    for (let made = 0; made < 28; made += 1)
      await makeDraft('practices', { title: 'Larguísima', description });
    const where = 'where[or][0][and][0][title][equals]=Larguísima';
    const page = await openList(`/collections/practices?locale=es&limit=50&${where}`);
    await page.locator('#select-all').check();
    await ofSelected(page, 'Eliminar');
    await confirm(page);
    const toast = page.locator('[data-sonner-toast]');
    await expect.poll(() => toast.allInnerTexts(), soon).toEqual([expect.stringMatching(/^28 /)]);
  });
});
