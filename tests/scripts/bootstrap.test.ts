import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { rememberInstall } from 'scripts/bootstrap/installStamp.mjs';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';
import { isAlive, startProcess, until, writeModule, type NodeProcess } from './nodeProcess.ts';

const root = temporaryFolder();

/** A repository with the real bootstrap and an installation that is up to date. */
beforeEach(() => {
  for (const part of ['bootstrap.mjs', 'bootstrap', 'processes/endWithParent.mjs']) {
    cpSync(join(repositoryRoot, 'scripts', part), join(root(), 'scripts', part), {
      recursive: true,
    });
  }
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    writeFileSync(join(root(), file), '{}');
  mkdirSync(join(root(), 'node_modules/node/bin'), { recursive: true });
  symlinkSync(process.execPath, join(root(), 'node_modules/node/bin/node'));
  rememberInstall(root());
});

function bootstrap(...args: string[]): NodeProcess {
  return startProcess([join(root(), 'scripts/bootstrap.mjs'), ...args]);
}

function writeVerb(name: string, source: string): void {
  writeModule(join(root(), 'scripts'), `${name}.ts`, source);
}

test('the verb gets its arguments, the tools of the project first on PATH, and its exit code is passed on', async () => {
  writeVerb(
    'speak',
    'console.log(process.argv.slice(2), process.env.PATH, process.env.ASTRO_TELEMETRY_DISABLED); process.exit(7);',
  );
  const { ended, output } = bootstrap('speak', '--out', 'folder with spaces');
  expect(await ended).toBe(7);
  expect(output()).toContain("[ '--out', 'folder with spaces' ]");
  expect(output()).toContain(
    ` ${join(root(), 'node_modules/node/bin')}:${join(root(), 'node_modules/.bin')}:`,
  );
  expect(output()).toMatch(/ 1\n$/);
});

test('an unknown verb is refused with a word on what there is', async () => {
  const { ended, output } = bootstrap('pubilsh');
  expect(await ended).toBe(1);
  expect(output()).toContain('No existe la orden "pubilsh"');
});

test('a signal reaches the verb, which may end in its own way', async () => {
  writeVerb(
    'stay',
    "process.on('SIGTERM', () => process.exit(3)); console.log('here'); setInterval(() => {}, 1000);",
  );
  const { child, ended, output } = bootstrap('stay');
  await until('the verb runs', () => output().includes('here'));
  child.kill('SIGTERM');
  expect(await ended).toBe(3);
});

test('the verb ends when the bootstrap is killed with kill -9', async () => {
  writeVerb('stay', 'console.log(`pid ${process.pid}.`); setInterval(() => {}, 1000);');
  const { child, output } = bootstrap('stay');
  await until('the verb runs', () => output().includes('.'));
  const pid = Number(/pid (\d+)/.exec(output())?.[1]);
  child.kill('SIGKILL');
  await until('the verb is gone', () => !isAlive(pid));
});
