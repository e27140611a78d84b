import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { checks } from 'scripts/checks/checks';
import { floorViolations } from 'scripts/checks/floorViolations';
import { versionFloors } from 'scripts/checks/versionFloors';
import { parseLockfile } from 'scripts/lockfile/readLockfile';
import { describe, expect, test } from 'vitest';

const text = readFileSync(join(repositoryRoot, 'pnpm-lock.yaml'), 'utf8');

/** What the check says of the lockfile after other versions were written into it. */
const said = (changes: readonly [from: RegExp, to: string][]): string[] =>
  floorViolations(
    parseLockfile(changes.reduce((doctored, [from, to]) => doctored.replace(from, to), text)),
  );

describe('the floors of versions', () => {
  test('are kept by what the lockfile resolves, and checked by `npm run check`', async () => {
    const check = checks.find(({ name }) => name === 'versions');
    expect(await check?.run()).toBe('');
    expect(floorViolations(parseLockfile(text))).toEqual([]);
  });

  test('each say why, with the number of an advisory', () => {
    for (const { package: name, reason } of versionFloors)
      expect(reason, name).toMatch(/CVE-20\d\d-\d+|GHSA(-\w{4}){3}/);
  });

  test('see an old version that another package brings, and tell by what way it comes', () => {
    expect(
      said([
        [/\bdrizzle-orm@0\.45\.2\b/g, 'drizzle-orm@0.44.9'],
        [/(drizzle-orm: )0\.45\.2/g, '$10.44.9'],
      ]),
    ).toMatchInlineSnapshot(`
      [
        "drizzle-orm 0.44.9 (brought by cms › @payloadcms/db-sqlite) is older than 0.45.2: SQL injected through names of columns (CVE-2026-39356, GHSA-gpj5-g38j-94v9) → raise @payloadcms/db-sqlite in cms/package.json, or name drizzle-orm under "overrides" in pnpm-workspace.yaml, then "npx pnpm install" and "npm test".",
      ]
    `);
  });

  test('see a second, older copy beside the good one', () => {
    const copy = /^ {2}sharp@[\d.]+\(.*\n(?: {4}.*\n)+/m.exec(text)?.[0] ?? '';
    const old = copy.replace(/sharp@[\d.]+\([^:]*/, 'sharp@0.33.5');
    expect(old).toContain('sharp@0.33.5');
    const lines = said([
      [/^snapshots:\n\n/m, `snapshots:\n\n${old}\n`],
      [/^( {2}astro@[^\n]*\n {4}dependencies:\n)/m, '$1      sharp: 0.33.5\n'],
    ]);
    expect(lines).toEqual([
      expect.stringMatching(/^sharp 0\.33\.5 \(brought by .*\) is older than 0\.35\.5/) as string,
    ]);
  });

  test('see a direct dependency, and say where to raise it', () => {
    const lines = said([
      [/\bnext@16\.\d+\.\d+/g, 'next@16.3.7'],
      [/^( {6}next:\n.*\n {8}version: )16\.\d+\.\d+/m, '$116.3.7'],
      [/^( {6}next: )16\.\d+\.\d+/gm, '$116.3.7'],
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('next 16.3.7 (brought by cms) is older than 16.3.8');
    expect(lines[0]).toContain('raise it in cms/package.json');
  });

  test('do not take a test version for the release', () => {
    const lines = said([
      [/\bmongoose@8\.24\.1/g, 'mongoose@8.24.1-rc.1'],
      [/(mongoose: )8\.24\.1/g, '$18.24.1-rc.1'],
    ]);
    expect(lines).toHaveLength(1);
  });

  test('want one version of all packages of Payload', () => {
    const lines = said([
      [/@payloadcms\/translations@3\.90\.1/g, '@payloadcms/translations@3.90.2'],
      [/('@payloadcms\/translations': )3\.90\.1/g, '$13.90.2'],
      [/('@payloadcms\/translations':\n.*\n {8}version: )3\.90\.1/g, '$13.90.2'],
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('3.90.2 (@payloadcms/translations)');
  });

  test('that guard nothing any more are told', () => {
    const floor = { package: 'left-pad', oldest: '1.3.0', reason: 'CVE-2018-0000' };
    expect(floorViolations(parseLockfile(text), [floor])).toEqual([
      'left-pad: nothing of that name is installed → take its floor out of scripts/checks/versionFloors.ts.',
    ]);
  });
});
