import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { indexedText } from 'site/build/indexedText';
import { filesOf } from 'site/check/readRelease';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../fixtures/builtSite.ts';

const site = builtSite();

const textOf = (html: string) => indexedText(`<main data-pagefind-body>${html}</main>`)?.text;

describe('the indexed text of a page', () => {
  test.each([
    ['a block ends a sentence', '<p>Uno</p><p>dos.</p><p>¿Tres?</p>', 'Uno. dos. ¿Tres?'],
    [
      'an inline element does not',
      '<p>Un <em>lu</em>gar<a href="/">, aquí</a></p>',
      'Un lugar, aquí.',
    ],
    ['a term leads to its definition', '<dl><dt>Tema</dt><dd>Empleo</dd></dl>', 'Tema: Empleo.'],
    [
      'a sheet comes after the sentences, which a mark says, unless it is left out',
      '<dl class="sheet"><dt>Población</dt><dd>Mujeres</dd></dl><p>Sí</p><div class="fine"><dl class="sheet"><dt>No</dt></dl></div>',
      'Sí. ¶ Población: Mujeres.',
    ],
    ['of a sheet alone there is no mark', '<dl class="sheet"><dt>Tipo</dt></dl>', 'Tipo:'],
    ['cells are apart', '<table><tr><th>Año</th><td>2020</td></tr></table>', 'Año. 2020.'],
    ['a break separates words', '<p>uno<br>dos</p>', 'uno dos.'],
    ['entities are decoded', '<p>A&amp;B &lt;b&gt; &#241;&nbsp;o</p>', 'A&B <b> ñ o.'],
    [
      'what has no text of its own is left out',
      '<p>Sí</p><svg><title>no</title></svg><nav>no</nav>',
      'Sí.',
    ],
    [
      'so is what is marked',
      '<p>Sí</p><p data-pagefind-ignore>no</p><ul class="entry-list"><li>no</li></ul>',
      'Sí.',
    ],
    [
      'the heading of a section is left out',
      '<section class="section"><h2>No</h2><h3>Sí</h3></section>',
      'Sí.',
    ],
    [
      'a notice in the head is left out',
      '<div class="page-head"><div><p class="notice">No</p></div></div><p class="notice">Sí</p>',
      'Sí.',
    ],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  test('is that of marked pages alone, with title and kicker', () => {
    expect(indexedText('<main id="contenido"><p>Nada</p></main>')).toBeUndefined();
    expect(
      indexedText(
        '<p>fuera</p><main id="a" data-pagefind-body><p data-pagefind-meta="kicker"> BP-0001 · Práctica</p><h1 data-pagefind-meta="title">Un\n título</h1><p>Texto.</p></main><p>fuera</p>',
      ),
    ).toEqual({
      title: 'Un título',
      kicker: 'BP-0001 · Práctica',
      text: 'BP-0001 · Práctica. Texto.',
    });
  });

  test('has a title and a text on every page of the site that is indexed', async () => {
    const names = [...(await filesOf(site().outDir))].filter((name) => name.endsWith('.html'));
    const texts = await Promise.all(
      names.map(async (name) => {
        const html = await readFile(path.join(site().outDir, name), 'utf8');
        return { name, isMarked: html.includes('data-pagefind-body'), own: indexedText(html) };
      }),
    );
    const marked = texts.filter(({ isMarked }) => isMarked);
    expect(marked.length).toBeGreaterThan(50);
    for (const { name, own } of marked) {
      expect(own?.title, name).not.toBe('');
      expect(own?.text.length, name).toBeGreaterThan(20);
    }
  });
});
