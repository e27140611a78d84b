import { linkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileDigest, freshDigest } from 'site/build/fileDigest';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

const temporary = temporaryFolder();
const longAgo = new Date('2026-01-01T00:00:00Z');

/** A file that was written at a time. */
function write(name: string, content: string, time?: Date): string {
  const file = path.join(temporary(), name);
  writeFileSync(file, content);
  if (time) utimesSync(file, time, time);
  return file;
}

test('a file that is written again has another digest, also within the same tick and of the same size', () => {
  const file = write('page.html', 'uno');
  const digests = ['uno', 'dos', 'tre'].map((content) => {
    writeFileSync(file, content);
    return fileDigest(file);
  });
  expect(new Set(digests).size).toBe(3);
});

test('a digest is made once, for all names of a file; what a disk damages unseen is found by a fresh one', () => {
  const file = write('page.html', 'uno', longAgo);
  const other = path.join(temporary(), 'other.html');
  linkSync(file, other);
  const whole = fileDigest(file);
  write('page.html', 'dos', longAgo);
  expect(fileDigest(other)).toBe(whole);
  expect(freshDigest(other)).not.toBe(whole);
});

test('a file that is gone is no digest', () => {
  expect(() => fileDigest(path.join(temporary(), 'gone'))).toThrow('ENOENT');
});
