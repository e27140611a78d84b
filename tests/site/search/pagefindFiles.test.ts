import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { repositoryRoot } from 'cms/env';
import {
  contentOf,
  fragmentFolder,
  fragmentName,
  pagefindVersion,
  readFragment,
} from 'site/search/format/pagefindFiles';
import { indexPages } from 'site/build/indexPages';
import { createTurns } from 'site/build/mutex';
import { emptySnapshot } from 'content-models/snapshot/snapshot';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../../temporaryFolder.ts';

const temporary = temporaryFolder();
const { dependencies } = z
  .object({ dependencies: z.object({ pagefind: z.string() }) })
  .parse(JSON.parse(readFileSync(path.join(repositoryRoot, 'site/package.json'), 'utf8')));

describe('the texts that Pagefind keeps', () => {
  test('were looked at in the version that is installed', () => {
    expect(
      dependencies.pagefind,
      'Pagefind is another version. Look whether its files are as search/format/pagefindFiles.ts says, then name it there.',
    ).toBe(pagefindVersion);
  });

  test('are read as that version writes them', async () => {
    const outDir = path.join(temporary(), 'site');
    await mkdir(path.join(outDir, 'temas'), { recursive: true });
    await writeFile(
      path.join(outDir, 'temas/index.html'),
      '<html lang="es"><body><main data-pagefind-body><h1>Los temas</h1><p>Orienta {a} todos.</p></main></body></html>',
    );
    await indexPages({ snapshot: emptySnapshot(), outDir, locale: 'es', turns: createTurns() });
    const folder = path.join(outDir, fragmentFolder('es'));
    const [file = '', ...others] = await readdir(folder);
    expect(others).toEqual([]);
    expect(fragmentName(file)).toMatch(/^es_[0-9a-f]+$/);
    const unpacked = gunzipSync(await readFile(path.join(folder, file))).toString('utf8');
    expect(readFragment(unpacked, file)).toEqual({
      url: '/temas/',
      title: 'Los temas',
      content: 'Orienta {a} todos.',
    });
    expect(contentOf(unpacked)).toBe('Orienta {a} todos.');
  });

  const page = '{"url":"/temas/","content":"Orienta.","meta":{"title":"Los temas"}}';

  test.each([
    ['no mark', page],
    ['another mark', `pagefind_xyz${page}`],
    ['no JSON', 'pagefind_dcd\u0000\u0001'],
    ['another field for the text', `pagefind_dcd${page.replace('content', 'body')}`],
    ['no title', `pagefind_dcd${page.replace('title', 'name')}`],
  ])('are refused with %s', (_, unpacked) => {
    expect(() => readFragment(unpacked, 'es_1.pf_fragment')).toThrow(
      `es_1.pf_fragment is no text of a page as Pagefind ${pagefindVersion} writes it: a file .pf_fragment, gzip, "pagefind_dcd", then JSON with url, content and meta.title. If another version is installed, look at its files and change search/format/pagefindFiles.ts.`,
    );
  });

  test('are refused under another ending', () => {
    expect(() => fragmentName('es_1.pf_text')).toThrow('es_1.pf_text is no text of a page');
  });

  test('are not shown by a browser where they are something else', () => {
    expect(() => contentOf('pagefind_dcd{"url":"/temas/"}')).toThrow('no text of a page');
  });
});
