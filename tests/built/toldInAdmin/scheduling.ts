import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { liveRecord } from '../storedState.ts';
import { soon } from '../../fixtures/soon.ts';
import { chooseInMenu, makeDraft, openRecord, publish, tells, told, visitors } from './desk.ts';

/** Types a day and an hour into the panel beside the record. */
async function plan(page: Page, action: 'Publicar' | 'Retirar', day: string, hour: string) {
  const panel = page.getByRole('region', { name: action, exact: true });
  await panel.getByLabel('Día').fill(day);
  await panel.getByLabel('Hora').fill(hour);
  await panel.getByRole('button', { name: /^(Programar|Cambiar)$/ }).click();
}

/** That the panel tells this, at the fields, which keep what was typed. */
async function tellsInPanel(page: Page, words: string): Promise<void> {
  const alert = page.getByRole('dialog').getByRole('alert');
  await expect.poll(() => alert.allInnerTexts(), soon).toEqual([expect.stringContaining(words)]);
  told.push(...(await alert.allInnerTexts()));
  const form = page.locator('form', { has: page.getByRole('alert') });
  expect(await form.getByLabel('Día').inputValue()).not.toBe('');
}

describe('what is planned is told', () => {
  test('where it cannot be, at its fields', async () => {
    const id = await makeDraft('practices', { title: 'Para más tarde' });
    const page = await openRecord('practices', id);
    await page.locator('#action-schedule').click();
    await plan(page, 'Publicar', 'pronto', '9:30');
    await tellsInPanel(page, 'Falta el día.');
    await plan(page, 'Publicar', '1/12/2999', 'a mediodía');
    await tellsInPanel(page, 'Falta la hora.');
    await plan(page, 'Publicar', '1/3/2020', '9:30');
    await tellsInPanel(page, 'Esa hora ya pasó');
    await plan(page, 'Publicar', '1/12/2999', '9:30');
    await page.getByText('Se publica el 1 de diciembre').first().waitFor();
    expect(await page.getByRole('dialog').getByRole('alert').count()).toBe(0);
    await plan(page, 'Retirar', '30/11/2999', '9:30');
    await tellsInPanel(page, 'Primero se publica y después se retira.');
    await page.getByRole('button', { name: 'Quitar: Publicar' }).click();
    await page.getByText('Se publica el 1 de diciembre').waitFor({ state: 'detached' });
    await plan(page, 'Retirar', '30/11/2999', '9:30');
    await tellsInPanel(page, 'no hay nada que retirar');
    const trash = { deletedAt: new Date().toISOString() };
    await visitors().ana.ask('PATCH', `/api/practices/${id}?locale=es`, { body: trash });
    await plan(page, 'Retirar', '30/11/2999', '9:30');
    await tellsInPanel(page, 'ya no existe o está en la papelera');
  });

  test('where somebody does it by hand before', async () => {
    const { id } = await liveRecord(visitors().ana, 'practices', 'BP-0007');
    const page = await openRecord('practices', String(id));
    await page.locator('#action-schedule').click();
    await plan(page, 'Publicar', '1/12/2999', '9:30');
    await page.getByText('Se publica el 1 de diciembre').first().waitFor();
    await plan(page, 'Retirar', '2/12/2999', '9:30');
    await page.getByText('Se retira el 2 de diciembre').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#field-title').fill('Sale antes de su hora');
    await publish(page);
    await tells(page, 'La publicación que estaba programada para el 1 de diciembre');
    await chooseInMenu(page, '#action-unpublish');
    await tells(page, 'La retirada que estaba programada para el 2 de diciembre');
  });
});
