import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesDigest } from 'content-models/storage/sourcesDigest';
import { differences, readFileTree, restore } from 'scripts/generated/FileTree';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

const root = temporaryFolder();

beforeEach(() => {
  mkdirSync(join(root(), 'migrations/node_modules'), { recursive: true });
  writeFileSync(join(root(), 'types.ts'), 'types');
  writeFileSync(join(root(), 'migrations/1.ts'), 'one');
  writeFileSync(join(root(), 'migrations/2.ts'), 'two');
});

test('what was changed, added and deleted is named and put back', async () => {
  const before = await readFileTree(root(), ['types.ts', 'migrations', 'absent']);
  writeFileSync(join(root(), 'types.ts'), 'other types');
  writeFileSync(join(root(), 'migrations/3.ts'), 'three');
  rmSync(join(root(), 'migrations/1.ts'));
  const paths = differences(
    before,
    await readFileTree(root(), ['types.ts', 'migrations', 'absent']),
  );
  expect(paths).toEqual(['migrations/1.ts', 'migrations/3.ts', 'types.ts']);
  await restore(root(), before, paths);
  expect(readFileSync(join(root(), 'types.ts'), 'utf8')).toBe('types');
  expect(readFileSync(join(root(), 'migrations/1.ts'), 'utf8')).toBe('one');
  expect(existsSync(join(root(), 'migrations/3.ts'))).toBe(false);
});

test('a build is stale when a source changes, and not when something built does', async () => {
  const digest = (): Promise<string> => sourcesDigest(root(), ['types.ts', 'migrations']);
  const first = await digest();
  writeFileSync(join(root(), 'migrations/node_modules/built.js'), '');
  expect(await digest()).toBe(first);
  writeFileSync(join(root(), 'migrations/2.ts'), 'changed');
  expect(await digest()).not.toBe(first);
});
