import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSiteServer } from 'site/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawBytes, rawRequest } from '../fixtures/rawRequest.ts';

let folder = '';
let server: Server;
let port = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'arraigo-hostile-'));
  const root = path.join(folder, 'release');
  await mkdir(path.join(root, 'en'), { recursive: true });
  await mkdir(path.join(root, '_astro'));
  const files = ['index.html', 'en/index.html', '404.html', 'en/404.html', '_astro/a.abc.css'];
  for (const file of files) await writeFile(path.join(root, file), `contenido de ${file}`);
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  server = createSiteServer({ root, siteUrl: 'https://arraigo.example' }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = typeof address === 'object' ? (address?.port ?? 0) : 0;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const get = (target: string, ...headers: string[]) =>
  rawRequest(port, `GET ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers);

describe('the site’s server', () => {
  test('refuses an ambiguous request, and never answers one smuggled in it', async () => {
    const head = 'POST / HTTP/1.1\r\nHost: localhost\r\n';
    const smuggled = 'GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const requests = [
      `${head}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
      `${head}Content-Length: 0\r\nContent-Length: 44\r\n\r\n${smuggled}`,
      `${head}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n${smuggled}`,
      `${head}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${smuggled}`,
      `${head}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${smuggled}`,
      `${head}Content-Length: +0\r\n\r\n${smuggled}`,
      `GET / HTTP/1.1\nHost: localhost\n\n${smuggled}`,
    ];
    for (const bytes of requests) {
      const { status, count } = await rawBytes(port, bytes);
      expect([bytes, status >= 400, count]).toEqual([bytes, true, 1]);
    }
  });

  test('refuses headers that are too large', async () => {
    expect((await get('/', `X-Large: ${'a'.repeat(20_000)}`)).status).toBe(431);
    expect((await get(`/${'a'.repeat(20_000)}`)).status).toBe(431);
  });

  test('refuses all methods except GET and HEAD', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const line = `${method} / HTTP/1.1`;
      const answer = await rawRequest(
        port,
        line,
        'Host: localhost',
        'X-Eco: eco-eco',
        'Connection: close',
      );
      expect([method, answer.status]).toEqual([method, 405]);
      expect(answer.text).not.toContain('eco-eco');
    }
  });

  test('redirects to no other host, whatever the Host header says', async () => {
    for (const host of ['evil.example', 'localhost@evil.example', '']) {
      const answer = await rawRequest(
        port,
        'GET /en HTTP/1.1',
        `Host: ${host}`,
        'X-Forwarded-Host: evil.example',
        'Connection: close',
      );
      expect(answer.text).not.toContain('evil.example');
    }
    for (const target of [
      '//evil.example',
      '//evil.example/en',
      '/\\evil.example',
      '/%5cevil.example',
      '///evil.example/en',
      '/%2f/evil.example/en',
      'http://evil.example/en',
      // This page exists; with a second slash, its address would be a host name (`//en`).
      '//en',
      '///en',
      '//en/index.html',
      '/\\en',
    ]) {
      const location = (await get(target)).headers.get('location') ?? '';
      expect([target, /evil|^[\\/]{2}/.test(location)]).toEqual([target, false]);
    }
  });

  test('serves no file outside the release, however the path is encoded', async () => {
    const targets = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/en/..%2f..%2fsecret.txt',
      '/%252e%252e/secret.txt',
      '/..%5csecret.txt',
      '/%c0%ae%c0%ae/secret.txt',
      '/en/%00/../../secret.txt',
      '/.//../secret.txt',
      '/index.html%00.txt',
      '/_astro/../../secret.txt',
      '/....//secret.txt',
      '/;/../secret.txt',
    ];
    for (const target of targets) {
      const { status, text } = await get(target);
      expect([target, status === 400 || status === 404]).toEqual([target, true]);
      expect(text).not.toMatch(/secret$/);
    }
  });

  test('ignores invalid ranges', async () => {
    for (const range of [
      'bytes=0-1',
      'bytes=-1',
      'bytes=5-1',
      'bytes=0-99999999999999999999',
      'bytes=0-0,1-1,2-2,3-3',
      'lines=1-2',
      `bytes=${'0-0,'.repeat(1000)}0-0`,
    ]) {
      const { status, text } = await get('/_astro/a.abc.css', `Range: ${range}`);
      expect([range, status]).toEqual([range, 200]);
      expect(text).toMatch(/contenido de _astro\/a\.abc\.css$/);
    }
  });
});
