import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { siteDifferences } from 'scripts/builds/siteDifferences';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

const temporary = temporaryFolder();

async function siteOf(name: string, files: Record<string, string>): Promise<string> {
  const folder = path.join(temporary(), name);
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
  return folder;
}

const page = (sheet: string) => `<link rel="stylesheet" href="/_astro/${sheet}">`;

test('two sites that differ in hashed names alone are equal', async () => {
  const before = await siteOf('before', {
    'index.html': page('a.AAAA.css'),
    'index.html.br': 'compressed',
    '_astro/a.AAAA.css': 'p{}',
  });
  const after = await siteOf('after', {
    'index.html': page('b.BBBB.css'),
    '_astro/b.BBBB.css': 'p{}',
  });
  expect(await siteDifferences(before, after)).toEqual([]);
});

test('every other difference is listed', async () => {
  const before = await siteOf('before', {
    'index.html': page('a.AAAA.css'),
    'same.txt': 'same',
    'changed.txt': 'one',
    'gone.txt': '',
    '_astro/a.AAAA.css': 'p{}',
  });
  const after = await siteOf('after', {
    'index.html': page('a.CCCC.css'),
    'same.txt': 'same',
    'changed.txt': 'two',
    'new.txt': '',
    '_astro/a.CCCC.css': 'p{margin:0}',
  });
  const found = await siteDifferences(before, after);
  expect(found.filter((line) => !line.includes('_astro'))).toEqual([
    'differs: changed.txt',
    'only before: gone.txt',
    'differs: index.html',
    'only after: new.txt',
  ]);
  expect(found.filter((line) => line.includes('_astro'))).toHaveLength(2);
});
