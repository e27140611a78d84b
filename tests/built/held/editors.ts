import { pbkdf2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { password, signInAs } from '../../fixtures/builtCms.ts';
import {
  callFunction,
  cms,
  countOf,
  documents,
  editor,
  editorEmail,
  idIn,
  idOf,
  origin,
  otherEmail,
  refused,
  rowOf,
  secrets,
  userOf,
} from './builtOnce.ts';

describe('an editor', () => {
  test('makes nothing of the own account that only the system may', async () => {
    const before = rowOf(editorEmail);
    const id = await idOf(editorEmail);
    const { status } = await editor().ask('PATCH', `/api/users/${id}`, {
      body: {
        name: 'Ana',
        role: 'admin',
        mustChangePassword: true,
        salt: 'x',
        hash: 'x',
        sessions: [],
        loginAttempts: 99,
        lockUntil: '2099-01-01T00:00:00.000Z',
        resetPasswordToken: 'x',
        resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
        temporaryPasswordDigest: 'x',
        apiKey: 'x',
        enableAPIKey: true,
        _verified: false,
        _strategy: 'x',
        collection: 'x',
        id: 'x',
      },
    });
    expect(status).toBe(200);
    const after = rowOf(editorEmail);
    expect(after.name).toBe('Ana');
    expect({ ...after, name: before.name, updated_at: before.updated_at }).toEqual(before);
    expect((await userOf(editor()))?.id).toBe(id);
  });

  test('an account that an administrator makes has the password that was given, and no other way in', async () => {
    const email = 'nueva@arraigo.example';
    const made = await cms().administrator.ask('POST', '/api/users', {
      body: {
        email,
        role: 'editor',
        password: secrets.third,
        salt: 'aa',
        hash: 'bb',
        sessions: [{ id: 's', expiresAt: '2099-01-01' }],
        resetPasswordToken: 'token',
        mustChangePassword: false,
        temporaryPasswordDigest: '',
      },
    });
    expect(made.status).toBe(201);
    const { salt, hash, reset_password_token, must_change_password } = rowOf(email);
    expect([reset_password_token, must_change_password]).toEqual([null, 1]);
    // OWASP's figure for PBKDF2 with SHA-256: 600,000 rounds.
    const derived = pbkdf2Sync(secrets.third, String(salt), 600_000, 32, 'sha256').toString('hex');
    expect(String(hash)).toContain(derived);
    expect(made.text).not.toContain(derived);
    const reader = await signInAs(origin(), email, secrets.third);
    for (const path of [
      '/api/practices',
      '/api/media',
      '/api/globals/site-settings',
      '/api/payload-jobs',
    ])
      expect([path, (await reader.ask('GET', path)).status]).toEqual([path, refused]);
    const list = await callFunction(reader, 'render-list', {
      collectionSlug: 'practices',
      query: { limit: 10 },
    });
    expect(list.text).not.toMatch(/BP-\d{4}/);
  });

  test('finds out nothing about hidden fields by asking, sorting or choosing', async () => {
    for (const who of [editor(), cms().administrator]) {
      for (const field of ['hash', 'salt', 'resetPasswordToken', 'temporaryPasswordDigest']) {
        const asked = await who.ask('GET', `/api/users?where[${field}][like]=a`);
        expect([field, asked.status]).toEqual([field, 400]);
        const nested = await who.ask(
          'GET',
          `/api/users?where[or][0][and][0][${field}][exists]=true`,
        );
        expect([field, nested.status]).toEqual([field, 400]);
        const sorted = await who.ask('GET', `/api/users?sort=${field}`);
        expect([field, sorted.status]).toEqual([field, 400]);
        const chosen = await who.ask('GET', `/api/users?select[${field}]=true&select[email]=true`);
        expect(chosen.text).not.toContain(`"${field}"`);
        const held = await who.ask(
          'GET',
          `/api/payload-locked-documents?where[user.value.${field}][like]=a`,
        );
        expect([field, held.status === 200 && documents.parse(held.body).docs.length > 0]).toEqual([
          field,
          false,
        ]);
      }
    }
  });

  test('sees and changes no other account', async () => {
    const other = await idOf(otherEmail);
    const before = rowOf(otherEmail);
    const listed = documents.parse(
      (await editor().ask('GET', '/api/users?limit=20&depth=0')).body,
    ).docs;
    expect(listed.map(({ id }) => id)).toEqual([await idOf(editorEmail)]);
    expect(await editor().ask('GET', `/api/users/${other}`)).toMatchObject({ status: refused });
    const body = {
      password: secrets.third,
      currentPassword: password,
      role: 'editor',
      email: 'robada@arraigo.example',
    };
    for (const [method, path] of [
      ['PATCH', `/api/users/${other}`],
      ['DELETE', `/api/users/${other}`],
      ['POST', '/api/users/unlock'],
      ['POST', '/api/users'],
    ] as const)
      expect([
        method,
        path,
        (
          await editor().ask(method, path, {
            body: path.endsWith('unlock') ? { email: otherEmail } : body,
          })
        ).status,
      ]).toEqual([method, path, refused]);
    await editor().ask('PATCH', '/api/users?where[id][exists]=true', { body: { name: 'Todas' } });
    await editor().ask('DELETE', `/api/users?where[email][equals]=${otherEmail}`);
    expect(rowOf(otherEmail)).toEqual(before);
  });

  test('sees no other account through the functions of the admin’s pages', async () => {
    const other = await idOf(otherEmail);
    const calls: [name: string, args: object][] = [
      ['render-list', { collectionSlug: 'users', query: { limit: 10 }, enableRowSelections: true }],
      [
        'table-state',
        {
          collectionSlug: 'users',
          columns: ['email', 'name'],
          query: { limit: 10 },
          renderRowTypes: true,
        },
      ],
      [
        'form-state',
        {
          collectionSlug: 'users',
          id: other,
          schemaPath: 'users',
          operation: 'update',
          docPermissions: true,
          docPreferences: { fields: {} },
          renderAllFields: true,
        },
      ],
      ['render-document', { collectionSlug: 'users', docID: other, initialData: {} }],
    ];
    for (const [name, args] of calls)
      expect([name, (await callFunction(editor(), name, args)).text.includes(otherEmail)]).toEqual([
        name,
        false,
      ]);
    // The calls are such as would be answered: an administrator sees that account in the list.
    const seen = await callFunction(cms().administrator, 'render-list', calls[0]?.[1] ?? {});
    expect(seen.text).toContain(otherEmail);
  });

  test('sees what somebody else prefers as little', async () => {
    const mine = await cms().administrator.ask('POST', '/api/payload-preferences/trial', {
      body: { value: { secret: 'preferencia-ajena' } },
    });
    expect(mine.status).toBe(200);
    expect((await editor().ask('GET', '/api/payload-preferences/trial')).text).not.toContain(
      'preferencia-ajena',
    );
    expect(
      (await editor().ask('GET', '/api/payload-preferences?limit=20&depth=0')).text,
    ).not.toContain('preferencia-ajena');
    await editor().ask('DELETE', '/api/payload-preferences/trial');
    expect((await cms().administrator.ask('GET', '/api/payload-preferences/trial')).text).toContain(
      'preferencia-ajena',
    );
  });

  test('deletes nothing for good, one by one or all at once', async () => {
    // Nothing cites this one, which would be another reason to keep it.
    const id = idIn(
      await editor().ask('POST', '/api/sources?draft=true&locale=es', { body: { title: 'Queda' } }),
    );
    const before = await countOf('sources', 'trash=true');
    for (const path of [
      `/${id}`,
      `/${id}?trash=true`,
      '?where[id][exists]=true',
      '?where[id][exists]=true&trash=true',
    ])
      await editor().ask('DELETE', `/api/sources${path}`);
    expect(await countOf('sources', 'trash=true')).toBe(before);
  });

  test('puts nothing incomplete on the site, by whatever way', async () => {
    const draft = idIn(
      await editor().ask('POST', '/api/practices?draft=true&locale=es', {
        body: { title: 'A medias' },
      }),
    );
    const live = { _status: 'published' };
    const body = { title: 'A medias', ...live };
    const ways: [method: string, path: string, body: object][] = [
      ['POST', '?locale=es', body],
      ['POST', '?locale=es&draft=true', body],
      ['POST', '?locale=es&autosave=true', body],
      ['PATCH', `/${draft}?locale=es`, live],
      ['PATCH', `/${draft}?locale=es&draft=true`, live],
      ['PATCH', `/${draft}?locale=es&draft=true&autosave=true`, live],
      ['PATCH', `/${draft}?locale=en`, live],
      ['PATCH', `/${draft}?locale=es&publishSpecificLocale=es`, live],
      ['PATCH', `/${draft}?locale=es&publishAllLocales=true`, live],
      ['PATCH', `/${draft}?locale=es`, { ...live, completeness: 100, publishedOn: '2020-01-01' }],
      ['PATCH', `?where[id][equals]=${draft}&locale=es`, live],
      ['PATCH', `?where[id][equals]=${draft}&locale=es&draft=true`, live],
      ['POST', `/${draft}/duplicate?locale=es`, live],
      ['POST', `/${draft}/duplicate?locale=es&draft=false`, {}],
    ];
    const before = await countOf('practices', 'where[_status][equals]=published');
    for (const who of [editor(), cms().administrator]) {
      for (const [method, path, sent] of ways) {
        const answer = await who.ask(method, `/api/practices${path}`, { body: sent });
        // In bulk the answer is good and names each that was refused.
        const errors =
          z.object({ errors: z.array(z.unknown()) }).safeParse(answer.body).data?.errors ?? [];
        expect([method, path, answer.status >= 400 || errors.length > 0]).toEqual([
          method,
          path,
          true,
        ]);
      }
      const versions = documents.parse(
        (await who.ask('GET', `/api/practices/versions?where[parent][equals]=${draft}&depth=0`))
          .body,
      ).docs;
      expect(versions.length).toBeGreaterThan(0);
      for (const query of ['?locale=es', '?locale=es&draft=false'])
        expect(
          (await who.ask('POST', `/api/practices/versions/${versions[0]?.id}${query}`)).status,
        ).toEqual(refused);
      const when = new Date(Date.now() + 1000).toISOString();
      const doc = { relationTo: 'practices', value: draft };
      await callFunction(who, 'schedule-publish', {
        type: 'publish',
        date: when,
        doc,
        locale: 'all',
      });
      await who.ask('POST', '/api/payload-jobs', {
        body: { taskSlug: 'schedulePublish', input: { type: 'publish', doc }, waitUntil: when },
      });
      await who.ask('GET', '/api/payload-jobs/run');
    }
    expect(await countOf('practices', 'where[_status][equals]=published')).toBe(before);
  });

  test('saves no unknown kind of node, not even in a draft', async () => {
    const inside = (node: object) => ({
      root: { type: 'root', direction: 'ltr', format: '', indent: 0, version: 1, children: [node] },
    });
    const text = {
      type: 'text',
      text: 'x',
      format: 0,
      detail: 0,
      mode: 'normal',
      style: '',
      version: 1,
    };
    const nodes = [
      { type: 'block', version: 2, fields: { blockType: 'html', html: '<script>' } },
      { type: 'upload', version: 3, relationTo: 'media', value: '1' },
      { type: 'iframe', src: 'https://example.org', version: 1 },
      { type: 'horizontalrule', version: 1 },
      { type: 'relationship', relationTo: 'users', value: '1', version: 1 },
      {
        type: 'paragraph',
        version: 1,
        children: [
          {
            type: 'link',
            version: 3,
            fields: { linkType: 'custom', url: 'javascript:alert(1)' },
            children: [text],
          },
        ],
      },
      {
        type: 'paragraph',
        version: 1,
        children: [
          {
            type: 'autolink',
            version: 2,
            fields: { linkType: 'custom', url: 'data:text/html,<script>' },
            children: [text],
          },
        ],
      },
    ];
    for (const node of nodes)
      for (const field of ['description', 'lessons']) {
        const path = '/api/practices?draft=true&locale=es&depth=0';
        const { status, text: stored } = await editor().ask('POST', path, {
          body: { title: 'Nodos', [field]: inside(node) },
        });
        expect([field, node.type, status]).toEqual([field, node.type, 201]);
        expect(stored).not.toMatch(
          /<script|javascript:|data:text|"type":"(?!root|paragraph|text)\w+"/,
        );
      }
  });
});
