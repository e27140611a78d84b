import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { readEnvironment, repositoryRoot } from 'cms/env';
import { openCms } from 'cms/server/withCms';
import { practices } from 'content-models/records/practice';
import { currentLink, snapshotsFolder } from 'content-models/storage/releases';
import { currentRelease, listReleases } from 'scripts/releases/Release';
import { sbomsFolder } from 'scripts/sbom/writeReleaseSbom';
import { createSiteServer } from 'site/server';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../fixtures/builtCms.ts';
import { publishedData, type PublishedData } from '../fixtures/publishedData.ts';
import { copySeededData } from '../fixtures/seededData.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { startProcess, type NodeProcess } from './nodeProcess.ts';

const dataDir = temporaryFolder();
let published: PublishedData;
beforeAll(async () => {
  published = await publishedData();
}, 600_000);

/** Runs a script of the project on the test's data folder. */
function run(script: string, args: string[] = []): NodeProcess {
  return startProcess(
    [join(repositoryRoot, 'scripts', script), ...args],
    published.variables(dataDir()),
  );
}

async function succeed(script: string, args?: string[]): Promise<string> {
  const { ended, output } = run(script, args);
  expect(await ended, output()).toBe(0);
  return output();
}

function copyPublished(): void {
  cpSync(published.dataDir, dataDir(), { recursive: true, verbatimSymlinks: true });
}

const livePage = (): string => readFileSync(join(currentLink(dataDir()), 'index.html'), 'utf8');

test(
  'publishing makes a release live, says what changed, and skips when nothing did',
  { timeout: 240_000 },
  async () => {
    copyPublished();
    expect(published.said).toContain('BP-0001–BP-0011');
    expect(livePage()).toContain('<html lang="es"');
    const release = await currentRelease(dataDir());
    expect(release?.previous).toBeUndefined();
    expect(
      existsSync(join(snapshotsFolder(dataDir()), release?.snapshot ?? '', 'manifest.json')),
    ).toBe(true);
    expect(readdirSync(sbomsFolder(dataDir()))).toEqual([`${release?.id}.cdx.json`]);

    expect(await succeed('publish-site.ts')).toContain('Nada ha cambiado');
    expect(await listReleases(dataDir())).toHaveLength(1);
    expect(readdirSync(snapshotsFolder(dataDir()))).toHaveLength(1);

    // Needed only to say what changes: a disk that lost it stops nothing.
    rmSync(join(snapshotsFolder(dataDir()), release?.snapshot ?? ''), { recursive: true });
    expect(await succeed('publish-site.ts', ['--force'])).toContain('No se puede decir qué cambia');
    expect((await currentRelease(dataDir()))?.previous).toBe(release?.id);
    await succeed('rollback.ts');
    expect((await currentRelease(dataDir()))?.id).toBe(release?.id);
  },
);

test(
  'an address that was published leads to the present one as long as the record is there',
  { timeout: 480_000 },
  async () => {
    copyPublished();
    const change = async (data: { slug?: string; _status: 'draft' | 'published' }) => {
      const { payload } = await openCms(readEnvironment(published.variables(dataDir())));
      await payload.update({
        collection: 'practices',
        where: { code: { equals: 'BP-0001' } },
        data,
        locale: 'es',
        draft: false,
        overrideAccess: true,
      });
      await payload.destroy();
      await succeed('publish-site.ts');
    };
    const { slug: first } = practices.schema.parse(
      JSON.parse(readFileSync(join(repositoryRoot, 'cms/seed/practices/BP-0001.json'), 'utf8')),
    );
    const server = createSiteServer({ root: currentLink(dataDir()), siteUrl: 'http://localhost' });
    const port = await freePort();
    server.listen(port, '127.0.0.1');
    onTestFinished(() => void server.close());
    const ask = async (path: string) => {
      const address = `http://127.0.0.1:${port}${path}`;
      const { status, headers } = await fetch(address, { redirect: 'manual' });
      return [status, headers.get('location')];
    };

    await change({ slug: 'segunda', _status: 'published' });
    expect(await ask(`/practicas/${first}/`)).toEqual([308, '/practicas/segunda/']);
    await change({ slug: 'tercera', _status: 'published' });
    for (const old of [first, 'segunda']) {
      expect(await ask(`/practicas/${old}/`)).toEqual([308, '/practicas/tercera/']);
      expect(await ask(`/en/practices/${old}?a=b`)).toEqual([308, '/en/practices/tercera/?a=b']);
    }
    await succeed('rollback.ts');
    expect(await ask('/practicas/segunda/')).toEqual([200, null]);
    await change({ slug: first, _status: 'published' });
    expect(await ask(`/practicas/${first}/`)).toEqual([200, null]);
    expect(await ask('/practicas/tercera/')).toEqual([308, `/practicas/${first}/`]);
    await change({ _status: 'draft' });
    expect(await ask('/practicas/tercera/')).toEqual([404, null]);
  },
);

test(
  'a copy that was damaged on the disk is made again though nothing has changed',
  { timeout: 240_000 },
  async () => {
    copyPublished();
    writeFileSync(join(currentLink(dataDir()), 'index.html.br'), 'half a fi');
    const again = await succeed('publish-site.ts');
    expect(again).toContain('la versión publicada está dañada (index.html.br: a browser cannot');
    expect(await listReleases(dataDir())).toHaveLength(2);
    expect(await succeed('publish-site.ts')).toContain('Nada ha cambiado');
  },
);

test('a publication that fails leaves the live site as it was', { timeout: 240_000 }, async () => {
  copyPublished();
  const live = readlinkSync(currentLink(dataDir()));
  rmSync(join(dataDir(), 'media-cache'), { recursive: true, force: true });
  rmSync(join(dataDir(), 'snapshots'), { recursive: true });
  writeFileSync(join(dataDir(), 'snapshots'), 'a file where a folder belongs');
  expect(await run('publish-site.ts', ['--force']).ended).toBe(1);
  expect(readlinkSync(currentLink(dataDir()))).toBe(live);
  expect(await listReleases(dataDir())).toHaveLength(1);
});

test('of two publications at once, one is told to wait', { timeout: 240_000 }, async () => {
  await copySeededData(dataDir());
  // Pictures that are made already: what takes the second one its turn is the lock.
  cpSync(join(published.dataDir, 'media-cache'), join(dataDir(), 'media-cache'), {
    recursive: true,
  });
  const both = [run('publish-site.ts'), run('publish-site.ts')];
  const codes = await Promise.all(both.map(({ ended }) => ended));
  const printed = both.map(({ output }) => output()).join('');
  expect(codes.toSorted(), printed).toEqual([0, 1]);
  expect(printed).toContain('Ya hay una publicación en curso');
  expect(await listReleases(dataDir())).toHaveLength(1);
});
