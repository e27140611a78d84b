import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentWarnings, readEnvironment, requireDataDir, sqlitePath } from 'cms/env';
import { describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

describe('the environment', () => {
  const folder = temporaryFolder();
  const secret = 'x'.repeat(32);
  const read = (variables: Record<string, string> = {}) =>
    readEnvironment({ PAYLOAD_SECRET: secret, ...variables }, folder());

  test('needs nothing to be set', () => {
    const root = folder();
    expect(read()).toEqual({
      dataDir: join(root, 'data'),
      databaseUrl: `file:${join(root, 'data/arraigo.db')}`,
      payloadSecret: secret,
      siteUrl: 'http://localhost:4321',
      cmsUrl: 'http://localhost:3000',
      siteHost: '127.0.0.1',
      cmsHost: '127.0.0.1',
      sitePort: 4321,
      cmsPort: 3000,
      adminEmail: 'admin@arraigo.example',
      sessionIdleHours: 24,
      sessionMaxDays: 7,
      timeZone: 'America/Guatemala',
      trustedProxies: ['127.0.0.0/8', '::1'],
    });
  });

  test('takes relative paths from the root of the repository, and addresses without a slash at the end', () => {
    expect(
      read({
        DATA_DIR: 'otra',
        DATABASE_URL: 'file:./x/y.db',
        SITE_URL: 'https://arraigo.example.org/',
      }),
    ).toMatchObject({
      dataDir: join(folder(), 'otra'),
      databaseUrl: `file:${join(folder(), 'x/y.db')}`,
      siteUrl: 'https://arraigo.example.org',
    });
    expect(read({ DATABASE_URL: 'file:///srv/arraigo.db' }).databaseUrl).toBe(
      'file:/srv/arraigo.db',
    );
    expect(read({ CMS_PORT: '3100' }).cmsUrl).toBe('http://localhost:3100');
  });

  test('an empty variable is one that is not there', () => {
    expect(read({ SITE_PORT: '', DATABASE_URL: ' ' }).sitePort).toBe(4321);
  });

  test('makes a secret once, for its owner alone', () => {
    const first = readEnvironment({}, folder()).payloadSecret;
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(readEnvironment({}, folder()).payloadSecret).toBe(first);
    const file = join(folder(), 'data/payload-secret');
    expect(readFileSync(file, 'utf8').trim()).toBe(first);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  describe('the kept secret', () => {
    const file = () => join(folder(), 'data/payload-secret');
    const write = (content: string) => {
      mkdirSync(join(folder(), 'data'), { recursive: true });
      writeFileSync(file(), content);
    };

    test.each(['', '\n', 'a1b2', `${'x'.repeat(40)}\0${'x'.repeat(40)}`])(
      'that a disk has emptied or damaged is set aside and made anew, and that is said: %j',
      (content) => {
        const said = vi.spyOn(console, 'error').mockReturnValue();
        write(content);
        const made = readEnvironment({}, folder()).payloadSecret;
        expect(said.mock.calls.join()).toContain(`${file()} estaba vacío o dañado`);
        said.mockRestore();
        expect(made).toMatch(/^[0-9a-f]{64}$/);
        expect(readEnvironment({}, folder()).payloadSecret).toBe(made);
        expect(statSync(file()).mode & 0o777).toBe(0o600);
        // A backup may tell more; what is left of the old one is not thrown away.
        expect(readFileSync(`${file()}.damaged`, 'utf8')).toBe(content);
      },
    );
  });

  describe('a path with signs that mean something in an address', () => {
    const odd = `a%20b # c? d' ñ 日本語`;

    test('leads to the same file for everyone', () => {
      const { databaseUrl, dataDir } = read({ DATA_DIR: odd });
      expect(dataDir).toBe(join(folder(), odd));
      expect(sqlitePath(databaseUrl)).toBe(join(folder(), odd, 'arraigo.db'));
      // A server gets it from its supervisor as DATABASE_URL.
      expect(read({ DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl);
    });

    test.each(['file:./100%.db', 'file:./a?mode=ro', 'file:./a#b.db', 'file:./a%ff.db'])(
      'in DATABASE_URL is refused where it can mean two things: %s',
      (DATABASE_URL) => {
        expect(() => read({ DATABASE_URL })).toThrow(/DATABASE_URL .*%25/);
      },
    );
  });

  test('a data folder that cannot be one is told in words', () => {
    writeFileSync(join(folder(), 'data'), 'a file');
    const words = `No se puede escribir en ${join(folder(), 'data')}: es un archivo, no una carpeta.`;
    expect(() => readEnvironment({}, folder())).toThrow(words);
    expect(() => requireDataDir(read())).toThrow(words);
  });

  test('says everything that is wrong in one message', () => {
    expect(() =>
      read({
        DATABASE_URL: 'postgres://localhost/arraigo',
        PAYLOAD_SECRET: 'corto',
        SITE_URL: 'arraigo.example.org',
        SITE_PORT: '99999',
        CMS_PORT: 'tres mil',
        ADMIN_EMAIL: 'nadie',
      }),
    ).toThrowErrorMatchingInlineSnapshot(`
      [UserError: El entorno no se puede usar:
          DATABASE_URL no es un archivo de SQLite (file:./data/arraigo.db) ni un servidor MongoDB (mongodb://host/arraigo?replicaSet=rs0).
          PAYLOAD_SECRET es demasiado corto para proteger las sesiones; dé al menos 32 caracteres al azar, o no ponga nada y se hará uno.
          SITE_URL no es una dirección web; escríbala como https://example.org.
          SITE_PORT no es un puerto; escriba un número de 1 a 65535.
          CMS_PORT no es un puerto; escriba un número de 1 a 65535.
          ADMIN_EMAIL no es un correo electrónico; escríbalo como nombre@example.org.
        The environment cannot be used:
          DATABASE_URL is neither a SQLite file (file:./data/arraigo.db) nor a MongoDB server (mongodb://host/arraigo?replicaSet=rs0).
          PAYLOAD_SECRET is too short to protect sessions; give at least 32 random characters, or leave it out to have one made.
          SITE_URL is not a web address; write it like https://example.org.
          SITE_PORT is not a port; write a number from 1 to 65535.
          CMS_PORT is not a port; write a number from 1 to 65535.
          ADMIN_EMAIL is not an e-mail address; write it like name@example.org.]
    `);
  });

  test('a public address is taken in the form in which browsers compare it', () => {
    const { siteUrl, cmsUrl } = read({
      SITE_URL: 'HTTPS://Catalogo.Example.org:443//',
      CMS_URL: 'http://españa.example:3000/',
    });
    expect([siteUrl, cmsUrl]).toEqual([
      'https://catalogo.example.org',
      'http://xn--espaa-rta.example:3000',
    ]);
  });

  test.each([
    'http://localhost:5621/arraigo',
    'https://example.org/?a=1',
    'https://example.org/#inicio',
    'https://ana:secreto@example.org',
  ])('a public address is a name and a port: %s', (SITE_URL) => {
    expect(() => read({ SITE_URL })).toThrow(
      /SITE_URL lleva más que protocolo, nombre y puerto.*\n.*\n.*SITE_URL has more than protocol, name and port/,
    );
  });

  test('two servers do not share a port', () => {
    expect(() => read({ CMS_PORT: '4321' })).toThrowErrorMatchingInlineSnapshot(`
      [UserError: El entorno no se puede usar:
          CMS_PORT es el mismo puerto que SITE_PORT; dé a cada servidor el suyo.
        The environment cannot be used:
          CMS_PORT is the same port as SITE_PORT; give each server its own.]
    `);
  });

  test('warns of what is allowed but unwise', () => {
    expect(environmentWarnings(read())).toEqual([]);
    expect(
      environmentWarnings(read({ DATABASE_URL: 'mongodb://localhost/a?replicaSet=rs0' })),
    ).toEqual([]);
    expect(environmentWarnings(read({ CMS_URL: 'https://cms.example.org' }))).toEqual([]);
    expect(
      environmentWarnings(
        read({
          CMS_URL: 'http://cms.example.org',
          DATABASE_URL: 'mongodb://db.example.org/arraigo',
        }),
      ),
    ).toMatchInlineSnapshot(`
      [
        {
          "en": "CMS_URL (http://cms.example.org) is public and not https: passwords and sessions cross the network unprotected. Put a reverse proxy with a certificate in front and write https:// in CMS_URL.",
          "es": "CMS_URL (http://cms.example.org) es pública y no es https: contraseñas y sesiones cruzan la red sin protección. Ponga delante un proxy inverso con certificado y escriba https:// en CMS_URL.",
        },
        {
          "en": "DATABASE_URL names no replicaSet: without it changes are saved without transactions, so a crash in the middle of a save may leave half of it, and nothing takes over when the server stops. Add ?replicaSet=<name>.",
          "es": "DATABASE_URL no nombra un replicaSet: sin él los cambios se guardan sin transacciones, así que una caída a mitad de un guardado puede dejar la mitad, y nada toma el relevo si el servidor se detiene. Añada ?replicaSet=<nombre>.",
        },
      ]
    `);
  });
});
