import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { currentLink } from 'content-models/storage/releases';
import { freePort, serveSite, type Listening } from 'scripts/bench/benchSite';
import { exitOf } from 'scripts/processes/startNode';
import { caddyConfiguration } from 'scripts/proxy/caddyConfiguration';
import { nginxConfiguration } from 'scripts/proxy/nginxConfiguration';
import { readProxiedSite } from 'scripts/proxy/readProxiedSite';
import { untilAnswers } from 'scripts/start/untilAnswers';
import { readAddressFiles } from 'site/serve/addressFiles';
import { headerRules } from 'site/serve/siteHeaders';
import { repositoryRoot } from 'cms/env';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sampleSite } from '../fixtures/sampleSite.ts';
import { startProcess } from './nodeProcess.ts';

/**
 * The programs that may serve a release by themselves answer as the public server does: the real ones, started with the
 * configuration that `npm run proxy-config` prints.
 */

const site = sampleSite();
const proxies = inject('proxies');

type Program = 'nginx' | 'caddy';
type Running = { port: number; stop: () => Promise<void> };

let folder = '';
let own: Listening;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arraigo-proxies-'));
  await symlink(site().outDir, currentLink(folder));
  own = await serveSite(currentLink(folder));
});

afterAll(async () => {
  await own.close();
  await rm(folder, { recursive: true });
});

const starting: Record<Program, (port: number, home: string) => Promise<ChildProcess>> = {
  nginx: async (port, home) => {
    const text = nginxConfiguration(await proxiedSite(port));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${join(home, name)};`)
      .join(' ');
    await writeFile(join(home, 'site.conf'), text);
    await writeFile(
      join(home, 'nginx.conf'),
      `daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} pid ${join(home, 'pid')};
       events { }
       http { access_log off; ${temporary} include ${join(home, 'site.conf')}; }`,
    );
    const args = ['-p', home, '-e', join(home, 'error.log'), '-c', join(home, 'nginx.conf')];
    return spawn(proxies.nginx ?? '', args, { stdio: 'inherit' });
  },
  caddy: async (port, home) => {
    const text = caddyConfiguration(await proxiedSite(port));
    const file = join(home, 'Caddyfile');
    await writeFile(file, `{\n\tadmin off\n}\n${text}`);
    return spawn(proxies.caddy ?? '', ['run', '--adapter', 'caddyfile', '--config', file], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
    });
  },
};

const proxiedSite = (port: number) =>
  readProxiedSite(folder, {
    siteUrl: 'http://127.0.0.1',
    listen: `127.0.0.1:${port}`,
    brotli: false,
  });

async function start(program: Program): Promise<Running> {
  const home = join(folder, program);
  await mkdir(home);
  const port = await freePort();
  const child = await starting[program](port, home);
  await untilAnswers(new URL(`http://127.0.0.1:${port}/`));
  const stop = async () => {
    child.kill('SIGTERM');
    await exitOf(child);
  };
  return { port, stop };
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** Sends an address exactly as it is written; fetch() would tidy it up first. */
function ask(
  port: number,
  address: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path: address, method, headers, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { statusCode = 0, headers: received } = response;
          const body = decoded(Buffer.concat(chunks), received['content-encoding']);
          resolve({ status: statusCode, headers: received, body });
        });
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

function decoded(bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length === 0) return '';
  if (encoding === 'gzip') return gunzipSync(bytes).toString('base64');
  if (encoding === 'br') return brotliDecompressSync(bytes).toString('base64');
  return bytes.toString('base64');
}

const compared = [
  ...headerRules(false).map(({ name }) => name.toLowerCase()),
  'content-encoding',
  'content-type',
  'location',
  'allow',
  'retry-after',
];

/** What of an answer is the same whoever gives it. A redirection has no content, whatever type a program says it has. */
function substance({ status, headers, body }: Answer) {
  const isMove = status === 308;
  return {
    status,
    body: isMove ? '' : body,
    ...Object.fromEntries(
      compared
        .filter((name) => !isMove || name !== 'content-type')
        .map((name) => [name, plain(headers[name])]),
    ),
  };
}

const plain = (value: unknown) => (typeof value === 'string' ? value.replace(/;\s+/g, ';') : value);

/** Every file and page of the release. */
function present(): string[] {
  const files = readdirSync(site().outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(site().outDir.length));
  return files.map((file) => file.replace(/\/index\.html$/, '/'));
}

const strange = [
  '/practicas',
  '/practicas?q=a&q=b%20c',
  '/practicas/index.html',
  '/index.html',
  '/en',
  '/en/index.html?a',
  '/nada/',
  '/nada',
  '/en/nothing',
  '/en/nothing/',
  '/english',
  '/404.html',
  '/en/404.html',
  '/practicas/index.html.br',
  '/practicas/index.html.gz',
  '/favicon.svg/',
  '/favicon.svg.gz',
  '/PRACTICAS/',
  '/.hidden',
  '/.well-known',
  '/.well-known/',
  '/.well-known/.hidden',
  '/_astro/gone.css',
  '/_astro/',
  '/_astro',
  '/imagenes/gone.webp',
  '/tarjetas/gone.png',
  '/datos/nada.json',
  '//practicas/',
  '//practicas',
  '//example.org/',
  '/practicas//',
  '/retos/../practicas/',
  '/retos/..%2fpracticas/',
  '/practicas%2f',
  '/practicas/a%0d%0aSet-Cookie:%20a=b',
  '/practicas/a%0a/',
  '/%0a',
  '/practicas%0a/index.html',
  '/en/%0a',
  '/practicas/%5c',
  '/buscar/?q=a',
  '/buscar/index.html',
  '/toString/',
];

test('the command prints it for the address of the site, or says what it lacks', async () => {
  const run = async (args: readonly string[], dataDir = folder) => {
    const { ended, output } = startProcess(
      [join(repositoryRoot, 'scripts/proxy-config.ts'), ...args],
      { DATA_DIR: dataDir, SITE_URL: 'https://catalogo.example.org' },
    );
    return { code: await ended, text: output() };
  };
  const nginx = await run(['nginx']);
  expect(nginx.code).toBe(0);
  expect(nginx.text).toContain('return 308 https://catalogo.example.org$request_uri;');
  expect(nginx.text).toContain('"max-age=63072000; includeSubDomains"');
  const file = join(folder, 'Caddyfile');
  expect((await run(['caddy', '--out', file])).code).toBe(0);
  expect(await readFile(file, 'utf8')).toContain('\nhttps://catalogo.example.org {\n');

  const refused = [
    await run([]),
    await run(['apache']),
    await run(['nginx'], join(folder, 'none')),
  ];
  expect(refused.map(({ code }) => code)).toEqual([1, 1, 1]);
  expect(refused[1]?.text).toContain('npm run proxy-config -- nginx, o caddy');
  expect(refused[2]?.text).toContain('npm run publish-site');
  const odd = await mkdtemp(join(folder, 'a$b'));
  await symlink(site().outDir, currentLink(odd));
  expect((await run(['nginx'], odd)).text).toContain('DATA_DIR');
});

describe.each(['nginx', 'caddy'] as const)('%s', (program) => {
  const isMissing = proxies[program] === undefined;
  let running: Running | undefined;
  const port = () => running?.port ?? 0;
  beforeAll(async () => {
    if (!isMissing) running = await start(program);
  });
  afterAll(() => running?.stop());

  async function differences(
    addresses: readonly string[],
    asked: Parameters<typeof ask>[2] = {},
  ): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const address of addresses) {
      const [expected, given] = await Promise.all([
        ask(own.port, address, asked),
        ask(port(), address, asked),
      ]);
      const other = new Map(Object.entries(substance(given)));
      const unlike = Object.entries(substance(expected))
        .filter(([name, value]) => value !== other.get(name))
        .map(([name, value]) => ({ name, expected: value, given: other.get(name) }));
      if (unlike.length > 0) found.push({ address, unlike });
    }
    return found;
  }

  test.skipIf(isMissing)('gives each file and page as the public server does', async () => {
    expect(present().length).toBeGreaterThan(100);
    expect(await differences(present())).toEqual([]);
  });

  test.skipIf(isMissing)('sends the compressed copies', async () => {
    const gzip = { headers: { 'Accept-Encoding': 'gzip' } };
    expect(await differences([...present(), ...strange], gzip)).toEqual([]);
    const both = { headers: { 'Accept-Encoding': 'gzip, br' } };
    if (program === 'caddy') expect(await differences(present().slice(0, 50), both)).toEqual([]);
  });

  test.skipIf(isMissing)(
    'finds nothing where nothing is, and says so in its language',
    async () => {
      expect(await differences(strange)).toEqual([]);
      expect(await differences(strange, { method: 'HEAD' })).toEqual([]);
    },
  );

  test.skipIf(isMissing)('leads on from old addresses, and names what is gone', async () => {
    const { moved, gone } = await readAddressFiles(site().outDir);
    expect([moved.size > 0, gone.size > 0]).toEqual([true, true]);
    const addresses = [...moved.keys(), ...gone].flatMap((path) => [
      path,
      path.slice(0, -1),
      `${path}index.html`,
      `${path}?desde=correo`,
      path.toUpperCase(),
      `${path}mas/`,
    ]);
    expect(await differences(addresses)).toEqual([]);
    const [withdrawn = ''] = gone;
    expect((await ask(port(), withdrawn)).status).toBe(410);
  });

  test.skipIf(isMissing)('refuses what the public server refuses', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect(await differences(['/', '/practicas/', '/nada/'], { method })).toEqual([]);
    expect(await differences(['/practicas/'], { headers: { Range: 'bytes=0-1' } })).toEqual([]);
    // nginx calls the first two unreadable, where the public server finds nothing.
    for (const address of ['/../secret.txt', '/%2e%2e/secret.txt', '/%'])
      expect([400, 404], address).toContain((await ask(port(), address)).status);
  });

  test.skipIf(isMissing)('says that an answer it has given has not changed', async () => {
    const { headers } = await ask(port(), '/practicas/');
    const again = await ask(port(), '/practicas/', {
      headers: { 'If-None-Match': String(headers.etag) },
    });
    expect([again.status, again.body]).toEqual([304, '']);
    expect(again.headers['content-security-policy']).toBeDefined();
  });

  test.skipIf(isMissing)('waits for a release that is not there', async () => {
    await rename(currentLink(folder), `${currentLink(folder)}.away`);
    try {
      expect(await differences(['/', '/nada/', '/en/'])).toEqual([]);
    } finally {
      await rename(`${currentLink(folder)}.away`, currentLink(folder));
    }
  });
});
