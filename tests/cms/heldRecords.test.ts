import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uploadsFolder } from 'cms/pictures/uploadsFolder';
import { readLiveRelease } from 'cms/publication/liveRelease';
import { exportHolding, exportSnapshot } from 'cms/snapshot/exportSnapshot';
import { buildForPublication } from 'cms/snapshot/heldRecords';
import { importSnapshot } from 'cms/snapshot/importSnapshot';
import type { Kind } from 'content-models/kinds';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import {
  currentLink,
  currentTarget,
  releaseFile,
  releasesFolder,
  snapshotsFolder,
  type Release,
} from 'content-models/storage/releases';
import { beforeAll, describe, expect, test } from 'vitest';
import { forImports, fullCatalogue } from '../fixtures/fullCatalogue.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { onBothDatabases, type TestCms } from './onBothDatabases.ts';

const id = '20261122T201500Z-1a2b3c4';

/** Makes what is published now live, as a publication does, but for the site itself. */
async function goLive(cms: TestCms): Promise<void> {
  const { dataDir } = cms.environment;
  rmSync(join(snapshotsFolder(dataDir), id), { recursive: true, force: true });
  rmSync(currentLink(dataDir), { force: true });
  await exportSnapshot(cms, join(snapshotsFolder(dataDir), id));
  mkdirSync(join(releasesFolder(dataDir), id), { recursive: true });
  const publishedAt = new Date().toISOString();
  const release: Release = { id, publishedAt, snapshot: id, digest: 'x', build: 'x' };
  writeFileSync(releaseFile(dataDir, id), JSON.stringify(release));
  symlinkSync(currentTarget(id), currentLink(dataDir));
}

/** Dates that a rule refuses which is newer than the record. */
const contradiction = {
  startDate: '2020',
  startDateNotStated: false,
  endDate: '1990',
  endDateNotStated: false,
};

describe('a record that cannot be published as it is', () => {
  const folder = temporaryFolder();
  onBothDatabases((cms) => {
    const build = async (isFirst = false) => {
      const { payload, environment } = cms();
      const { snapshot: live } = await readLiveRelease(environment.dataDir);
      return buildForPublication(payload, environment.dataDir, isFirst ? undefined : live);
    };
    const stored = async (kind: Kind, code: string): Promise<Record<string, unknown>> => {
      const { docs } = await cms().payload.db.find<Record<string, unknown>>({
        collection: kind,
        where: { code: { equals: code } },
        locale: 'all',
      });
      const [doc] = docs;
      if (!doc) throw new Error(`There is no ${code}.`);
      return doc;
    };
    /** Changes a live record past all checks while something is done, and puts it back. */
    const torn = async <Result>(
      kind: Kind,
      code: string,
      data: Record<string, unknown>,
      work: () => Promise<Result>,
    ): Promise<Result> => {
      const before = await stored(kind, code);
      const was = Object.fromEntries(Object.keys(data).map((name) => [name, before[name] ?? null]));
      const write = (values: Record<string, unknown>) =>
        cms().payload.db.updateOne({ collection: kind, id: String(before['id']), data: values });
      await write(data);
      try {
        return await work();
      } finally {
        await write(was);
      }
    };

    beforeAll(async () => {
      const { snapshot, media } = await fullCatalogue(forImports);
      const origin = join(cms().environment.dataDir, 'origin');
      await writeSnapshot(origin, snapshot, media);
      await importSnapshot(cms(), origin, { overwrite: false });
      await goLive(cms());
    });

    test('is none where all is well: the snapshot is that of any export', async () => {
      const { dataDir } = cms().environment;
      const { snapshot, held } = await build();
      expect(held).toEqual([]);
      expect(snapshot).toEqual(await readSnapshot(join(snapshotsFolder(dataDir), id)));
    });

    test('stays as it is live, and the others go on', async () => {
      const whole = await build();
      const name = { name: { es: 'Otro nombre' }, acronym: null };
      const { snapshot, held } = await torn('practices', 'BP-0002', contradiction, () =>
        torn('institutions', 'IN-0002', name, () => build()),
      );
      expect(held).toEqual([
        {
          name: { es: 'Práctica BP-0002', en: 'Practice BP-0002' },
          isKept: true,
          problems: [expect.stringContaining('endDate: ') as string],
        },
      ]);
      expect(snapshot.practices).toEqual(whole.snapshot.practices);
      expect(snapshot.institutions[1]?.name.es).toBe('Otro nombre');
    });

    test('is left out where it was never live, with what cannot be without it', async () => {
      const whole = await build();
      const { snapshot, held } = await torn('practices', 'BP-0002', contradiction, () =>
        build(true),
      );
      expect(held).toMatchObject([{ name: { es: 'Práctica BP-0002' }, isKept: false }]);
      expect(snapshot.practices.map(({ code }) => code)).toEqual(
        whole.snapshot.practices.map(({ code }) => code).filter((code) => code !== 'BP-0002'),
      );
      expect(JSON.stringify(snapshot)).not.toContain('BP-0002');

      const source = { url: 'https://example.org/cortada…' };
      const without = await torn('sources', 'FU-0001', source, () => build(true));
      expect(JSON.stringify(without.snapshot)).not.toContain('FU-0001');
      const names = without.held.map(({ name }) => name.es);
      expect(names).toContain('Fuente FU-0001');
      expect(names).toContain('Práctica BP-0001');
    });

    test('is the later one of two sources with one address, for those who had them before', async () => {
      const { snapshot, held } = await torn(
        'sources',
        'FU-0002',
        { url: 'http://www.example.org/fuente-1/' },
        () => build(),
      );
      expect(held).toMatchObject([{ name: { es: 'Fuente FU-0002' }, isKept: true }]);
      expect(held[0]?.problems).toEqual([expect.stringContaining('ya está en FU-0001')]);
      expect(snapshot.sources[1]?.url).toBe('https://example.org/fuente-2');
    });

    test('is a picture whose file was lost: it stays as it is live', async () => {
      const { dataDir } = cms().environment;
      const whole = await build();
      const uploads = uploadsFolder(dataDir);
      rmSync(uploads, { recursive: true });
      const after = join(folder(), 'after');
      const held = await exportHolding(cms(), after);
      expect(held.map(({ isKept }) => isKept)).toEqual(whole.snapshot.media.map(() => true));
      expect(held[0]?.problems[0]).toContain('falta su archivo');
      expect(await readSnapshot(after)).toEqual(whole.snapshot);
    });

    test('is not hidden from an export that somebody asks for', async () => {
      await expect(
        torn('practices', 'BP-0002', contradiction, () =>
          exportSnapshot(cms(), join(folder(), 'strict')),
        ),
      ).rejects.toThrow('BP-0002');
    });
  });
});
