import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forgetInstall, isInstalled, rememberInstall } from 'scripts/bootstrap/installStamp.mjs';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

const root = temporaryFolder();

beforeEach(() => {
  for (const folder of ['node_modules', 'cms'])
    mkdirSync(join(root(), folder), { recursive: true });
  for (const file of [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    'cms/package.json',
  ]) {
    writeFileSync(join(root(), file), file);
  }
});

test('a fresh clone is not installed', () => {
  expect(isInstalled(root())).toBe(false);
});

test('what was remembered is installed', () => {
  rememberInstall(root());
  expect(isInstalled(root())).toBe(true);
});

test.each(['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', 'cms/package.json'])(
  'a changed %s asks for an installation',
  (file) => {
    rememberInstall(root());
    writeFileSync(join(root(), file), 'changed');
    expect(isInstalled(root())).toBe(false);
  },
);

test('an interrupted installation does not count', () => {
  rememberInstall(root());
  forgetInstall(root());
  expect(isInstalled(root())).toBe(false);
});
