import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeDataDir } from 'scripts/processes/fileModes';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

const folder = temporaryFolder();
const dataDir = () => join(folder(), 'data');
const modeOf = (name: string) => (statSync(join(dataDir(), name)).mode & 0o777).toString(8);

/** A data folder as versions before made it: open to all readers. */
beforeEach(() => {
  for (const name of ['uploads', 'releases', 'logs']) {
    mkdirSync(join(dataDir(), name), { recursive: true });
    chmodSync(join(dataDir(), name), 0o755);
  }
  for (const name of ['arraigo.db', 'arraigo.db-wal', 'payload-secret']) {
    writeFileSync(join(dataDir(), name), '');
    chmodSync(join(dataDir(), name), 0o644);
  }
  symlinkSync('releases', join(dataDir(), 'current'));
  chmodSync(dataDir(), 0o755);
});

const modes = () => Object.fromEntries(readdirSync(dataDir()).map((name) => [name, modeOf(name)]));

const closed = {
  'arraigo.db': '600',
  'arraigo.db-wal': '600',
  current: '755',
  logs: '700',
  'payload-secret': '600',
  releases: '755',
  uploads: '700',
};

test('what an earlier version left open is closed, the folder and all in it but the releases', () => {
  closeDataDir(dataDir());
  expect(modeOf('.')).toBe('700');
  expect(modes()).toEqual(closed);
});

test('a folder that its operator opened for a proxy to pass through stays so', () => {
  chmodSync(dataDir(), 0o711);
  closeDataDir(dataDir());
  expect(modeOf('.')).toBe('711');
  expect(modes()).toEqual(closed);
});

test('what is not ours is left alone, and so is the folder that holds it', () => {
  mkdirSync(join(dataDir(), 'www'));
  chmodSync(join(dataDir(), 'www'), 0o755);
  closeDataDir(dataDir());
  expect(modeOf('.')).toBe('755');
  expect(modes()).toEqual({ ...closed, www: '755' });
});
