import { globSync } from 'node:fs';
import { repositoryRoot } from 'cms/env';
import { describe, expect, test } from 'vitest';
import { rawBytes, rawRequest } from '../../fixtures/rawRequest.ts';
import { cms, editor, innerAddress, innerRequests, port } from './builtOnce.ts';

describe('a request', () => {
  test('gets no further with the headers by which frameworks talk to themselves', async () => {
    const tricks: Record<string, string>[] = [
      { 'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy:src/proxy:src/proxy' },
      { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
      { 'x-middleware-rewrite': '/admin' },
      { 'x-middleware-next': '1' },
      {
        'x-middleware-override-headers': 'cookie',
        'x-middleware-request-cookie': 'payload-token=x',
      },
      { 'x-nextjs-data': '1' },
      { 'x-matched-path': '/admin' },
      { 'x-invoke-path': '/admin' },
      { 'x-invoke-status': '200' },
      { 'x-now-route-matches': '1=admin' },
      { 'x-original-url': '/api/users/me' },
      { 'x-rewrite-url': '/api/users' },
      { 'x-http-method-override': 'GET' },
      { 'x-forwarded-for': '127.0.0.1' },
      { 'x-real-ip': '127.0.0.1' },
      { rsc: '1' },
    ];
    for (const headers of tricks) {
      const told = JSON.stringify(headers);
      const list = await cms().stranger.ask('GET', '/api/users', { headers });
      expect([told, list.status === 200, list.text.includes('@arraigo.example')]).toEqual([
        told,
        false,
        false,
      ]);
      const page = await cms().stranger.ask('GET', '/admin/collections/users', { headers });
      expect([told, page.text.includes('@arraigo.example')]).toEqual([told, false]);
    }
    const skipped = await cms().stranger.ask('GET', '/admin/login', { headers: tricks[0] ?? {} });
    expect(skipped.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('makes the CMS ask nobody: no image optimizer, no upgrade, no picture from an address', async () => {
    const target = `http://${innerAddress()}`;
    for (const path of [
      `/_next/image?url=${encodeURIComponent(`${target}/optimizer`)}&w=640&q=75`,
      '/_next/image?url=%2Ffavicon.ico&w=640&q=75',
    ])
      expect((await cms().stranger.ask('GET', path)).status).toBe(404);
    for (const line of [
      `GET ${target}/upgrade HTTP/1.1`,
      `GET //${innerAddress()}/upgrade HTTP/1.1`,
      `CONNECT ${innerAddress()} HTTP/1.1`,
    ])
      await rawRequest(
        port(),
        line,
        `Host: ${innerAddress()}`,
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      );
    await editor().ask('GET', `/api/media/paste-url?src=${encodeURIComponent(`${target}/paste`)}`);
    await editor().ask(
      'GET',
      `/api/media/paste-url/1?src=${encodeURIComponent(`${target}/paste`)}`,
    );
    await editor().ask('POST', '/api/media?locale=es', {
      body: { url: `${target}/body`, filename: 'a.jpg' },
    });
    expect(innerRequests).toEqual([]);
    // The address is one that could be reached.
    expect(await (await fetch(`${target}/control`)).text()).toBe('secreto de la red');
    innerRequests.length = 0;
  });

  test('is led to no other host, by its address, its host header or a parameter', async () => {
    const evil = /^(https?:)?[\\/]{2}(?!localhost|127\.0\.0\.1)/i;
    for (const path of [
      '//evil.example',
      '//evil.example/',
      '/\\evil.example',
      '/%5cevil.example/',
      '//evil.example/%2f..',
      '/admin//evil.example',
      '///evil.example/admin',
      '/admin/login?redirect=//evil.example',
      '/admin/logout?redirect=https://evil.example',
      '/admin?redirect=https%3A%2F%2Fevil.example',
    ]) {
      const answer = await rawRequest(
        port(),
        `GET ${path} HTTP/1.1`,
        `Host: localhost:${port()}`,
        'Connection: close',
      );
      expect([path, evil.test(answer.headers.get('location') ?? '')]).toEqual([path, false]);
    }
    for (const header of [
      'Host: evil.example',
      'X-Forwarded-Host: evil.example',
      'Forwarded: host=evil.example',
    ]) {
      const host = header.startsWith('Host') ? [] : [`Host: localhost:${port()}`];
      const answer = await rawRequest(
        port(),
        'GET /admin HTTP/1.1',
        ...host,
        header,
        'Connection: close',
      );
      expect([header, evil.test(answer.headers.get('location') ?? '')]).toEqual([header, false]);
      expect(answer.text).not.toMatch(/(href|src|action)="https?:\/\/evil\.example/);
    }
    const signedIn = await editor().ask('GET', '/admin/login?redirect=//evil.example/');
    expect(evil.test(signedIn.headers.get('location') ?? '')).toBe(false);
    expect(signedIn.text).not.toMatch(/NEXT_REDIRECT;[^"]*evil\.example/);
  });

  test('that means two things is refused, and never smuggles a second one', async () => {
    const post = ['POST /api/users/login HTTP/1.1', `Host: localhost:${port()}`];
    const smuggled = `GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n`;
    const requests = [
      `${[...post, 'Content-Length: 6', 'Transfer-Encoding: chunked'].join('\r\n')}\r\n\r\n0\r\n\r\n${smuggled}`,
      `${[...post, 'Content-Length: 0', 'Content-Length: 44'].join('\r\n')}\r\n\r\n${smuggled}`,
      `${[...post, 'Transfer-Encoding: chunked', 'Transfer-Encoding: identity'].join('\r\n')}\r\n\r\n0\r\n\r\n${smuggled}`,
      `${[...post, 'Transfer-Encoding: xchunked'].join('\r\n')}\r\n\r\n0\r\n\r\n${smuggled}`,
      `${[...post, 'Transfer-Encoding : chunked'].join('\r\n')}\r\n\r\n0\r\n\r\n${smuggled}`,
      `${[...post, 'Content-Length: +0'].join('\r\n')}\r\n\r\n${smuggled}`,
      `GET / HTTP/1.1\nHost: localhost\n\n${smuggled}`,
    ];
    for (const bytes of requests) {
      const { status, count } = await rawBytes(port(), bytes);
      expect([bytes.slice(0, 120), status, count]).toEqual([bytes.slice(0, 120), 400, 1]);
    }
  });

  test('with a method or a head that no page needs is refused', async () => {
    for (const method of ['TRACE', 'TRACK', 'PROPFIND', 'MKCOL'])
      expect([
        method,
        (
          await rawRequest(
            port(),
            `${method} /api/users HTTP/1.1`,
            `Host: localhost:${port()}`,
            'X-Eco: eco-eco',
            'Connection: close',
          )
        ).text.includes('eco-eco'),
      ]).toEqual([method, false]);
    const large = await rawRequest(
      port(),
      'GET /admin/login HTTP/1.1',
      `Host: localhost:${port()}`,
      `X-Large: ${'a'.repeat(20_000)}`,
      'Connection: close',
    );
    expect(large.status).toBe(431);
  });

  test('gets no source map and no file of the build', async () => {
    expect(globSync('cms/.next/static/**/*.map', { cwd: repositoryRoot })).toEqual([]);
    const scripts = globSync('cms/.next/static/**/*.js', { cwd: repositoryRoot });
    expect(scripts.length).toBeGreaterThan(10);
    const [script = ''] = scripts;
    const address = script.replace('cms/.next/', '/_next/');
    expect((await cms().stranger.ask('GET', address)).status).toBe(200);
    for (const path of [
      `${address}.map`,
      '/_next/server/server-reference-manifest.json',
      '/_next/static/../server/app-paths-manifest.json',
      '/_next/BUILD_ID',
      '/.env',
      '/package.json',
      '/_next/static/%2e%2e/required-server-files.json',
    ])
      expect([
        path,
        (
          await rawRequest(
            port(),
            `GET ${path} HTTP/1.1`,
            `Host: localhost:${port()}`,
            'Connection: close',
          )
        ).status,
      ]).toEqual([path, 404]);
  });
});
