import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { uploadsFolder } from 'cms/pictures/uploadsFolder';
import { readLiveRelease } from 'cms/publication/liveRelease';
import { readStored } from 'cms/publication/storedContent';
import { exportHolding, exportSnapshot } from 'cms/snapshot/exportSnapshot';
import { buildForPublication } from 'cms/snapshot/heldRecords';
import { importSnapshot } from 'cms/snapshot/importSnapshot';
import type { Kind } from 'content-models/kinds';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { recordName } from 'content-models/snapshot/recordName';
import type { ReleaseFault } from 'content-models/storage/heldRecord';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import { snapshotsFolder } from 'content-models/storage/releases';
import { beforeAll, describe, expect, test } from 'vitest';
import { forImports, fullCatalogue } from '../fixtures/fullCatalogue.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { goLive, liveId } from './goLive.ts';
import { onBothDatabases } from './onBothDatabases.ts';

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
    const build = async (isFirst = false, faults: ReleaseFault[] = []) => {
      const { payload, environment } = cms();
      const { dataDir } = environment;
      const { snapshot: live } = await readLiveRelease(dataDir);
      const stored = await readStored(payload);
      return buildForPublication(stored, dataDir, isFirst ? undefined : live, faults);
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
      expect(snapshot).toEqual(await readSnapshot(join(snapshotsFolder(dataDir), liveId)));
    });

    test('stays as it is live, and the others go on', async () => {
      const whole = await build();
      const name = { name: { es: 'Otro nombre' }, acronym: null };
      const { snapshot, held } = await torn('practices', 'BP-0002', contradiction, () =>
        torn('institutions', 'IN-0002', name, () => build()),
      );
      expect(held).toMatchObject([
        {
          file: 'practices/BP-0002.json',
          standing: 'as-it-was',
          problems: [{ es: expect.stringContaining('endDate: ') as string }],
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
      expect(held).toMatchObject([{ file: 'practices/BP-0002.json', standing: 'left-out' }]);
      expect(snapshot.practices.map(({ code }) => code)).toEqual(
        whole.snapshot.practices.map(({ code }) => code).filter((code) => code !== 'BP-0002'),
      );
      expect(JSON.stringify(snapshot)).not.toContain('BP-0002');

      const source = { url: 'https://example.org/cortada…' };
      const without = await torn('sources', 'FU-0001', source, () => build(true));
      expect(JSON.stringify(without.snapshot)).not.toContain('FU-0001');
      const names = without.held.map(({ file }) => recordName(file).es);
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
      expect(held).toMatchObject([
        {
          file: 'sources/FU-0002.json',
          standing: 'as-it-was',
          problems: [{ es: expect.stringContaining('ya está en FU-0001') as string }],
        },
      ]);
      expect(snapshot.sources[1]?.url).toBe('https://example.org/fuente-2');
    });

    const brokenLink = { es: 'un enlace roto', en: 'a broken link' };
    const faultIn = (file: string): ReleaseFault => ({ file, problems: [brokenLink] });

    test('is one in which the check of a release found a fault: it stays as it is live', async () => {
      const whole = await build();
      const faults = [faultIn('institutions/IN-0002.json'), faultIn('settings.json')];
      const { snapshot, held, ids } = await torn('institutions', 'IN-0002', { acronym: 'XX' }, () =>
        build(false, faults),
      );
      expect(snapshot).toEqual(whole.snapshot);
      expect(held).toEqual([
        { file: 'institutions/IN-0002.json', standing: 'as-it-was', problems: [brokenLink] },
        { file: 'settings.json', standing: 'as-it-was', problems: [brokenLink] },
      ]);
      expect(ids.get('institutions/IN-0002.json')).toBe(
        String((await stored('institutions', 'IN-0002'))['id']),
      );
    });

    test('is left out where it was never live, and nothing leads to it', async () => {
      const whole = await build();
      const challenge = whole.snapshot.practices.flatMap(({ challenges }) => challenges)[0] ?? '';
      const faults = [faultIn(`challenges/${challenge}.json`)];
      const { snapshot, held } = await build(true, faults);
      expect(held[0]).toMatchObject({ standing: 'left-out', problems: [brokenLink] });
      expect(snapshot.challenges.map(({ code }) => code)).not.toContain(challenge);
      // Who merely mentions it is published without the mention; whoever rests on it is held too.
      expect(snapshot.practices.map(({ code }) => code)).toEqual(
        whole.snapshot.practices.map(({ code }) => code),
      );
      expect(JSON.stringify(snapshot)).not.toContain(challenge);
      const others = held.slice(1).map(({ file }) => recordName(file).en);
      expect(others).toEqual(
        others.filter((name) => /^(Recommendation|Roadmap|Progress)/.test(name)),
      );
    });

    test('is a picture whose file was lost: it stays as it is live', async () => {
      const whole = await build();
      const { payload, environment } = cms();
      const uploads = uploadsFolder(environment.dataDir);
      rmSync(uploads, { recursive: true });
      const after = join(folder(), 'after');
      const { held } = await exportHolding(await readStored(payload), environment, after);
      expect(held.map(({ standing }) => standing)).toEqual(
        whole.snapshot.media.map(() => 'as-it-was'),
      );
      expect(held[0]?.problems[0]?.es).toContain('falta su archivo');
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
