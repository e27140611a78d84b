import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import path from 'node:path';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { checkRelease } from 'site/check-release';
import { checkSecurityText } from 'site/check/checkSecurityText';
import { filesOf } from 'site/check/readRelease';
import { securityText } from 'site/documents/securityText';
import { createSiteServer } from 'site/server';
import { afterEach, describe, expect, test } from 'vitest';
import { builtSite, siteUrl } from '../fixtures/builtSite.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { hostileSite } from './data/hostileCatalogue.ts';

const temporary = temporaryFolder();
const file = '.well-known/security.txt';

describe('security.txt', () => {
  test('has a mail address, the expiry, the languages and the canonical address', () => {
    expect(securityText({ contactAddress: 'seguridad@example.org' }, '2026-11-22', siteUrl))
      .toBe(`Contact: mailto:seguridad@example.org
Expires: 2027-11-21T00:00:00Z
Preferred-Languages: es, en
Canonical: https://arraigo.example/.well-known/security.txt
`);
  });

  test('has a page as the contact, over https only', () => {
    const of = (contactAddress: string) => securityText({ contactAddress }, '2026-11-22', siteUrl);
    expect(of('https://example.org/contacto?a=b')).toContain(
      'Contact: https://example.org/contacto?a=b\n',
    );
    expect(of('http://example.org/contacto')).toBeUndefined();
  });

  test('expires less than a year after the newest change, even across a leap day', () => {
    for (const day of ['2027-02-28', '2027-03-01', '2028-02-29', '2026-12-31']) {
      const text = securityText({ contactAddress: 'a@example.org' }, day, siteUrl) ?? '';
      const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '');
      const nextYear = Date.parse(day.replace(/^\d+/, (year) => String(Number(year) + 1)));
      expect(expires, day).toBeGreaterThan(Date.parse(day));
      if (!Number.isNaN(nextYear)) expect(expires, day).toBeLessThan(nextYear);
    }
  });

  test('does not exist without a contact or a dated record', () => {
    expect(securityText({}, '2026-11-22', siteUrl)).toBeUndefined();
    expect(securityText({ contactAddress: 'a@example.org' }, undefined, siteUrl)).toBeUndefined();
  });

  test('has no canonical address without https, as the standard requires', () => {
    const text = securityText(
      { contactAddress: 'a@example.org' },
      '2026-11-22',
      'http://localhost:4321',
    );
    expect(text).not.toContain('Canonical');
  });
});

describe('a release', () => {
  const site = builtSite();
  const withoutSettings = hostileSite();
  let server: Server | undefined;
  afterEach(() => {
    server?.close();
    server?.closeAllConnections();
  });

  test('has the file that its settings ask for', async () => {
    expect(await readFile(path.join(site().outDir, file), 'utf8')).toContain(
      'Contact: mailto:prueba@arraigo.example\n',
    );
  });

  test('is served with it as plain text, with and without compression, but with no other hidden file', async () => {
    const { address, outDir } = site();
    const answer = await fetch(`${address}/${file}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain(; ?charset=utf-8)?$/i);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(await answer.text()).toBe(await readFile(path.join(outDir, file), 'utf8'));
    const raw = await fetch(`${address}/${file}`, { headers: { 'accept-encoding': 'identity' } });
    expect(await raw.text()).toContain('Expires: ');

    // A web server may only check for the dot: another hidden file beside it is still not served.
    const root = path.join(temporary(), 'root');
    await mkdir(path.join(root, '.well-known'), { recursive: true });
    await mkdir(path.join(root, '.git'));
    for (const name of ['404.html', 'index.html', file, '.env', '.git/config'])
      await writeFile(path.join(root, name), name);
    server = createSiteServer({ root, siteUrl: 'http://127.0.0.1' });
    const listening = server;
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    const bound = listening.address();
    const port = typeof bound === 'object' ? bound?.port : undefined;
    const statuses = ['/.env', '/.git/config', `/${file}`].map(
      async (name) => (await fetch(`http://127.0.0.1:${port}${name}`)).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 404, 200]);
  });

  test('fails its check where the file is missing, differs, or is not the only hidden one', async () => {
    const { outDir, snapshotDir } = site();
    const releaseDir = path.join(temporary(), 'release');
    await mkdir(path.join(releaseDir, '.well-known'), { recursive: true });
    const snapshot = await readSnapshot(snapshotDir);
    const check = async () =>
      checkSecurityText(await filesOf(releaseDir), releaseDir, snapshot, siteUrl);
    const differs = `${file}: is not what the settings of the site say; build the site again.`;
    expect(await check()).toEqual([differs]);
    await cp(path.join(outDir, file), path.join(releaseDir, file));
    expect(await check()).toEqual([]);
    await writeFile(path.join(releaseDir, '.env'), 'SECRET=1');
    expect(await check()).toEqual(['.env: a hidden file does not belong into a release.']);
    await rm(path.join(releaseDir, '.env'));
    await writeFile(path.join(releaseDir, file), 'Contact: mailto:otra@example.org\n');
    expect(await check()).toEqual([differs]);
  });

  test('without a contact has no such file, and passes its check', async () => {
    const { outDir, snapshotDir } = withoutSettings();
    expect((await readSnapshot(snapshotDir)).settings.contactAddress).toBeUndefined();
    expect([...(await filesOf(outDir))].filter((name) => name.includes('well-known'))).toEqual([]);
    expect(await checkRelease({ releaseDir: outDir, snapshotDir, siteUrl })).toEqual([]);
  });
});
