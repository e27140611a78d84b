import crypto from 'node:crypto';
import { limits } from 'cms/accounts/admission';
import { attemptKey } from 'cms/accounts/attempts';
import { clientNetworkOf, createClientAddress } from 'cms/accounts/clientAddress';
import { generatePassword } from 'cms/accounts/passwords';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { onBothDatabases, type TestCms } from './onBothDatabases.ts';
import { editorPassword, messagesIn, rest, signIn, tokenOf, type Answer } from './rest.ts';

const english = { cookie: 'payload-lng=en' };
const wrong = 'no-es-la-clave';

/** Tries to sign in, from an address of the internet. */
function tryToSignIn(cms: TestCms, email: string, password: string, from = '198.51.100.7') {
  return rest(cms, 'POST', '/users/login', {
    body: { email, password },
    headers: { 'x-forwarded-for': from },
  });
}

/** Uses up what an account stands from this client: one real try, and the count of the others. */
async function useUp(cms: TestCms, email: string, from: string): Promise<void> {
  expect((await tryToSignIn(cms, email, wrong, from)).status).toBe(401);
  await setCount(cms, limits.pair.most, 'pair', email, clientNetworkOf(from));
}

async function setCount(cms: TestCms, count: number, ...parts: string[]): Promise<void> {
  const { payload } = cms;
  const where = { key: { equals: attemptKey(payload, ...parts) } };
  const row: unknown = await payload.db.updateOne({
    collection: 'attempts',
    where,
    data: { count },
  });
  expect(row).toMatchObject({ count });
}

function statuses(answers: Answer[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

const meSchema = z.looseObject({ user: z.looseObject({ id: z.string() }) });

async function idOf(cms: TestCms, token: string): Promise<string> {
  return meSchema.parse((await rest(cms, 'GET', '/users/me', { token })).body).user.id;
}

async function isSignedIn(cms: TestCms, token: string): Promise<boolean> {
  return (await rest(cms, 'GET', '/users/me', { token })).body.user !== null;
}

describe('guessing', () => {
  onBothDatabases((cms) => {
    test('what was counted long ago is not kept', async () => {
      const { payload } = cms();
      const data = { key: 'old', count: 3, expiresAt: Date.now() - 1 };
      await payload.db.create({ collection: 'attempts', data });
      await tryToSignIn(cms(), 'nadie@arraigo.example', wrong, '198.51.100.1');
      const { docs } = await payload.find({ collection: 'attempts', overrideAccess: true });
      expect(docs.length).toBeGreaterThan(0);
      expect(docs.map(({ key }) => key)).not.toContain('old');
    });

    test('of 40 guesses at the same time only as many as the limit says are looked at', async () => {
      const email = 'paralela@arraigo.example';
      await signIn(cms(), { email, role: 'editor' });
      const { most } = limits.pair;
      const guess = (secret: string) =>
        Promise.all(Array.from({ length: 20 }, () => tryToSignIn(cms(), email, secret)));
      expect(statuses(await guess(wrong))).toEqual({ 401: most, 429: 20 - most });
      // Beyond the limit the right one is not looked at either.
      expect(statuses(await guess(editorPassword))).toEqual({ 429: 20 });
    });

    test('the refusal says how long to wait, in both languages', async () => {
      const email = 'espera@arraigo.example';
      const from = '198.51.100.20';
      await useUp(cms(), email, from);
      const answer = await tryToSignIn(cms(), email, wrong, from);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(800);
      expect(messagesIn(answer)).toEqual([
        'Demasiados intentos con una contraseña. Espere 15 minutos y vuelva a intentarlo.',
      ]);
      const headers = { 'x-forwarded-for': from, ...english };
      const body = { email, password: wrong };
      expect(messagesIn(await rest(cms(), 'POST', '/users/login', { body, headers }))).toEqual([
        'Too many tries at a password. Wait 15 minutes and try again.',
      ]);
    });

    test('a stranger locks nobody out', async () => {
      const email = 'asediada@arraigo.example';
      await signIn(cms(), { email, role: 'admin' });
      const home = '203.0.113.5';
      expect((await tryToSignIn(cms(), email, editorPassword, home)).status).toBe(200);
      await useUp(cms(), email, '198.51.100.30');
      expect((await tryToSignIn(cms(), email, editorPassword, '198.51.100.30')).status).toBe(429);
      expect((await tryToSignIn(cms(), email, editorPassword, '198.51.100.31')).status).toBe(200);

      // As if they had come from many addresses, up to what one account stands.
      await setCount(cms(), limits.account.most, 'account', email);
      expect((await tryToSignIn(cms(), email, editorPassword, '198.51.100.32')).status).toBe(429);
      expect((await tryToSignIn(cms(), email, editorPassword, home)).status).toBe(200);
      expect((await tryToSignIn(cms(), email, editorPassword, '198.51.100.31')).status).toBe(200);
    });

    test('one client cannot use up what an account stands from all', async () => {
      const { payload } = cms();
      const email = 'agotada@arraigo.example';
      const tries = Array.from({ length: 28 }, () =>
        tryToSignIn(cms(), email, wrong, '198.51.100.40'),
      );
      await Promise.all(tries);
      const row: unknown = await payload.db.findOne({
        collection: 'attempts',
        where: { key: { equals: attemptKey(payload, 'account', email) } },
      });
      expect(row).toMatchObject({ count: limits.pair.most });
    });

    test('who tries many accounts from one place is refused', async () => {
      const tries = Array.from({ length: 60 }, (_, index) =>
        tryToSignIn(cms(), `persona-${index}@arraigo.example`, wrong, '198.51.100.50'),
      );
      const { most } = limits.client;
      expect(statuses(await Promise.all(tries))).toEqual({ 401: most, 429: 60 - most });
    });

    test('an IPv6 customer is one client, however many addresses they have', async () => {
      const email = 'seis@arraigo.example';
      await useUp(cms(), email, '2001:db8:1:2::1');
      expect((await tryToSignIn(cms(), email, wrong, '2001:db8:1:2:f::9')).status).toBe(429);
      expect((await tryToSignIn(cms(), email, wrong, '2001:db8:1:3::9')).status).toBe(401);
    });

    test('when the time is over, or an administrator says so, tries count from the start', async () => {
      const { payload } = cms();
      const email = 'vuelve@arraigo.example';
      const from = '198.51.100.60';
      await signIn(cms(), { email, role: 'editor' });
      const editor = await signIn(cms(), { email: 'otra@arraigo.example', role: 'editor' });
      const admin = await signIn(cms(), { email: 'abre@arraigo.example', role: 'admin' });
      await useUp(cms(), email, from);
      expect((await tryToSignIn(cms(), email, editorPassword, from)).status).toBe(429);
      await payload.db.updateMany({
        collection: 'attempts',
        where: { account: { equals: attemptKey(payload, 'account', email) } },
        data: { expiresAt: Date.now() - 1 },
      });
      expect((await tryToSignIn(cms(), email, editorPassword, from)).status).toBe(200);
      await useUp(cms(), email, from);
      expect((await tryToSignIn(cms(), email, editorPassword, from)).status).toBe(429);
      const unlock = (token?: string) =>
        rest(cms(), 'POST', '/users/unlock', { body: { email }, ...(token ? { token } : {}) });
      expect((await unlock()).status).toBe(403);
      expect((await unlock(editor)).status).toBe(403);
      expect((await tryToSignIn(cms(), email, editorPassword, from)).status).toBe(429);
      expect((await unlock(admin)).status).toBe(200);
      expect((await tryToSignIn(cms(), email, editorPassword, from)).status).toBe(200);
    });

    test('does not tell which addresses have accounts: the same words, the same work', async () => {
      const email = 'existe@arraigo.example';
      await signIn(cms(), { email, role: 'editor' });
      const derive = vi.spyOn(crypto, 'pbkdf2');
      const seen = async (address: string, password: string) => {
        derive.mockClear();
        const { status, text } = await tryToSignIn(cms(), address, password, '198.51.100.70');
        const work = derive.mock.calls.map(([, , iterations, bytes, digest]) => [
          iterations,
          bytes,
          digest,
        ]);
        return { status, text, work };
      };
      try {
        const known = await seen(email, wrong);
        expect(known).toMatchObject({ status: 401, work: [[600_000, 32, 'sha256']] });
        expect(await seen('no-existe@arraigo.example', wrong)).toEqual(known);
        expect(await seen('no-existe@arraigo.example', '  ')).toEqual(await seen(email, '  '));
      } finally {
        derive.mockRestore();
      }
    });
  });

  test('a client is who a trusted proxy says it is, and nobody else', () => {
    const trusting = createClientAddress(['127.0.0.0/8', '::1', '10.0.0.0/8']);
    const cases: [peer: string | undefined, forwardedFor: string, client: string][] = [
      ['203.0.113.9', '', '203.0.113.9'],
      // A stranger who writes the header themselves is believed neither directly nor through a proxy that appends.
      ['203.0.113.9', '198.51.100.1', '203.0.113.9'],
      ['127.0.0.1', '198.51.100.1', '198.51.100.1'],
      ['127.0.0.1', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
      ['::1', '1.1.1.1, 198.51.100.1, 10.2.3.4', '198.51.100.1'],
      ['::ffff:127.0.0.1', '198.51.100.1:5000', '198.51.100.1'],
      ['127.0.0.1', '[2001:DB8::1]:5000', '2001:db8::1'],
      ['127.0.0.1', 'nonsense', '127.0.0.1'],
      ['127.0.0.1', '198.51.100.1, nonsense', '127.0.0.1'],
      ['127.0.0.1', '', '127.0.0.1'],
      [undefined, '198.51.100.1', 'unknown'],
    ];
    for (const [peer, forwardedFor, client] of cases)
      expect([peer, forwardedFor, trusting(peer, forwardedFor)]).toEqual([
        peer,
        forwardedFor,
        client,
      ]);
    expect(createClientAddress([])('127.0.0.1', '198.51.100.1')).toBe('127.0.0.1');
    expect(clientNetworkOf('2001:db8::1')).toBe('2001:db8:0:0');
    expect(clientNetworkOf('::1')).toBe('0:0:0:0');
    expect(clientNetworkOf('203.0.113.9')).toBe('203.0.113.9');
  });
});

const tooCommon =
  'Esa contraseña se adivina pronto: se parece a las más usadas, se repite o es una secuencia. Use cuatro palabras o más que no tengan relación entre sí.';
const tooPersonal =
  'Esa contraseña se forma con su correo, su nombre o «arraigo»: use palabras que no tengan relación con su cuenta.';

const refusedPasswords: [password: string, text: string][] = [
  ['once-letras', 'La contraseña es demasiado corta: use 12 caracteres o más.'],
  ['🐢🐢🐢🐢🐢🐢', 'La contraseña es demasiado corta: use 12 caracteres o más.'],
  [
    'quetzal-ceiba-47-'.repeat(8),
    'La contraseña es demasiado larga: use 128 caracteres como mucho.',
  ],
  ['aaaaaaaaaaaa', tooCommon],
  ['passwordpassword', tooCommon],
  [' '.repeat(12), tooCommon],
  ['123456789012', tooCommon],
  ['qwertyuiop123', tooCommon],
  ['contraseña1234', tooCommon],
  ['Passw0rd1234', tooCommon],
  ['abcabcabcabc', tooCommon],
  ['abc'.repeat(42), tooCommon],
  ['Maria.Quetzal@Arraigo', tooPersonal],
  ['MARÍA-quetzal-2026', tooPersonal],
  ['Arraigo2026!!', tooPersonal],
];

describe('passwords', () => {
  onBothDatabases((cms) => {
    test('that are short, long, common or one’s own words are refused, however they are set', async () => {
      const { payload } = cms();
      const admin = await signIn(cms(), { email: 'claves@arraigo.example', role: 'admin' });
      const account = { email: 'maria.quetzal@arraigo.example', name: 'María Quetzal' };
      const colleague = { email: 'otra@arraigo.example', name: account.name };
      const made = await payload.create({
        collection: 'users',
        data: { ...account, role: 'editor', password: editorPassword },
        overrideAccess: true,
      });
      for (const [password, text] of refusedPasswords) {
        const changed = await rest(cms(), 'PATCH', `/users/${made.id}`, {
          body: { password },
          token: admin,
        });
        expect([password, changed.status, messagesIn(changed)]).toEqual([password, 400, [text]]);
        const created = await rest(cms(), 'POST', '/users', {
          body: { ...colleague, role: 'editor', password },
          token: admin,
        });
        expect([password, created.status, messagesIn(created)]).toEqual([password, 400, [text]]);
      }
      const data = { password: 'passwordpassword' };
      const where = { id: { equals: made.id } };
      const byCode = [
        () => payload.update({ collection: 'users', id: made.id, data, overrideAccess: true }),
        () => payload.update({ collection: 'users', where, data, overrideAccess: true }),
        async () => {
          const token = await payload.forgotPassword({
            collection: 'users',
            data: { email: account.email },
            disableEmail: true,
          });
          await payload.resetPassword({
            collection: 'users',
            data: { token, ...data },
            overrideAccess: true,
          });
        },
      ];
      for (const set of byCode) await expect(set()).rejects.toThrow(tooCommon);
      const inEnglish = await rest(cms(), 'PATCH', `/users/${made.id}`, {
        body: data,
        token: admin,
        headers: english,
      });
      expect(messagesIn(inEnglish)).toEqual([
        'That password is soon guessed: it resembles the most used ones, repeats itself or is a sequence. Use four or more words that have nothing to do with each other.',
      ]);
    });

    test('that are phrases, of 128 characters, or generated will do', async () => {
      const admin = await signIn(cms(), { email: 'buenas@arraigo.example', role: 'admin' });
      const good = [
        'quetzal-ceiba-47-niebla',
        'caballo grapa batería correcto',
        generatePassword(),
      ];
      good.push(Array.from({ length: 8 }, generatePassword).join('').slice(0, 128));
      for (const [index, password] of good.entries()) {
        const body = { email: `buena-${index}@arraigo.example`, role: 'editor', password };
        const { status, text } = await rest(cms(), 'POST', '/users', { body, token: admin });
        expect([text, status]).toEqual([text, 201]);
      }
    });

    test('and addresses are changed by whoever knows the current password', async () => {
      const email = 'propia@arraigo.example';
      const token = await signIn(cms(), { email, role: 'editor' });
      const id = await idOf(cms(), token);
      const next = 'quetzal-ceiba-47-niebla';
      const change = (body: object, headers: Record<string, string> = {}) =>
        rest(cms(), 'PATCH', `/users/${id}`, { body, token, headers });
      const said = (reason: string) => [`Así no se puede guardar.\n${reason}`, reason];
      const missing =
        'Escriba su contraseña actual: hace falta para cambiar la contraseña o el correo.';
      for (const body of [{ password: next }, { email: 'otra-propia@arraigo.example' }]) {
        const without = await change(body);
        expect([without.status, messagesIn(without)]).toEqual([400, said(missing)]);
        const mistaken = await change({ ...body, currentPassword: wrong });
        expect([mistaken.status, messagesIn(mistaken)]).toEqual([
          400,
          said('Esa no es su contraseña actual: escríbala de nuevo.'),
        ]);
        const odd = await change({ ...body, currentPassword: { equals: wrong } });
        expect(messagesIn(odd)).toEqual(said(missing));
      }
      const inEnglish = await change({ password: next, currentPassword: wrong }, english);
      expect(messagesIn(inEnglish)).toContain('That is not your current password: write it again.');
      expect(await tokenOf(cms(), email, editorPassword)).toBeTypeOf('string');

      // What stays as it is needs no password: the admin sends the address with every save.
      expect((await change({ name: 'Ana', email: email.toUpperCase() })).status).toBe(200);
      const changed = await change({ password: next, currentPassword: editorPassword });
      expect([changed.status, changed.text.includes(editorPassword)]).toEqual([200, false]);
      expect(await tokenOf(cms(), email, next)).toBeTypeOf('string');
      const stored: unknown = await cms().payload.db.findOne({
        collection: 'users',
        where: { id: { equals: id } },
      });
      expect(JSON.stringify(stored)).not.toContain('currentPassword');
    });

    test('of other accounts an administrator sets, one account at a time', async () => {
      const admin = await signIn(cms(), { email: 'jefa@arraigo.example', role: 'admin' });
      const token = await signIn(cms(), { email: 'suya@arraigo.example', role: 'editor' });
      const id = await idOf(cms(), token);
      for (const body of [
        { password: 'quetzal-ceiba-47-niebla' },
        { email: 'x@arraigo.example' },
      ]) {
        for (const who of [admin, token]) {
          const bulk = await rest(cms(), 'PATCH', `/users?where[id][equals]=${id}`, {
            body: { ...body, currentPassword: editorPassword },
            token: who,
          });
          expect([bulk.status, messagesIn(bulk)]).toEqual([
            400,
            [
              'Las contraseñas y los correos se cambian en una cuenta cada vez: abra la cuenta y cámbielos allí.',
            ],
          ]);
        }
      }
      const set = await rest(cms(), 'PATCH', `/users/${id}`, {
        body: { password: 'quetzal-ceiba-47-niebla' },
        token: admin,
      });
      expect(set.status).toBe(200);
      expect(await isSignedIn(cms(), token)).toBe(false);
    });

    test('that somebody with an open session guesses are limited as well', async () => {
      const email = 'abierta@arraigo.example';
      const token = await signIn(cms(), { email, role: 'editor' });
      const id = await idOf(cms(), token);
      const guess = (currentPassword: string) =>
        rest(cms(), 'PATCH', `/users/${id}`, {
          body: { password: 'quetzal-ceiba-47-niebla', currentPassword },
          token,
          headers: { 'x-forwarded-for': '198.51.100.80' },
        });
      const { most } = limits.pair;
      const guesses = Array.from({ length: 20 }, () => guess(wrong));
      expect(statuses(await Promise.all(guesses))).toEqual({ 400: most, 429: 20 - most });
      expect((await guess(editorPassword)).status).toBe(429);
      expect((await tryToSignIn(cms(), email, wrong, '198.51.100.80')).status).toBe(429);
      expect(await tokenOf(cms(), email, editorPassword)).toBeTypeOf('string');
    });

    test('are not set anew over mail that nobody sends', async () => {
      const { payload } = cms();
      const email = 'olvido@arraigo.example';
      await signIn(cms(), { email, role: 'editor' });
      const body = { email, token: 'x', password: 'quetzal-ceiba-47-niebla' };
      for (const path of ['forgot-password', 'reset-password', 'first-register']) {
        const { status, headers } = await rest(cms(), 'POST', `/users/${path}`, { body });
        expect([path, status, headers.get('set-cookie')]).toEqual([path, 404, null]);
      }
      const stored: unknown = await payload.db.findOne({
        collection: 'users',
        where: { email: { equals: email } },
      });
      const token = z.looseObject({ resetPasswordToken: z.string().nullish() }).parse(stored);
      expect(token.resetPasswordToken ?? null).toBeNull();
    });
  });
});

const storedSchema = z.looseObject({
  sessions: z.array(
    z.looseObject({ id: z.string(), createdAt: z.coerce.date(), expiresAt: z.coerce.date() }),
  ),
});
const hour = 60 * 60 * 1000;

/** Makes the sessions of an account look as if they had begun and ended earlier. */
async function ageSessions(cms: TestCms, id: string, by: { start?: number; end?: number }) {
  const { db } = cms.payload;
  const where = { id: { equals: id } };
  const { sessions, ...account } = storedSchema.parse(
    await db.findOne({ collection: 'users', where }),
  );
  const aged = sessions.map((session) => ({
    ...session,
    createdAt: new Date(session.createdAt.getTime() - (by.start ?? 0)).toISOString(),
    expiresAt: new Date(session.expiresAt.getTime() - (by.end ?? 0)).toISOString(),
  }));
  await db.updateOne({ collection: 'users', id, data: { ...account, sessions: aged } });
}

describe('sessions', () => {
  onBothDatabases((cms) => {
    test('end after seven days, however much they are used', async () => {
      const token = await signIn(cms(), { email: 'semana@arraigo.example', role: 'editor' });
      const id = await idOf(cms(), token);
      await ageSessions(cms(), id, { start: 7 * 24 * hour - 60_000 });
      expect((await rest(cms(), 'POST', '/users/refresh-token', { token })).status).toBe(200);
      expect(await isSignedIn(cms(), token)).toBe(true);
      await ageSessions(cms(), id, { start: 60_000 });
      const refreshed = await rest(cms(), 'POST', '/users/refresh-token', { token });
      expect([refreshed.status, refreshed.headers.get('set-cookie')]).toEqual([403, null]);
      expect(await isSignedIn(cms(), token)).toBe(false);
      expect((await rest(cms(), 'GET', '/practices', { token })).status).toBe(403);
    });

    test('end after a day without a request', async () => {
      const token = await signIn(cms(), { email: 'ociosa@arraigo.example', role: 'editor' });
      const id = await idOf(cms(), token);
      await ageSessions(cms(), id, { end: 24 * hour - 60_000 });
      expect(await isSignedIn(cms(), token)).toBe(true);
      await ageSessions(cms(), id, { end: 60_000 });
      expect(await isSignedIn(cms(), token)).toBe(false);
      expect((await rest(cms(), 'GET', '/practices', { token })).status).toBe(403);
    });

    test('lie in the cookie and in no answer', async () => {
      const email = 'secreta@arraigo.example';
      const token = await signIn(cms(), { email, role: 'editor' });
      const body = { email, password: editorPassword };
      const answers = [
        await rest(cms(), 'POST', '/users/login', { body }),
        await rest(cms(), 'POST', '/users/refresh-token', { token }),
        await rest(cms(), 'GET', '/users/me', { token }),
      ];
      for (const { status, text } of answers) {
        expect(status).toBe(200);
        // How every token begins: a JSON object in base64url.
        expect(text).not.toContain('eyJ');
      }
      expect(answers[1]?.headers.get('set-cookie')).toContain('eyJ');
    });

    test('of one account that begin at the same time all live, until each ends', async () => {
      const email = 'ocho@arraigo.example';
      await signIn(cms(), { email, role: 'editor' });
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          tryToSignIn(cms(), email, editorPassword, `203.0.113.${index + 1}`),
        ),
      );
      expect(statuses(answers)).toEqual({ 200: 8 });
      const tokens = answers.map(
        ({ headers }) => /payload-token=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? '',
      );
      const alive = async () =>
        (await Promise.all(tokens.map((token) => isSignedIn(cms(), token)))).filter(Boolean).length;
      expect(await alive()).toBe(8);
      const leaving = tokens.slice(0, 3);
      await Promise.all(leaving.map((token) => rest(cms(), 'POST', '/users/logout', { token })));
      expect(await alive()).toBe(5);
    });
  });
});
