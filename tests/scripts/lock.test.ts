import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { Lock } from 'scripts/processes/Lock';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';
import { startProcess, until, writeModule, type NodeProcess } from './nodeProcess.ts';

const folder = temporaryFolder();
const lockFile = (): string => join(folder(), 'some.lock');

/** Another process that takes the lock and holds it until it is killed. */
async function holder(): Promise<NodeProcess> {
  const script = writeModule(
    folder(),
    'hold.ts',
    `import { Lock } from '${repositoryRoot}/scripts/processes/Lock.ts';
     globalThis.lock = Lock.take(process.argv[2]);
     console.log(globalThis.lock ? 'taken' : 'refused');
     setInterval(() => {}, 1000);`,
  );
  const other = startProcess([script, lockFile()]);
  await until('the other process has tried', () => other.output() !== '');
  return other;
}

test('only one process has the lock', async () => {
  const other = await holder();
  expect(other.output()).toBe('taken\n');
  expect(Lock.take(lockFile())).toBeUndefined();
});

test('a process that was killed with kill -9 holds it no longer', async () => {
  const other = await holder();
  other.child.kill('SIGKILL');
  await other.ended;
  using lock = Lock.take(lockFile());
  expect(lock).toBeDefined();
});

test('a lock that was let go can be taken again', async () => {
  Lock.take(lockFile())?.[Symbol.dispose]();
  expect((await holder()).output()).toBe('taken\n');
});

test('whoever waits does so as long as was said, and no longer', async () => {
  await holder();
  expect(await Lock.wait(lockFile(), 300)).toBeUndefined();
});

test('where no lock can be kept, it is said in words', () => {
  const notAFolder = join(folder(), 'a file');
  writeFileSync(notAFolder, '');
  expect(() => Lock.take(join(notAFolder, 'running'))).toThrow('es un archivo, no una carpeta');
});

test('whoever waits gets it when it is free', async () => {
  const other = await holder();
  const waiting = Lock.wait(lockFile());
  other.child.kill('SIGKILL');
  using lock = await waiting;
  expect(lock).toBeInstanceOf(Lock);
});
