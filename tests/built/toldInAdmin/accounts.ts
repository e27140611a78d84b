import { describe, expect, test } from 'vitest';
import { openBrowser } from '../../browser/openBrowser.ts';
import { password } from '../../fixtures/builtCms.ts';
import { soon } from '../../fixtures/soon.ts';
import { admin, adminEmail, cms, confirm, expectMark, openForm, pageOf, tells } from './desk.ts';

const openContext = openBrowser();
const temporary = 'volcan-izote-92-sereno';
/** Above what is typed: the form takes a text over a moment later. */
const takenOverMs = 1_500;

async function makeAccount(email: string, secret: string) {
  const page = await openForm('/collections/users/create?locale=es', adminEmail);
  await page.locator('#field-email').fill(email);
  await page.locator('#field-password').fill(secret);
  await page.locator('#field-confirm-password').fill(secret);
  await page.waitForTimeout(takenOverMs);
  await page.locator('#action-save').click();
  return page;
}

describe('an account', () => {
  test.each([
    ['too short', 'corta', 'La contraseña es demasiado corta: use 12 caracteres o más.'],
    [
      'too long',
      'ceiba-niebla-quetzal-'.repeat(7).slice(0, 129),
      'La contraseña es demasiado larga: use 128 caracteres como mucho.',
    ],
    ['soon guessed', 'passwordpassword', 'Esa contraseña se adivina pronto'],
    [
      'of one’s own address',
      'fulanita@arraigo.example',
      'Esa contraseña se forma con su correo, su nombre o «arraigo»',
    ],
  ])('is not made with a password that is %s', async (_, secret, words) => {
    await tells(await makeAccount('fulanita@arraigo.example', secret), words);
  });

  test('is not made twice', async () => {
    const page = await makeAccount(adminEmail, 'lluvia-tejado-38-cobre');
    await tells(page, /^Así no se puede guardar\.\nYa existe un usuario registrado con el correo/);
    await expectMark(page, 'email', 'Ya existe un usuario');
  });

  test('changes its password with the current one only', async () => {
    const page = await openForm('/account');
    await page.locator('#change-password').click();
    await page.locator('#field-password').fill('lluvia-tejado-38-cobre');
    await page.locator('#field-confirm-password').fill('lluvia-tejado-38-cobre');
    await page.waitForTimeout(takenOverMs);
    await page.locator('#action-save').click();
    await tells(page, 'Escriba su contraseña actual: hace falta para cambiar la contraseña');
    await expectMark(page, 'currentPassword', 'Escriba su contraseña actual');
    await page.locator('#field-currentPassword').fill('no es esta');
    await page.waitForTimeout(takenOverMs);
    await page.locator('#action-save').click();
    await tells(page, 'Esa no es su contraseña actual: escríbala de nuevo.');
    await expectMark(page, 'currentPassword', 'Esa no es su contraseña actual');
  });

  test('does nothing with a temporary password but change it, for another one', async () => {
    const email = 'nueva@arraigo.example';
    const body = { email, role: 'editor', password: temporary };
    await cms().administrator.ask('POST', '/api/users', { body });
    const page = await (await openContext({ locale: 'es' })).newPage();
    await page.goto(admin('/login'));
    await page.locator('#field-email').fill(email);
    await page.locator('#field-password').fill(temporary);
    await page.locator('button[type=submit]').click();
    await page.getByText('Cambie su contraseña para empezar').first().waitFor(soon);
    await page.goto(admin('/account'));
    await page.locator('form[data-form-ready="true"]').first().waitFor();
    await page.locator('#field-name').fill('Nueva');
    await page.waitForTimeout(takenOverMs);
    await page.locator('#action-save').click();
    await tells(page, 'Primero cambie su contraseña temporal');
    await page.locator('#change-password').click();
    for (const field of ['password', 'confirm-password', 'currentPassword'])
      await page.locator(`#field-${field}`).fill(temporary);
    await page.waitForTimeout(takenOverMs);
    await page.locator('#action-save').click();
    await tells(page, 'Esa es la contraseña temporal: elija otra.');
    await page.locator('#change-password').click();
    for (const field of ['password', 'confirm-password'])
      await page.locator(`#field-${field}`).fill('lluvia-tejado-38-cobre');
    await page.locator('#field-currentPassword').fill(temporary);
    await page.waitForTimeout(takenOverMs);
    await page.locator('#action-save').click();
    // Nobody loads the page anew to see that it is done.
    await page.locator('.arraigo-notice').waitFor({ state: 'detached' });
    await page.close();
  });

  test('is not entered by guessing', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9' };
    const context = await openContext({ locale: 'es', extraHTTPHeaders: headers });
    const page = await context.newPage();
    await page.goto(admin('/login'));
    await page.locator('#field-email').fill('adivinada@arraigo.example');
    await page.locator('#field-password').fill('no es esta');
    await page.locator('button[type=submit]').click();
    await tells(page, 'El correo o la contraseña son incorrectos.');
    for (let tries = 0; tries < 10; tries += 1)
      await cms().stranger.ask('POST', '/api/users/login', {
        body: { email: 'adivinada@arraigo.example', password },
        headers,
      });
    await page.locator('button[type=submit]').click();
    await tells(page, /^Demasiados intentos con una contraseña\. Espere \d+ minutos/);
    await context.close();
  });

  test('of the last administrator stays', async () => {
    const page = await pageOf(adminEmail);
    await page.goto(admin('/collections/users'));
    await page.locator('tr', { hasText: adminEmail }).locator('input').check();
    await page.locator('.list-selection button', { hasText: 'Eliminar' }).click();
    await confirm(page);
    await tells(page, 'Es la última cuenta de administración: cree otra antes.');
  });
});

test('the site’s contact is an address', async () => {
  const page = await openForm('/globals/site-settings?locale=es', adminEmail);
  await page.locator('#field-contactAddress').fill('escríbanos');
  await page.waitForTimeout(takenOverMs);
  await page.locator('#action-save').click();
  await tells(
    page,
    '«Dirección de contacto» no es un correo (nombre@ejemplo.org) ni una dirección',
  );
  await expectMark(page, 'contactAddress', 'no es un correo (nombre@ejemplo.org)');
  expect(await page.locator('#field-contactAddress').inputValue()).toBe('escríbanos');
});
