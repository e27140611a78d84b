import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from 'site/citation/references';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

const temporary = temporaryFolder();
const program = path.resolve(import.meta.dirname, '../../site/src/citation/references.ts');

/** A build that asks for references by their keys, as a process of its own; gives which it had to make. */
function build(folder: string, ...keys: string[]): string[] {
  const { status, stdout, stderr } = run(folder, keys);
  if (status !== 0) throw new Error(stderr);
  return stdout.split('\n').filter(Boolean);
}

/** @param end what the build does at last. */
function run(folder: string, keys: readonly string[], end = '') {
  const script = `
    import { openReferences } from ${JSON.stringify(program)};
    const references = openReferences(${JSON.stringify(folder)}, 'all');
    for (const key of ${JSON.stringify(keys)})
      references(key, () => (console.log(key), 'made of ' + key));
    ${end}
  `;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
}

test('a reference is made once, and one that no build asks for any more is forgotten', async () => {
  const folder = path.join(temporary(), 'cache');
  expect(build(folder, 'a', 'b', 'a')).toEqual(['a', 'b']);
  expect(build(folder, 'a', 'c')).toEqual(['c']);
  expect(JSON.parse(await readFile(path.join(folder, 'references-all.json'), 'utf8'))).toEqual({
    a: 'made of a',
    c: 'made of c',
  });
  expect(build(folder, 'b')).toEqual(['b']);
});

test('a build that fails forgets nothing, and leaves what it made', () => {
  const folder = path.join(temporary(), 'cache');
  build(folder, 'a', 'b');
  expect(run(folder, ['c'], `throw new Error('a page failed')`).status).toBe(1);
  expect(build(folder, 'a', 'b', 'c')).toEqual([]);
});

test('a damaged file is named and set aside, and all are made anew', async () => {
  const folder = path.join(temporary(), 'cache');
  build(folder, 'a', 'b');
  const file = path.join(folder, 'references-all.json');
  await writeFile(file, '{"a":"made of');
  const { status, stdout, stderr } = run(folder, ['a', 'b']);
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'a\nb\n' });
  expect(stderr).toContain(`! ${file} está dañado`);
  expect(await readdir(folder)).toEqual(['references-all.json', 'references-all.json.damaged']);
  expect(build(folder, 'a', 'b')).toEqual([]);
});

test('a change of anything that makes a reference is another key', () => {
  const made = ['0.9.0', 'apa', 'es', { title: 'Una ficha', issued: 2026 }];
  expect(digestOf(made)).toBe(digestOf(structuredClone(made)));
  expect(digestOf(made)).not.toBe(digestOf(['0.9.1', ...made.slice(1)]));
  expect(digestOf(made)).not.toBe(digestOf([...made.slice(0, 3), { title: 'Otra', issued: 2026 }]));
});
