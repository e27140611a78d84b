import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { repositoryRoot } from 'cms/env';
import {
  contentOf,
  fragmentAddress,
  fragmentName,
  pagefindVersion,
  readFragment,
} from 'site/search/format/pagefindFiles';
import { openResults } from 'site/build/keptResults';
import { volumeSchema, writeVolumes } from 'site/build/writeVolumes';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../../temporaryFolder.ts';

const temporary = temporaryFolder();
const { dependencies } = z
  .object({ dependencies: z.object({ pagefind: z.string() }) })
  .parse(JSON.parse(readFileSync(path.join(repositoryRoot, 'site/package.json'), 'utf8')));

describe('Pagefind’s text fragments', () => {
  test('are known for the installed version', () => {
    expect(
      dependencies.pagefind,
      'Pagefind is another version. Look whether its files are as search/format/pagefindFiles.ts says, then name it there.',
    ).toBe(pagefindVersion);
  });

  test('are parsed in the format of that version', async () => {
    const outDir = path.join(temporary(), 'site');
    const page = {
      url: '/temas/',
      title: 'Los temas',
      kicker: 'Temas',
      text: 'Orienta {a} todos.',
    };
    const names = await writeVolumes([{ ...page, words: [], groups: [] }], {
      outDir,
      locale: 'es',
      keptDir: undefined,
      kept: openResults({ file: undefined, version: '', schema: volumeSchema }),
    });
    const name = names.get('/temas/') ?? '';
    expect(name).toMatch(/^es_[0-9a-f]+$/);
    const file = path.join(outDir, fragmentAddress(name));
    const unpacked = gunzipSync(await readFile(file)).toString('utf8');
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

  test('are refused with another extension', () => {
    expect(() => fragmentName('es_1.pf_text')).toThrow('es_1.pf_text is no text of a page');
  });

  test('are not shown by a browser in another format', () => {
    expect(() => contentOf('pagefind_dcd{"url":"/temas/"}')).toThrow('no text of a page');
  });
});
