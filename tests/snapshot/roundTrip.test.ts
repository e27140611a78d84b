import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportSnapshot } from 'cms/snapshot/exportSnapshot';
import { importSnapshot } from 'cms/snapshot/importSnapshot';
import { seedFolder } from 'cms/snapshot/seedOnce';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  onBothDatabases,
  openTestCms,
  type DatabaseKind,
  type TestCms,
} from '../cms/onBothDatabases.ts';
import { filesOf } from '../fixtures/filesOf.ts';
import { forImports, writeFullCatalogue } from '../fixtures/fullCatalogue.ts';
import { hasMongodb } from '../temporaryDatabase.ts';

const directions: [DatabaseKind, DatabaseKind][] = [
  ['SQLite', 'MongoDB'],
  ['MongoDB', 'SQLite'],
];

describe.skipIf(!hasMongodb).each(directions)('from %s to %s', (first, second) => {
  let folder = '';
  let cmsBefore: TestCms;
  let cmsAfter: TestCms;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'arraigo-snapshots-'));
    cmsBefore = await openTestCms(first);
    cmsAfter = await openTestCms(second);
  });
  afterAll(async () => {
    await cmsBefore.close();
    await cmsAfter.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a catalogue with everything in it arrives byte by byte, pictures, dates and both languages', async () => {
    const [origin, middle, end] = [
      join(folder, 'origin'),
      join(folder, 'middle'),
      join(folder, 'end'),
    ];
    await writeFullCatalogue(origin, forImports);
    const report = await importSnapshot(cmsBefore, origin, { overwrite: false });
    expect(report.skipped).toEqual([]);
    await exportSnapshot(cmsBefore, middle);
    expect(await filesOf(middle)).toEqual(await filesOf(origin));

    await importSnapshot(cmsAfter, middle, { overwrite: false });
    await exportSnapshot(cmsAfter, end);
    expect(await filesOf(end)).toEqual(await filesOf(origin));
  });

  test('a second import changes nothing', async () => {
    const report = await importSnapshot(cmsAfter, join(folder, 'middle'), { overwrite: false });
    expect(report).toMatchObject({ created: [], updated: [], skipped: [] });
    expect(report.unchanged).toContain('BP-0001');
    const forced = await importSnapshot(cmsAfter, join(folder, 'middle'), { overwrite: true });
    expect(forced).toMatchObject({ created: [], updated: [], skipped: [] });
  });

  test('new records get numbers beyond the imported ones', async () => {
    const { docs } = await cmsAfter.payload.find({
      collection: 'practices',
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    const highest =
      docs
        .map(({ code }) => code ?? '')
        .sort()
        .at(-1) ?? '';
    const { code } = await cmsAfter.payload.create({
      collection: 'practices',
      data: { title: 'Nueva' },
      draft: true,
      locale: 'es',
      depth: 0,
      overrideAccess: true,
    });
    expect(Number(code?.slice(3))).toBe(Number(highest.slice(3)) + 1);
  });
});

// All of it: what tests of the admin begin with is less.
onBothDatabases((cms) => {
  test('the first content goes in and out unchanged', { timeout: 400_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'arraigo-snapshots-'));
    const report = await importSnapshot(cms(), seedFolder, { overwrite: false });
    expect(report.skipped).toEqual([]);
    await exportSnapshot(cms(), join(folder, 'out'));
    expect(await filesOf(join(folder, 'out'))).toEqual(await filesOf(seedFolder));
    rmSync(folder, { recursive: true, force: true });
  });
});
