import { limits } from 'cms/accounts/admission';
import { headersAt } from 'cms/proxy';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hasChromium, openBrowser } from '../browser/openBrowser.ts';
import { builtCms, password, signInAs, visitor } from '../fixtures/builtCms.ts';
import { observatoryScore } from './observatoryScore.ts';

const wrong = 'no-es-la-clave';

describe('accounts of the built CMS', () => {
  const cms = builtCms();
  const newContext = openBrowser();

  /** Tries to sign in through a proxy on this machine, which says for whom. */
  const tryToSignIn = (email: string, secret: string, from: string) =>
    cms().stranger.ask('POST', '/api/users/login', {
      body: { email, password: secret },
      headers: { 'x-forwarded-for': from },
    });

  test('every answer says what browsers and caches may do with it', async () => {
    const { administrator, stranger } = cms();
    const form = new FormData();
    const picture = await sharp({
      create: { width: 60, height: 40, channels: 3, background: '#1f6f5c' },
    })
      .png()
      .toBuffer();
    form.set('file', new File([new Uint8Array(picture)], 'verde.png', { type: 'image/png' }));
    form.set('_payload', JSON.stringify({ alt: 'Verde', credit: 'Prueba', licence: 'CC0' }));
    const uploaded = await administrator.ask('POST', '/api/media?locale=es', { form });
    const { doc } = z
      .looseObject({ doc: z.looseObject({ filename: z.string() }) })
      .parse(uploaded.body);
    const asked: [path: string, status: number][] = [
      ['/api/users/me', 200],
      ['/api/practices', 200],
      [`/api/media/file/${doc.filename}`, 200],
      ['/admin', 200],
      ['/admin/collections/practices', 200],
      ['/api/nothing-here', 404],
    ];
    for (const [path, status] of asked) {
      const answer = await administrator.ask('GET', path);
      expect([path, answer.status]).toEqual([path, status]);
      expect([path, answer.headers.get('cache-control')]).toEqual([
        path,
        expect.stringContaining('no-store'),
      ]);
      expect([path, answer.headers.get('content-security-policy')]).toEqual([
        path,
        expect.stringMatching(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/),
      ]);
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
    const failed = await stranger.ask('GET', '/api/practices');
    expect([failed.status, failed.headers.get('cache-control')]).toEqual([403, 'no-store']);
  });

  test('the sign-in page has 120 points of MDN’s Observatory behind https', async () => {
    const answer = await cms().stranger.ask('GET', '/admin/login');
    const headers = new Headers(answer.headers);
    const nonce = /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1];
    // What is different at an https address, which the server of this test does not have.
    const secure = headersAt('https://cms.example.org', nonce ?? '');
    for (const [name, value] of Object.entries(secure)) headers.set(name, value);
    expect(observatoryScore(headers)).toBe(120);
    // As it was before scripts had to be marked.
    headers.set(
      'Content-Security-Policy',
      "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'",
    );
    expect(observatoryScore(headers)).toBe(80);
  });

  test('twenty sign-ins of one account at the same time make twenty sessions', async () => {
    const email = 'veinte@arraigo.example';
    await cms().signIn(email, 'editor');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        tryToSignIn(email, password, `203.0.113.${index + 1}`),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const visitors = answers.map(({ headers }) =>
      visitor(cms().environment.cmsUrl, headers.getSetCookie()[0]?.split(';', 1)[0]),
    );
    const pages = await Promise.all(
      visitors.map(({ ask }) => ask('GET', '/api/practices?limit=1')),
    );
    expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 200));
    await visitors[0]?.ask('POST', '/api/users/logout');
    expect((await visitors[0]?.ask('GET', '/api/practices'))?.status).toBe(403);
    expect((await visitors[1]?.ask('GET', '/api/practices?limit=1'))?.status).toBe(200);
  });

  test('who is refused stays refused when the server is killed, and others are not', async () => {
    const email = 'asediada@arraigo.example';
    await cms().signIn(email, 'editor');
    const from = '198.51.100.7';
    const tries = await Promise.all(
      Array.from({ length: 40 }, () => tryToSignIn(email, wrong, from)),
    );
    const evaluated = tries.filter(({ status }) => status === 401);
    expect(evaluated.length).toBe(limits.pair.most);
    expect((await tryToSignIn(email, password, from)).status).toBe(429);

    await cms().kill();
    await cms().start();
    const refused = await tryToSignIn(email, password, from);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    // A header that a client made up does not help: what the proxy added counts.
    expect((await tryToSignIn(email, password, `192.0.2.1, ${from}`)).status).toBe(429);
    expect((await tryToSignIn(email, password, '198.51.100.8')).status).toBe(200);
  });

  test('signing in and out and failing to leave a line each, without what was typed as a password', async () => {
    const email = 'diario@arraigo.example';
    await cms().signIn(email, 'editor');
    await tryToSignIn(email, wrong, '198.51.100.9');
    await tryToSignIn(password, wrong, '198.51.100.10');
    const there = await tryToSignIn(email, password, '198.51.100.11');
    const cookie = there.headers.getSetCookie()[0]?.split(';', 1)[0];
    await visitor(cms().environment.cmsUrl, cookie).ask('POST', '/api/users/logout', {
      headers: { 'x-forwarded-for': '198.51.100.12' },
    });
    const printed = cms().printed();
    const lines = printed.split('\n').filter((line) => /"198\.51\.100\.(9|10|11|12)"/.test(line));
    expect(lines.map((line) => z.looseObject({ msg: z.string() }).parse(JSON.parse(line)))).toEqual(
      [
        expect.objectContaining({ account: email, address: '198.51.100.9', msg: 'Sign-in failed' }),
        expect.objectContaining({ account: '(no address)', msg: 'Sign-in failed' }),
        expect.objectContaining({ account: email, msg: 'Account signed in' }),
        expect.objectContaining({ account: email, msg: 'Account signed out' }),
      ],
    );
    expect(printed).not.toContain(password);
    expect(printed).not.toContain(wrong);
  });

  test('an invalid password or address is told at the field', async () => {
    const editor = await cms().signIn('campos@arraigo.example', 'editor');
    const me = await editor.ask('GET', '/api/users/me');
    const { user } = z.looseObject({ user: z.looseObject({ id: z.string() }) }).parse(me.body);
    const answer = await editor.ask('PATCH', `/api/users/${user.id}`, {
      body: { email: 'otra@arraigo.example', currentPassword: wrong },
    });
    expect(answer.status).toBe(400);
    const problems = z.object({
      errors: z.tuple([
        z.object({
          data: z.object({
            errors: z.tuple([z.looseObject({ path: z.string(), message: z.string() })]),
          }),
        }),
      ]),
    });
    expect(problems.parse(answer.body).errors[0].data.errors[0]).toMatchObject({
      path: 'currentPassword',
      message: 'Esa no es su contraseña actual: escríbala de nuevo.',
    });
  });

  describe.skipIf(!hasChromium)('in a browser', () => {
    /** A page that remembers what its Content-Security-Policy refused, and errors of its scripts. */
    const open = async (email: string): Promise<{ page: Page; complaints: string[] }> => {
      const context = await newContext({ baseURL: cms().environment.cmsUrl });
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto('/admin/login');
      await page.fill('#field-email', email);
      await page.fill('#field-password', password);
      await page.click('button[type=submit]');
      await page.waitForURL('**/admin');
      return { page, complaints };
    };

    test('the admin works under its policy: records, rich text, autosave, a picture and its focal point', async () => {
      await cms().signIn('navega@arraigo.example', 'editor');
      const { page, complaints } = await open('navega@arraigo.example');
      const cookies = await page.context().cookies();
      expect(cookies.find(({ name }) => name === 'payload-token')).toMatchObject({
        httpOnly: true,
        sameSite: 'Strict',
      });
      expect(await page.evaluate(() => document.cookie)).not.toContain('token');

      await page.goto('/admin/collections/practices');
      await page.locator('table a').first().click();
      await page.getByRole('button', { name: 'Qué hace' }).click();
      await page.locator('[contenteditable=true]').first().click();
      const saved = page.waitForResponse(
        (response) => response.request().method() === 'PATCH' && response.status() === 200,
      );
      await page.keyboard.type('Una frase de prueba. ');
      await saved;

      await page.goto('/admin/collections/media/create');
      const picture = await sharp({
        create: { width: 800, height: 500, channels: 3, background: '#224466' },
      })
        .jpeg()
        .toBuffer();
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'cuadro.jpg', mimeType: 'image/jpeg', buffer: picture });
      await page.getByRole('button', { name: 'Elegir el punto focal' }).click();
      await page.locator('.edit-upload__input input').first().fill('20');
      await page.getByRole('button', { name: 'Aplicar los cambios' }).click();
      await page.fill('#field-alt', 'Un cuadro azul');
      await page.fill('#field-credit', 'Prueba');
      await page.fill('#field-licence', 'CC0');
      await page.click('#action-save');
      await page.waitForURL(/\/media\/(?!create)/);
      expect(complaints).toEqual([]);
    });

    test.each([
      {
        language: 'es',
        account: 'cambia@arraigo.example',
        mistaken: 'Esa no es su contraseña actual: escríbala de nuevo.',
        done: 'Se actualizó con éxito.',
      },
      {
        language: 'en',
        account: 'changes@arraigo.example',
        mistaken: 'That is not your current password: write it again.',
        done: 'Updated successfully.',
      },
    ])('one’s own password is changed with the current one ($language)', async (words) => {
      const next = 'volcan-izote-92-sereno-alto';
      await cms().signIn(words.account, 'editor');
      const { page, complaints } = await open(words.account);
      await page
        .context()
        .addCookies([
          { name: 'payload-lng', value: words.language, url: cms().environment.cmsUrl },
        ]);
      await page.goto('/admin/account');
      await page.click('#change-password');
      await page.fill('#field-password', next);
      await page.fill('#field-confirm-password', next);
      await page.fill('#field-currentPassword', wrong);
      await page.waitForTimeout(1500);
      await page.click('#action-save');
      await page.getByText(words.mistaken).first().waitFor({ state: 'attached' });

      await page.fill('#field-currentPassword', password);
      await page.waitForTimeout(1500);
      await page.click('#action-save');
      await page.getByText(words.done).waitFor();
      // Not to be sent along with the next change.
      await expect.poll(() => page.inputValue('#field-currentPassword')).toBe('');
      await signInAs(cms().environment.cmsUrl, words.account, next);
      await expect(signInAs(cms().environment.cmsUrl, words.account, password)).rejects.toThrow();

      // Still signed in, without a token that a script could read; until one signs out.
      await page.reload();
      await page.waitForSelector('#change-password');
      await page.goto('/admin/logout');
      await page.waitForURL('**/admin/login**');
      await page.goto('/admin/account');
      await page.waitForURL('**/admin/login**');
      expect(complaints).toEqual([]);
    });

    test('who has tried too often reads how long to wait', async () => {
      const context = await newContext({
        baseURL: cms().environment.cmsUrl,
        extraHTTPHeaders: { 'x-forwarded-for': '198.51.100.77' },
      });
      const page = await context.newPage();
      await page.goto('/admin/login');
      await page.fill('#field-email', 'nadie@arraigo.example');
      for (let round = 0; round < limits.pair.most; round += 1)
        await tryToSignIn('nadie@arraigo.example', wrong, '198.51.100.77');
      await page.fill('#field-password', wrong);
      await page.click('button[type=submit]');
      await page
        .getByText(
          'Demasiados intentos con una contraseña. Espere 15 minutos y vuelva a intentarlo.',
        )
        .waitFor();
    });

    test('a forgotten password has a page that says what to do, and none that mails', async () => {
      const page = await (await newContext({ baseURL: cms().environment.cmsUrl })).newPage();
      const answer = await page.goto('/admin/forgot');
      expect(answer?.status()).toBe(404);
      expect(await page.getByText('npm run reset-password').first().innerText()).toContain('EMAIL');
      await page.getByRole('link', { name: 'Iniciar sesión' }).click();
      await page.waitForURL('**/admin/login');
    });
  });
});
