import { describe, expect, test } from 'vitest';
import {
  callFunction,
  cms,
  config,
  countOf,
  documents,
  failed,
  refused,
  secrets,
} from './builtOnce.ts';

describe('a stranger', () => {
  test('reads nothing of any collection, by whatever way', async () => {
    const practice = documents.parse(
      (await cms().administrator.ask('GET', '/api/practices?limit=1&depth=0')).body,
    ).docs[0]?.id;
    const slugs = config().collections.map(({ slug }) => slug);
    expect(slugs).toEqual(
      expect.arrayContaining([
        'practices',
        'users',
        'payload-preferences',
        'payload-locked-documents',
        'payload-migrations',
      ]),
    );
    const told: unknown[] = [];
    for (const slug of slugs) {
      const ways = [
        '',
        '?trash=true',
        '?draft=true',
        '?depth=2',
        '/count',
        '/versions',
        '/versions/count',
        `/${practice}`,
        `/${practice}?draft=true`,
        `/versions/${practice}`,
        '/access',
        `/access/${practice}`,
      ];
      for (const way of ways) {
        const path = `/api/${slug}${way}`;
        const { status, text } = await cms().stranger.ask('GET', path);
        // A stranger may be told that nothing is permitted.
        const isHarmless =
          /^\{"message":"[^"]*","value":null\}$/.test(text) ||
          (way.startsWith('/access') && !text.includes('true'));
        if (status < 400 && !isHarmless) told.push([path, status, text.slice(0, 200)]);
        if (/"(docs|totalDocs|code|email|hash|title)":/.test(text))
          told.push([path, text.slice(0, 200)]);
      }
    }
    expect(told).toEqual([]);
  });

  test('reads no global, preference, lock, job or file', async () => {
    const globals = config().globals.map(({ slug }) => slug);
    expect(globals).toContain('site-settings');
    const paths = [
      ...globals.flatMap((slug) =>
        ['', '?draft=true', '/versions', '/access'].map((way) => `/globals/${slug}${way}`),
      ),
      '/payload-preferences/nav',
      '/payload-preferences/practices-list',
      '/payload-jobs/run',
      '/payload-jobs/handle-schedules',
      '/media/file/a.jpg',
      '/media/file/..%2f..%2farraigo.db',
      '/media/file/../../arraigo.db',
      '/graphql',
      '/graphql-playground',
    ];
    for (const path of paths) {
      const { status, text, body } = await cms().stranger.ask('GET', `/api${path}`);
      const value: unknown =
        typeof body === 'object' && body !== null && 'value' in body ? body.value : null;
      expect([path, status === 200 ? value : null, text.includes('contactAddress')]).toEqual([
        path,
        null,
        false,
      ]);
      if (!path.startsWith('/payload-preferences')) expect([path, status]).toEqual([path, refused]);
    }
    const query = { query: '{ Users { docs { email hash } } __schema { types { name } } }' };
    expect((await cms().stranger.ask('POST', '/api/graphql', { body: query })).status).toBe(404);
  });

  test('writes nothing into any collection or global', async () => {
    const before = await countOf('practices');
    const targets = [
      ...config().collections.map(({ slug }) => `/api/${slug}`),
      ...config().globals.map(({ slug }) => `/api/globals/${slug}`),
    ];
    for (const path of targets) {
      for (const [method, way] of [
        ['POST', '?locale=es'],
        ['POST', '?draft=true&locale=es'],
        ['POST', '/1/duplicate'],
        ['POST', '/versions/1'],
        ['PATCH', '/1?locale=es'],
        ['PATCH', '?where[id][exists]=true&locale=es'],
        ['DELETE', '/1'],
        ['DELETE', '?where[id][exists]=true'],
        ['PUT', '?locale=es'],
      ] as const) {
        if (path === '/api/payload-preferences' && method === 'POST') continue;
        const { status } = await cms().stranger.ask(method, `${path}${way}`, {
          body: { title: 'Ajeno' },
        });
        expect([method, path, way, status]).toEqual([method, path, way, failed]);
      }
    }
    expect(await countOf('practices')).toBe(before);
  });

  test('does not become the first administrator, however the address is written', async () => {
    const before = await countOf('users');
    const body = { email: 'intrusa@arraigo.example', password: secrets.third, role: 'admin' };
    const spellings = [
      '/api/users/first-register',
      '/api/users/first-register/',
      '/api//users/first-register',
      '/api/users//first-register',
      '/api/users/%66irst-register',
      '/api/users/first-register?depth=0',
      '/api/Users/First-Register',
      '/api/users/x/../first-register',
      '/api/users/first-register%2f',
    ];
    for (const path of spellings) {
      for (const method of ['POST', 'PUT', 'PATCH']) {
        const { status } = await cms().stranger.ask(method, path, { body });
        expect([path, method, status >= 300]).toEqual([path, method, true]);
      }
      const override = {
        'x-http-method-override': 'POST',
        'x-payload-http-method-override': 'POST',
      };
      await cms().stranger.ask('GET', path, { headers: override });
    }
    const page = await cms().stranger.ask('GET', '/admin/create-first-user');
    expect([page.status, page.text.includes('first-register')]).toEqual([
      expect.any(Number),
      false,
    ]);
    expect(await countOf('users')).toBe(before);
  });

  test('learns nothing from the functions of the admin’s pages', async () => {
    const argsFor = (slug: string) => ({
      collectionSlug: slug,
      schemaPath: slug,
      operation: 'create',
      formState: {},
      docPermissions: true,
      docPreferences: { fields: {} },
      columns: ['email'],
      enableRowSelections: true,
      query: { limit: 10 },
    });
    const names = [
      'form-state',
      'render-list',
      'table-state',
      'render-document',
      'render-field',
      'schedule-publish',
      'copy-data-from-locale',
      'get-folder-results-component-and-data',
    ];
    for (const name of names)
      for (const slug of ['users', 'practices', 'media']) {
        const { text } = await callFunction(cms().stranger, name, argsFor(slug));
        const told = /@arraigo\.example|pbkdf2|BP-\d{4}/.test(text);
        expect([name, slug, told]).toEqual([name, slug, false]);
      }
  });
});
