import { join } from 'node:path';
import { emptySnapshot } from 'content-models/snapshot/snapshot';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import { sampleOf } from 'content-models/derived/samples';
import { sortProblems, type SnapshotFolders } from 'scripts/releases/contentFaults';
import type { ReleaseProblem } from 'site/check-release';
import { beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

const folder = temporaryFolder();
const address = 'https://arraigo.example/nada/';
const [same, edited, fresh] = [1, 2, 3].map((number) =>
  sampleOf('institutions', 'least', { number }),
);
const fileOf = (record: { code: string } | undefined) => `institutions/${record?.code}.json`;
const files = { same: fileOf(same), edited: fileOf(edited), fresh: fileOf(fresh) };

let folders: SnapshotFolders;
beforeEach(async () => {
  if (!same || !edited || !fresh) throw new Error('There are three samples.');
  folders = { built: join(folder(), 'built'), live: join(folder(), 'live') };
  const linking = { ...same, website: address };
  const write = (to: string, institutions: (typeof same)[]) =>
    writeSnapshot(to, { ...emptySnapshot(), institutions }, new Map());
  await write(join(folder(), 'live'), [linking, edited]);
  await write(folders.built, [linking, { ...edited, acronym: 'XX' }, fresh]);
});

const pageProblem = (...records: string[]): ReleaseProblem => ({ text: '/x/: is wrong.', records });
const linkProblem = (...records: string[]): ReleaseProblem => ({
  text: '/x/: the link leads nowhere.',
  link: { address, lacks: 'page' },
  records,
});

describe('what the check of a release finds', () => {
  test('holds back a record that is new or was changed, once, with all that is wrong with it', () => {
    const problems = [
      pageProblem(files.edited),
      linkProblem(files.edited),
      linkProblem(files.edited, files.fresh),
    ];
    const { faults, known, rest } = sortProblems(problems, folders);
    expect([known, rest]).toEqual([[], []]);
    expect(faults.map(({ file, problems: said }) => [file, said.length])).toEqual([
      [files.edited, 2],
      [files.fresh, 1],
    ]);
    expect(faults[1]?.problems[0]?.en).toContain(`the link "${address}" leads to a page`);
  });

  test('is told, and holds nothing back, where the live release says that link already', () => {
    const { faults, known, rest } = sortProblems([linkProblem(files.same)], folders);
    expect([faults, rest]).toEqual([[], []]);
    expect(known).toMatchObject([{ file: files.same, standing: 'with-a-fault' }]);
  });

  test('stops the release where it is in no record, or in one that is as it was', () => {
    const problems = [pageProblem(), pageProblem(files.same)];
    expect(sortProblems(problems, folders)).toEqual({ faults: [], known: [], rest: problems });
  });

  test('of two records that cannot both be, holds back the one that came, else the later', () => {
    const held = (...records: string[]) =>
      sortProblems([pageProblem(...records)], folders).faults.map(({ file }) => file);
    expect(held(files.edited, files.same)).toEqual([files.edited]);
    expect(held(files.edited, files.fresh)).toEqual([files.fresh]);
  });

  test('holds back what was never live where there is no live release, or it is damaged', () => {
    for (const live of [undefined, join(folder(), 'nothing')])
      expect(sortProblems([linkProblem(files.same)], { ...folders, live }).faults).toHaveLength(1);
  });
});
