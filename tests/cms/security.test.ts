import { existsSync, readFileSync, statSync } from 'node:fs';
import { limits } from 'cms/accounts/admission';
import { ensureFirstAdministrator } from 'cms/accounts/ensureFirstAdministrator';
import { firstSignInFile } from 'cms/accounts/firstSignIn';
import { resetPassword } from 'cms/accounts/resetPassword';
import { describe, expect, test } from 'vitest';
import { onBothDatabases, openTestCms } from './onBothDatabases.ts';
import { publishPractice, publishSource, refusalOf } from './records.ts';
import { editorPassword, messagesIn, rest, signIn, tokenOf } from './rest.ts';

const kinds = [
  'practices',
  'institutions',
  'sources',
  'countries',
  'challenges',
  'recommendations',
  'roadmapItems',
  'progress',
  'events',
  'media',
  'users',
  'counters',
  'ledger',
  'attempts',
];

describe('security', () => {
  onBothDatabases((cms) => {
    test('a stranger reads nothing, whatever is asked for', async () => {
      const { id } = await publishPractice(cms().payload);
      const paths = kinds.flatMap((kind) => [
        `/${kind}`,
        `/${kind}?trash=true`,
        `/${kind}?draft=true`,
        `/${kind}?locale=all`,
        `/${kind}/versions`,
        `/${kind}/count`,
      ]);
      const others = [`/practices/${id}`, '/globals/site-settings', '/globals/installation'];
      for (const path of [...paths, ...others]) {
        const { status, body } = await rest(cms(), 'GET', path);
        expect([path, status, body.docs, body.totalDocs]).toEqual([
          path,
          expect.toBeOneOf([401, 403, 404, 501]),
          undefined,
          undefined,
        ]);
      }
    });

    test('a stranger does not see what lies in the trash', async () => {
      const { payload } = cms();
      const source = await publishSource(payload);
      await payload.update({
        collection: 'sources',
        id: source.id,
        data: { deletedAt: new Date().toISOString() },
        locale: 'es',
        overrideAccess: true,
      });
      for (const path of [
        `/sources?trash=true`,
        `/sources/${source.id}?trash=true`,
        '/sources/versions?trash=true',
      ]) {
        const { status, text } = await rest(cms(), 'GET', path);
        expect(status).toBe(403);
        expect(text).not.toContain(source.code);
      }
    });

    test('a stranger writes nothing', async () => {
      const { id } = await publishPractice(cms().payload);
      const body = { title: 'Ajeno' };
      expect((await rest(cms(), 'POST', '/practices?draft=true', { body })).status).toBe(403);
      expect((await rest(cms(), 'PATCH', `/practices/${id}?draft=true`, { body })).status).toBe(
        403,
      );
      expect((await rest(cms(), 'DELETE', `/practices/${id}`)).status).toBe(403);
      expect((await rest(cms(), 'POST', '/globals/site-settings', { body })).status).toBe(403);
    });

    test('nobody makes themselves the first administrator', async () => {
      const body = { email: 'primera@arraigo.example', password: editorPassword, role: 'admin' };
      expect((await rest(cms(), 'POST', '/users/first-register', { body })).status).toBe(404);
    });

    test('there is no GraphQL', async () => {
      const answer = await rest(cms(), 'POST', '/graphql', {
        body: { query: '{ Users { docs { email } } }' },
      });
      expect(answer.status).toBe(404);
      expect((await rest(cms(), 'GET', '/graphql-playground')).status).toBe(404);
    });

    test('a session’s cookie is good on the CMS’s own pages only', async () => {
      const token = await signIn(cms(), { email: 'galletas@arraigo.example', role: 'editor' });
      const cookie = `payload-token=${token}`;
      const me = async (headers: Record<string, string>) =>
        (await rest(cms(), 'GET', '/users/me', { headers: { cookie, ...headers } })).body.user;
      expect(await me({ origin: cms().environment.cmsUrl })).toMatchObject({
        email: 'galletas@arraigo.example',
      });
      expect(await me({ 'sec-fetch-site': 'same-origin' })).toMatchObject({ role: 'editor' });
      expect(await me({ origin: 'https://evil.example' })).toBeNull();
      expect(await me({ 'sec-fetch-site': 'cross-site' })).toBeNull();
      expect(await me({})).toBeNull();
    });

    test('another site is not told that it may ask', async () => {
      const { headers } = await rest(cms(), 'OPTIONS', '/users/me', {
        headers: { origin: 'https://evil.example' },
      });
      expect(headers.get('access-control-allow-origin')).not.toBe('https://evil.example');
      expect(headers.get('access-control-allow-origin')).not.toBe('*');
    });

    test('an editor manages no accounts, no settings, and deletes nothing for good', async () => {
      const editor = await signIn(cms(), { email: 'edita@arraigo.example', role: 'editor' });
      const { body } = await rest(cms(), 'GET', '/users', { token: editor });
      expect(body.totalDocs).toBe(1);
      const self = (await rest(cms(), 'GET', '/users/me', { token: editor })).body.user;
      const id = typeof self === 'object' && self !== null && 'id' in self ? String(self.id) : '';
      await rest(cms(), 'PATCH', `/users/${id}`, { body: { role: 'admin' }, token: editor });
      expect((await rest(cms(), 'GET', `/users/${id}`, { token: editor })).body.role).toBe(
        'editor',
      );
      const account = { email: 'nueva@arraigo.example', password: editorPassword };
      expect((await rest(cms(), 'POST', '/users', { body: account, token: editor })).status).toBe(
        403,
      );
      const settings = await rest(cms(), 'POST', '/globals/site-settings', {
        body: { repositoryUrl: 'https://example.org/' },
        token: editor,
      });
      expect(settings.status).toBe(403);
      const { id: practice } = await publishPractice(cms().payload);
      expect(
        (await rest(cms(), 'DELETE', `/practices/${practice}`, { token: editor })).status,
      ).toBe(403);
      const trashed = await rest(cms(), 'PATCH', `/practices/${practice}`, {
        body: { deletedAt: new Date().toISOString() },
        token: editor,
      });
      expect(trashed.status).toBe(200);
    });
  });

  describe('the first administrator', () => {
    onBothDatabases((cms) => {
      test('has a generated password in a file for its owner alone, and must change it', async () => {
        const { payload, environment } = cms();
        const made = await ensureFirstAdministrator(payload, environment);
        const file = firstSignInFile(environment.dataDir);
        expect(statSync(file).mode & 0o777).toBe(0o600);
        expect(readFileSync(file, 'utf8')).toContain(made?.password);
        expect(await ensureFirstAdministrator(payload, environment)).toBeUndefined();

        const token = await tokenOf(cms(), environment.adminEmail, made?.password ?? '');
        const text =
          'Primero cambie su contraseña temporal: abra su cuenta (/admin/account), escriba una nueva y guarde.';
        const { body } = await rest(cms(), 'GET', '/users/me', { token });
        const id =
          typeof body.user === 'object' && body.user !== null && 'id' in body.user
            ? String(body.user.id)
            : '';
        const refused = [
          rest(cms(), 'GET', '/practices', { token }),
          rest(cms(), 'POST', '/practices?draft=true', { body: { title: 'x' }, token }),
          rest(cms(), 'POST', '/users', {
            body: { email: 'b@arraigo.example', password: editorPassword },
            token,
          }),
          rest(cms(), 'GET', '/globals/site-settings', { token }),
          rest(cms(), 'POST', '/globals/site-settings', { body: {}, token }),
          rest(cms(), 'PATCH', `/users/${id}`, { body: { name: 'Ana' }, token }),
          rest(cms(), 'GET', '/media', { token }),
        ];
        for (const answer of await Promise.all(refused)) {
          expect([answer.status, messagesIn(answer)]).toEqual([403, [text]]);
        }

        const same = await rest(cms(), 'PATCH', `/users/${id}`, {
          body: { password: made?.password, currentPassword: made?.password },
          token,
        });
        expect([same.status, messagesIn(same)]).toEqual([
          400,
          ['Esa es la contraseña temporal: elija otra.'],
        ]);
        expect(existsSync(file)).toBe(true);

        const changed = await rest(cms(), 'PATCH', `/users/${id}`, {
          body: { password: editorPassword, currentPassword: made?.password },
          token,
        });
        expect(changed.status).toBe(200);
        expect(existsSync(file)).toBe(false);
        expect((await rest(cms(), 'GET', '/practices', { token })).status).toBe(200);
      });

      test('the last one stays', async () => {
        const { payload, environment } = cms();
        const { docs } = await payload.find({ collection: 'users', overrideAccess: true });
        expect(docs.map(({ email }) => email)).toEqual([environment.adminEmail]);
        const id = docs[0]?.id ?? '';
        const message = 'Es la última cuenta de administración: cree otra antes.';
        expect(
          await refusalOf(payload.delete({ collection: 'users', id, overrideAccess: true })),
        ).toMatchObject({ message });
        const demote = payload.update({
          collection: 'users',
          id,
          data: { role: 'editor' },
          overrideAccess: true,
        });
        expect(await refusalOf(demote)).toMatchObject({ message });
      });

      test('a forgotten password is set anew, is temporary, and ends sessions and limits', async () => {
        const { payload, environment } = cms();
        const before = await tokenOf(cms(), environment.adminEmail, editorPassword);
        const guess = () =>
          rest(cms(), 'POST', '/users/login', {
            body: { email: environment.adminEmail, password: 'no-es-esta' },
          });
        for (let round = 0; round < limits.pair.most; round += 1) await guess();
        expect((await guess()).status).toBe(429);
        const password = await resetPassword(payload, ` ${environment.adminEmail.toUpperCase()}`);
        expect((await rest(cms(), 'GET', '/users/me', { token: before })).body.user).toBeNull();
        const token = await tokenOf(cms(), environment.adminEmail, password);
        expect((await rest(cms(), 'GET', '/practices', { token })).status).toBe(403);
        await expect(resetPassword(payload, 'nadie@arraigo.example')).rejects.toThrow(
          'There is no account with the address nadie@arraigo.example. Write the one it signs in with.',
        );
      });
    });
  });

  test('cookies are Secure exactly when the address is https', async () => {
    for (const [address, secure] of [
      ['https://cms.example.org', true],
      ['http://localhost:3000', false],
    ] as const) {
      const cms = await openTestCms('SQLite', { CMS_URL: address });
      try {
        await signIn(cms, { email: 'a@arraigo.example', role: 'admin' });
        const body = { email: 'a@arraigo.example', password: editorPassword };
        const { headers } = await rest(cms, 'POST', '/users/login', { body });
        const cookie = headers.get('set-cookie') ?? '';
        expect(cookie.includes('Secure')).toBe(secure);
        expect(cookie).toContain('HttpOnly');
        expect(cookie).toContain('SameSite=Strict');
      } finally {
        await cms.close();
      }
    }
  });
});
