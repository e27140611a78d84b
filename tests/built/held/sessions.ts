import { beforeAll, describe, expect, test } from 'vitest';
import { password, signInAs, visitor } from '../../fixtures/builtCms.ts';
import { rawRequest } from '../../fixtures/rawRequest.ts';
import {
  callFunction,
  cms,
  countOf,
  editor,
  editorEmail,
  failed,
  idOf,
  loginCookie,
  origin,
  otherEmail,
  pairOf,
  port,
  secrets,
  userOf,
} from './builtOnce.ts';

describe('a session', () => {
  let cookie = '';
  beforeAll(async () => {
    cookie = await loginCookie(editorEmail, password);
  });

  test('has a cookie that no script reads and no other site brings along', () => {
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect(cookie).toContain('Path=/');
    expect(cookie).not.toContain('Domain=');
  });

  const foreign = (own: string): Record<string, string>[] => {
    const { port: ownPort } = new URL(own);
    return [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://localhost.evil.example:${ownPort}` },
      { origin: `http://evil.localhost:${ownPort}` },
      { origin: `https://localhost:${ownPort}` },
      { origin: 'http://localhost:1' },
      { origin: `http://localhost:${ownPort}.evil.example` },
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
      { origin: 'https://evil.example', host: 'evil.example', 'x-forwarded-proto': 'https' },
    ];
  };

  test('is of no use to a page of another site, however the request is made', async () => {
    const before = await countOf('sources', 'draft=true');
    const write = '/api/sources?draft=true&locale=es';
    const form = (headers: Record<string, string>) => {
      const data = new FormData();
      data.set('_payload', JSON.stringify({ title: 'Ajena' }));
      return visitor(origin(), pairOf(cookie)).ask('POST', write, { form: data, headers });
    };
    for (const headers of foreign(origin())) {
      const who = visitor(origin(), pairOf(cookie));
      const told = JSON.stringify(headers);
      expect([
        told,
        await userOf({ ask: (method, path) => who.ask(method, path, { headers }) }),
      ]).toEqual([told, null]);
      for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
        const { status } = await who.ask('POST', write, {
          body: { title: 'Ajena' },
          headers: { ...headers, 'content-type': type },
        });
        expect([told, type, status]).toEqual([told, type, failed]);
      }
      expect([told, (await form(headers)).status]).toEqual([told, failed]);
      const action = await callFunction(
        who,
        'render-list',
        { collectionSlug: 'practices', query: { limit: 10 } },
        headers,
      );
      expect([told, /BP-\d{4}/.test(action.text)]).toEqual([told, false]);
    }
    expect(await countOf('sources', 'draft=true')).toBe(before);
    // From the CMS's own page the same request is good.
    expect((await form({})).status).toBe(201);
  });

  test('is not taken where a browser says that another site asks, or nobody says who', async () => {
    const ask = (...headers: string[]) =>
      rawRequest(
        port(),
        'GET /api/users/me HTTP/1.1',
        `Host: localhost:${port()}`,
        `Cookie: ${pairOf(cookie)}`,
        'Connection: close',
        ...headers,
      );
    for (const headers of [
      [],
      ['Sec-Fetch-Site: cross-site'],
      ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors'],
      ['Origin: '],
      ['Referer: https://evil.example/'],
    ])
      expect([headers, (await ask(...headers)).text.includes(editorEmail)]).toEqual([
        headers,
        false,
      ]);
    expect((await ask('Sec-Fetch-Site: same-origin')).text).toContain(editorEmail);
  });

  test('another site is never told that it may ask', async () => {
    for (const headers of foreign(origin()))
      for (const method of ['OPTIONS', 'GET']) {
        const answer = await cms().stranger.ask(method, '/api/users/me', {
          headers: { ...headers, 'access-control-request-method': 'POST' },
        });
        const allowed = answer.headers.get('access-control-allow-origin');
        expect([headers.origin, allowed === '*' || allowed === headers.origin]).toEqual([
          headers.origin,
          false,
        ]);
      }
  });

  test('ends when one signs out, here or everywhere', async () => {
    const [one, two, three] = [
      await signInAs(origin(), otherEmail, password),
      await signInAs(origin(), otherEmail, password),
      await signInAs(origin(), otherEmail, password),
    ];
    const alive = () =>
      Promise.all([one, two, three].map(async (who) => (await userOf(who)) !== null));
    expect(await alive()).toEqual([true, true, true]);
    await one.ask('POST', '/api/users/logout');
    expect(await alive()).toEqual([false, true, true]);
    await two.ask('POST', '/api/users/logout?allSessions=true');
    expect(await alive()).toEqual([false, false, false]);
  });

  test('ends when the password changes: one’s own leaves this one, somebody else’s none', async () => {
    const [mine, elsewhere] = [
      await signInAs(origin(), otherEmail, password),
      await signInAs(origin(), otherEmail, password),
    ];
    const id = await idOf(otherEmail);
    const changed = await mine.ask('PATCH', `/api/users/${id}`, {
      body: { password: secrets.next, currentPassword: password },
    });
    expect(changed.status).toBe(200);
    expect([(await userOf(mine)) !== null, await userOf(elsewhere)]).toEqual([true, null]);
    const reset = await cms().administrator.ask('PATCH', `/api/users/${id}`, {
      body: { password: secrets.third, currentPassword: password },
    });
    expect(reset.status).toBe(200);
    expect(await userOf(mine)).toBeNull();
    await expect(signInAs(origin(), otherEmail, secrets.next)).rejects.toThrow();
  });

  test('cannot be had with operators of a database in the place of words', async () => {
    const tricks: unknown[] = [
      { $gt: '' },
      { $ne: null },
      { equals: editorEmail },
      [editorEmail],
      { $regex: '.*' },
    ];
    for (const trick of tricks)
      for (const body of [
        { email: trick, password: trick },
        { email: editorEmail, password: trick },
      ]) {
        const answer = await cms().stranger.ask('POST', '/api/users/login', { body });
        expect([JSON.stringify(body), answer.status >= 400, answer.headers.getSetCookie()]).toEqual(
          [JSON.stringify(body), true, []],
        );
      }
    for (const where of [
      'where[$where]=1',
      'where[email][$ne]=x',
      'where[email][$regex]=.*',
      'where[$or][0][email][exists]=true',
    ])
      expect([where, (await editor().ask('GET', `/api/users?${where}`)).status]).toEqual([
        where,
        400,
      ]);
  });
});
