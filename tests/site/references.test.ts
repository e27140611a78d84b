import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf, openReferences } from 'site/citation/references';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

const temporary = temporaryFolder();

/** Looks up references by key, as a release does. Returns the keys that were not in the cache. */
function ask(file: string, keys: readonly string[], isComplete = true): string[] {
  const made: string[] = [];
  const references = openReferences(file);
  for (const key of keys)
    expect(references.find(key, () => (made.push(key), `made of ${key}`))).toBe(`made of ${key}`);
  references.keep(isComplete);
  return made;
}

const fileIn = (folder: string) => path.join(temporary(), folder, 'references-all.json');

test('a reference is cached, and evicted once a release no longer uses it', async () => {
  const file = fileIn('once');
  expect(ask(file, ['a', 'b', 'a'])).toEqual(['a', 'b']);
  expect(ask(file, ['a', 'c'])).toEqual(['c']);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ a: 'made of a', c: 'made of c' });
  expect(ask(file, ['b'])).toEqual(['b']);
});

test('a failed release evicts nothing, and keeps its new references', () => {
  const file = fileIn('failed');
  ask(file, ['a', 'b']);
  ask(file, ['c'], false);
  expect(ask(file, ['a', 'b', 'c'])).toEqual([]);
});

test('a damaged cache file is reported and set aside, and the cache starts empty', async () => {
  const file = fileIn('damaged');
  ask(file, ['a', 'b']);
  await writeFile(file, '{"a":"made of');
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(ask(file, ['a', 'b'])).toEqual(['a', 'b']);
  expect(said.mock.calls.flat().join()).toContain(`! ${file} está dañado`);
  said.mockRestore();
  expect(await readdir(path.dirname(file))).toEqual([
    'references-all.json',
    'references-all.json.damaged',
  ]);
  expect(ask(file, ['a', 'b'])).toEqual([]);
});

test('a change of anything that a reference depends on changes its key', () => {
  const made = ['0.9.0', 'apa', 'es', { title: 'Una práctica', issued: 2026 }];
  expect(digestOf(made)).toBe(digestOf(structuredClone(made)));
  expect(digestOf(made)).not.toBe(digestOf(['0.9.1', ...made.slice(1)]));
  expect(digestOf(made)).not.toBe(digestOf([...made.slice(0, 3), { title: 'Otra', issued: 2026 }]));
});
