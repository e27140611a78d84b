import { once } from 'node:events';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import { openCopies } from 'site/build/copies';
import { precompress, textFiles } from 'site/build/precompress';
import { createSiteServer } from 'site/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

const temporary = temporaryFolder();
let server: Server;
let root: string;

beforeEach(async () => {
  await writeRelease('one', 'Uno');
  root = path.join(temporary(), 'current');
  await symlink('one', root);
  server = await listen('http://localhost');
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('an address', () => {
  test('of a withdrawn record is 410, with the page that says so', async () => {
    const first = await ask('/practicas/retirada/');
    expect(first).toMatchObject({ status: 410, body: '<p>Retirada</p>' });
    const etag = String(first.headers.etag);
    const again = await ask('/practicas/retirada/', { 'if-none-match': etag });
    expect(again).toMatchObject({ status: 410, body: '<p>Retirada</p>' });
    expect((await ask('/practicas/retirada')).status).toBe(308);
  });
  test('with a final slash is its page, revalidated at every visit', async () => {
    const answer = await ask('/practicas/');
    expect(answer).toMatchObject({ status: 200, body: '<p>Uno, prácticas</p>' });
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html;charset=utf-8',
      'cache-control': 'no-cache',
    });
  });
  test('without the final slash redirects to the page, with the query', async () => {
    expect(await ask('/practicas?q=a')).toMatchObject({
      status: 308,
      headers: { location: '/practicas/?q=a' },
    });
    expect(await ask('/practicas/index.html')).toMatchObject({
      status: 308,
      headers: { location: '/practicas/' },
    });
    expect(await ask('/index.html')).toMatchObject({ status: 308, headers: { location: '/' } });
  });
  test('of a former slug redirects directly to the present page, with the query', async () => {
    for (const old of ['/practicas/a/', '/practicas/a', '/practicas/a/index.html'])
      for (const method of ['GET', 'HEAD'])
        expect(await ask(`${old}?q=a&q=b%20c`, {}, method), `${method} ${old}`).toMatchObject({
          status: 308,
          headers: { location: '/practicas/b/?q=a&q=b%20c', 'cache-control': 'no-cache' },
          body: '',
        });
    expect(await ask('/practicas/a/pagina/2/')).toMatchObject({
      headers: { location: '/practicas/b/pagina/2/' },
    });
  });
  test('of a former slug never hides another page, and does not match pages below it', async () => {
    expect(await ask('/buscar/')).toMatchObject({ status: 200, body: '<p>Buscar</p>' });
    expect(await ask('/buscar')).toMatchObject({ status: 308, headers: { location: '/buscar/' } });
    expect((await ask('/practicas/a/otra/')).status).toBe(404);
    expect((await ask('//practicas/a/')).status).toBe(404);
    expect((await ask('/toString/')).status).toBe(404);
  });
  test('never redirects to another host', async () => {
    expect((await ask('//practicas')).status).toBe(404);
    expect((await ask('//example.org/')).status).toBe(404);
  });
  test('without a page is 404 in its language', async () => {
    expect(await ask('/nada/')).toMatchObject({ status: 404, body: 'No está' });
    expect(await ask('/en/nothing')).toMatchObject({ status: 404, body: 'Not here' });
    expect(await ask('/en')).toMatchObject({ status: 308 });
    expect(await ask('/404.html')).toMatchObject({ status: 404 });
    expect(await ask('/practicas/index.html.br')).toMatchObject({ status: 404 });
  });
  test('without a page is 404, however long it is', async () => {
    expect((await ask('/practicas/nada')).status).toBe(404);
    expect((await ask('/favicon.svg/')).status).toBe(404);
    expect((await ask('/index.html/nada')).status).toBe(404);
    expect((await ask(`/${'a'.repeat(5000)}`)).status).toBe(404);
    expect((await ask('/practicas%2f%2f')).status).toBe(404);
  });
  test('of security.txt is served, although its folder begins with a dot', async () => {
    expect(await ask('/.well-known/security.txt')).toMatchObject({ status: 200, body: 'Contact' });
    expect((await ask('/.well-known/.hidden')).status).toBe(404);
    expect((await ask('/.well-known/../.hidden')).status).toBe(404);
  });
  test('outside the site is not served', async () => {
    for (const address of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/.hidden',
      '/practicas/..%5c..%5csecret.txt',
    ]) {
      const answer = await ask(address);
      expect([400, 404], address).toContain(answer.status);
      expect(answer.body, address).not.toContain('secret');
    }
    expect((await ask('/%')).status).toBe(400);
  });
});

describe('an answer', () => {
  test('is compressed as the browser accepts it', async () => {
    const brotli = await ask('/practicas/', { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(
      (await ask('/practicas/', { 'accept-encoding': 'gzip' })).headers['content-encoding'],
    ).toBe('gzip');
    expect((await ask('/nada/', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe(
      'br',
    );
    expect((await ask('/practicas/')).headers['content-encoding']).toBeUndefined();
  });
  test('never has an encoding that the browser refuses', async () => {
    const encodingOf = async (accepted: string) =>
      (await ask('/practicas/', { 'accept-encoding': accepted })).headers['content-encoding'];
    expect(await encodingOf('br;q=0, gzip')).toBe('gzip');
    expect(await encodingOf('br;q=0, gzip;q=0.000, deflate')).toBeUndefined();
    expect(await encodingOf('vibrant')).toBeUndefined();
    expect(await encodingOf('GZIP;q=0.5')).toBe('gzip');
    expect(await encodingOf('*;q=0')).toBeUndefined();
    expect(await encodingOf('not an encoding;q=none,,;')).toBeUndefined();
  });
  test('is the complete file, however large', async () => {
    const large = await ask('/datos/large.csv');
    expect(large.body === largeContent, 'every byte').toBe(true);
    expect(large.headers).toMatchObject({
      'content-type': 'text/csv;charset=utf-8;header=present',
      'content-length': String(largeContent.length),
    });
    expect(await ask('/datos/large.csv', {}, 'HEAD')).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': String(largeContent.length) },
    });
    const { etag = '' } = large.headers;
    expect((await ask('/datos/large.csv', { 'if-none-match': etag })).status).toBe(304);
  });
  test('is 304 where nothing changed', async () => {
    const { etag = '' } = (await ask('/practicas/')).headers;
    const again = await ask('/practicas/', { 'if-none-match': etag });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect(again.headers['content-security-policy']).toBeDefined();
    expect(again.headers).toMatchObject({ etag, 'cache-control': 'no-cache' });
    expect(again.headers['content-length']).toBeUndefined();
    const several = { 'if-none-match': `"other", ${etag}` };
    expect((await ask('/practicas/', several)).status).toBe(304);
    expect((await ask('/practicas/', { 'if-none-match': '"other"' })).status).toBe(200);
    expect((await ask('/nada/', { 'if-none-match': '*' })).status).toBe(404);
  });
  test('is immutable where the name has a content hash', async () => {
    for (const address of [
      '/_astro/style.abc.css',
      '/pagefind/es/index/es_1.pf_index',
      '/pagefind/es/pagefind.es_1.pf_meta',
    ]) {
      expect((await ask(address)).headers['cache-control'], address).toContain('immutable');
    }
    expect((await ask('/pagefind/es/pagefind.js')).headers['cache-control']).toBe('no-cache');
  });
  test('that is an error is not cached, even at the address of an immutable file', async () => {
    for (const address of ['/_astro/gone.css', '/imagenes/gone.webp', '/tarjetas/gone.png']) {
      const notKept = /no-(cache|store)/;
      const missing = await ask(address);
      expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'no-cache']);
      expect((await ask(address, {}, 'POST')).headers['cache-control']).toMatch(notKept);
      expect((await ask(`${address}%`)).headers['cache-control']).toMatch(notKept);
    }
    await rename(root, `${root}.away`);
    expect(await ask('/_astro/style.abc.css')).toMatchObject({
      status: 503,
      headers: { 'cache-control': 'no-store' },
    });
  });
  test('has no body for HEAD, and other methods are refused', async () => {
    expect(await ask('/practicas/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/nada/', {}, 'HEAD')).toMatchObject({ status: 404, body: '' });
    expect(await ask('/practicas/', {}, 'POST')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  });
  test('is the complete file, even for a range request', async () => {
    expect(await ask('/practicas/', { range: 'bytes=0-1' })).toMatchObject({
      status: 200,
      body: '<p>Uno, prácticas</p>',
    });
  });
});

describe('security', () => {
  test('no page runs a script but the search and what it loads', async () => {
    expect(policy(await ask('/practicas/'))).toContain("script-src 'none'");
    expect(policy(await ask('/nada/'))).toContain("script-src 'none'");
    for (const address of ['/buscar/', '/buscar/?q=a', '/en/search/', '/pagefind/es/pagefind.js']) {
      expect(policy(await ask(address)), address).toContain("script-src 'self' 'wasm-unsafe-eval'");
    }
  });
  test('every response has the headers', async () => {
    for (const address of ['/', '/nada/', '/practicas', '/en/404.html', '/_astro/style.abc.css']) {
      expect((await ask(address)).headers, address).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
      });
    }
  });
  test('every file type that can run scripts has a policy', async () => {
    for (const address of [
      '/',
      '/nada/',
      '/en/404.html',
      '/favicon.svg',
      '/pagefind/es/pagefind.js',
    ])
      expect((await ask(address)).headers, address).toMatchObject({
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as string,
        'cross-origin-embedder-policy': 'require-corp',
      });
  });
  test('pages have the headers that only matter for pages, their files do not', async () => {
    const forPages = {
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()') as string,
    };
    for (const address of ['/', '/nada/', '/practicas', '/en/404.html'])
      expect((await ask(address)).headers, address).toMatchObject(forPages);
    for (const address of ['/_astro/style.abc.css', '/pagefind/es/pagefind.js']) {
      const { headers } = await ask(address);
      for (const name of Object.keys(forPages)) expect(headers, address).not.toHaveProperty(name);
    }
  });
  test('https is enforced if, and only if, the site is https', async () => {
    const plain = await ask('/');
    expect(plain.headers['strict-transport-security']).toBeUndefined();
    expect(policy(plain)).not.toContain('upgrade-insecure-requests');
    server.close();
    server.closeAllConnections();
    server = await listen('https://arraigo.example');
    const secure = await ask('/');
    expect(secure.headers['strict-transport-security']).toContain('max-age=63072000');
    expect(policy(secure)).toContain('upgrade-insecure-requests');
  });
});

describe('a switch to another release', () => {
  test('takes effect at once, and nothing of the old one is served', async () => {
    expect((await ask('/')).body).toBe('<p>Uno</p>');
    expect((await ask('/solo-one/')).status).toBe(200);
    await writeRelease('two', 'Dos');
    await symlink('two', `${root}.new`);
    await rename(`${root}.new`, root);
    expect((await ask('/')).body).toBe('<p>Dos</p>');
    expect((await ask('/solo-one/')).status).toBe(404);
    expect(await ask('/de-two/')).toMatchObject({ headers: { location: '/solo-two/' } });
    expect((await ask('/de-one/')).status).toBe(404);
  });
  test('to one whose list of moved pages is damaged or missing still serves its pages', async () => {
    const file = path.join(temporary(), 'one/moved.json');
    await writeFile(file, '{');
    expect((await ask('/practicas/')).status).toBe(200);
    expect((await ask('/practicas')).status).toBe(308);
    // With a damaged list the address may be a former one: 503, not 404, until the list is repaired.
    expect((await ask('/practicas/a/')).status).toBe(503);
    await rm(file);
    expect((await ask('/practicas/a/')).status).toBe(404);
  });
  test('never serves what the previous one had at the same address', async () => {
    await writeRelease('due', 'Due');
    for (const target of ['due', 'one', 'due', 'one']) {
      await symlink(target, `${root}.new`);
      await rename(`${root}.new`, root);
      const title = target === 'one' ? 'Uno' : 'Due';
      const bodies = await Promise.all(['/', '/', '/practicas/'].map((address) => ask(address)));
      expect(bodies.map(({ body }) => body)).toEqual([
        `<p>${title}</p>`,
        `<p>${title}</p>`,
        `<p>${title}, prácticas</p>`,
      ]);
    }
  });
  test('whose folder is gone is 503, and served as soon as there is one again, even a different one', async () => {
    expect((await ask('/')).status).toBe(200);
    const folder = path.join(temporary(), 'one');
    await rm(folder, { recursive: true });
    expect((await ask('/')).status).toBe(503);
    await writeRelease('one', 'Una');
    expect(await ask('/')).toMatchObject({ status: 200, body: '<p>Una</p>' });
  });
  test('is 503 before there is any', async () => {
    await rename(root, `${root}.away`);
    expect(await ask('/')).toMatchObject({ status: 503, headers: { 'retry-after': '30' } });
  });
});

describe('a client', () => {
  test('that pipelines a few requests gets all responses, in order', async () => {
    const heads = await sendRaw(requestText('/').repeat(3) + requestText('/nada/', 'close'));
    expect(heads.match(/HTTP\/1.1 \d+/g)).toEqual([
      ...Array<string>(3).fill('HTTP/1.1 200'),
      'HTTP/1.1 404',
    ]);
  });
  test('that pipelines hundreds of requests is disconnected, without effect on others', async () => {
    const heads = await sendRaw(requestText('/datos/large.csv').repeat(500));
    expect(heads.match(/HTTP\/1.1/g)?.length ?? 0).toBeLessThan(20);
    expect((await ask('/')).status).toBe(200);
  });
  test('that does not finish its request is disconnected', async () => {
    expect(server).toMatchObject({ headersTimeout: 30_000, requestTimeout: 30_000 });
    server.headersTimeout = 100;
    server.requestTimeout = 200;
    const answers = ['', 'GET / HT', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n'];
    // The server checks for timeouts every few seconds.
    expect(await Promise.all(answers.map(sendRaw))).toEqual([
      expect.stringMatching(/^(HTTP\/1.1 408|$)/),
      expect.stringMatching(/^HTTP\/1.1 408/),
      expect.stringMatching(/^HTTP\/1.1 405/),
    ]);
  });
  test('that reads nothing of its response is disconnected, and one that reads slowly is not', async () => {
    expect(server.timeout).toBe(120_000);
    server.setTimeout(1000);
    // More than the socket buffers hold.
    const [stalled, slow] = [readerOf(12), readerOf(12)];
    const ends = [stalled, slow].map((socket) => once(socket, 'close'));
    slow.on('data', () => {
      slow.pause();
      setTimeout(() => slow.resume(), 12);
    });
    slow.resume();
    await ends[1];
    expect(slow.bytesRead).toBeGreaterThan(12 * largeContent.length);
    stalled.resume();
    await ends[0];
    expect(stalled.bytesRead).toBeLessThan(12 * largeContent.length);
  });
  test('that does not speak HTTP gets 400', async () => {
    for (const text of ['nonsense\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n', '\x16\x03\x01\x02\x00\x01'])
      expect(await sendRaw(text), text).toMatch(/^HTTP\/1.1 400/);
    expect((await ask('/')).status).toBe(200);
  });
});

const requestText = (address: string, connection = 'keep-alive') =>
  `GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: ${connection}\r\n\r\n`;

/** Sends raw text and resolves with everything received until the server closes the connection. */
function sendRaw(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(portOf(server), '127.0.0.1', () => socket.write(text, 'latin1'));
    let received = '';
    socket.on('data', (chunk) => (received += chunk.toString('latin1')));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(received));
  });
}

/** A client that requests the large file several times on one connection, without reading anything yet. */
function readerOf(answers: number): Socket {
  const ask = requestText('/datos/large.csv');
  const last = requestText('/datos/large.csv', 'close');
  const socket = connect(portOf(server), '127.0.0.1').pause();
  socket.on('error', () => socket.destroy());
  socket.write(ask.repeat(answers - 1) + last);
  return socket;
}

/** Larger than the limit for a file in memory, without repeated parts. */
const largeContent = Array.from({ length: 120_000 }, (_, line) => `line ${line}`).join('\n');

async function writeRelease(name: string, title: string): Promise<void> {
  const folder = path.join(temporary(), name);
  const files: Record<string, string> = {
    'index.html': `<p>${title}</p>`,
    'practicas/index.html': `<p>${title}, prácticas</p>`,
    [`solo-${name}/index.html`]: `<p>${title}</p>`,
    'buscar/index.html': '<p>Buscar</p>',
    'en/index.html': '<p>Home</p>',
    'en/search/index.html': '<p>Search</p>',
    '404.html': 'No está',
    'en/404.html': 'Not here',
    '.hidden': 'secret',
    'moved.json': JSON.stringify({
      '/practicas/a/': '/practicas/b/',
      '/practicas/a/pagina/2/': '/practicas/b/pagina/2/',
      '/buscar/': '/practicas/',
      [`/de-${name}/`]: `/solo-${name}/`,
    }),
    'practicas/retirada/index.html': '<p>Retirada</p>',
    'gone.json': JSON.stringify(['/practicas/retirada/']),
    '.well-known/security.txt': 'Contact',
    '.well-known/.hidden': 'secret',
    'datos/large.csv': largeContent,
    '_astro/style.abc.css': 'a{}',
    'pagefind/es/pagefind.js': '1',
    'pagefind/es/index/es_1.pf_index': '1',
    'pagefind/es/pagefind.es_1.pf_meta': '1',
  };
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
  await writeFile(path.join(temporary(), 'secret.txt'), 'secret');
  await precompress(await textFiles(folder), await openCopies(undefined));
}

async function listen(siteUrl: string): Promise<Server> {
  const created = createSiteServer({ root, siteUrl });
  await new Promise<void>((resolve) => created.listen(0, '127.0.0.1', resolve));
  return created;
}

function portOf(listening: Server): number {
  const bound = listening.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return bound.port;
}

const policy = ({ headers }: Answer) => headers['content-security-policy'];

/** Sends an address exactly as written; fetch() would normalize it. */
function ask(
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: portOf(server), path: address, method, headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}
