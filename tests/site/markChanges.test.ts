import { parse } from 'node-html-parser';
import { markChanges } from 'site/preview/markChanges';
import { describe, expect, test } from 'vitest';

const words = {
  added: 'nuevo',
  removed: 'quitado',
  newPicture: 'Imagen nueva',
  otherLink: 'cambió un enlace',
};

/** The page with what differs, its marks in brackets: `{+new+}`, `{-gone-}`. */
function marked(before: string, now: string): { html: string; count: number } {
  const page = parse(now);
  const count = markChanges(page, parse(before), words);
  const html = page
    .toString()
    .replace(/<span class="preview-hidden">[^<]*<\/span>/g, '')
    .replace(/<ins class="preview-mark">(.*?)<\/ins>/g, '{+$1+}')
    .replace(/<del class="preview-mark">(.*?)<\/del>/g, '{-$1-}');
  return { html, count };
}

describe('what differs from the live page', () => {
  test.each([
    ['nothing', '<p>Uno</p><p>Dos</p>', '<p>Uno</p><p>Dos</p>', '<p>Uno</p><p>Dos</p>', 0],
    [
      'words within formats',
      '<p>Comenzó en 2016 con <strong>pocas manos</strong>.</p>',
      '<p>Comenzó en 2017 con <strong>pocas manos</strong>.</p>',
      '<p>Comenzó en {-2016-}{+2017+} con <strong>pocas manos</strong>.</p>',
      1,
    ],
    [
      'a text that is another one',
      '<h1>Guate te incluye</h1>',
      '<h1>Modelo laboral</h1>',
      '<h1>{-Guate te incluye-}{+Modelo laboral+}</h1>',
      1,
    ],
    ['a paragraph more', '<p>Uno</p>', '<p>Uno</p><p>Dos</p>', '<p>Uno</p><p>{+Dos+}</p>', 1],
    [
      'an item less',
      '<ul><li>Uno</li><li>Dos</li></ul>',
      '<ul><li>Uno</li></ul>',
      '<ul><li>Uno {-Dos-}</li></ul>',
      1,
    ],
    ['the first less', '<p>Uno</p><p>Dos</p>', '<p>Dos</p>', '<p>{-Uno-} Dos</p>', 1],
    [
      'where a link leads',
      '<p><a href="/a/">Fuente</a></p>',
      '<p><a href="/b/">Fuente</a></p>',
      '<p><a href="/b/">Fuente {+cambió un enlace+}</a></p>',
      1,
    ],
    [
      'signs that HTML writes otherwise',
      '<p>Pan &amp; vino &lt;3 cada día del año</p>',
      '<p>Pan &amp; agua &lt;3 cada día del año</p>',
      '<p>Pan &amp; {-vino-}{+agua+} &lt;3 cada día del año</p>',
      1,
    ],
  ])('%s', (_, before, now, expected, count) => {
    expect(marked(before, now)).toEqual({ html: expected, count });
  });

  test('a picture that was not there', () => {
    const page = '<p>Uno</p><figure><img src="/imagenes/a.webp" alt=""></figure>';
    const { html, count } = marked('<p>Uno</p>', page);
    expect(html).toContain('{+Imagen nueva+}');
    expect(count).toBe(1);
  });

  test('nothing of a draft becomes markup', () => {
    const { html } = marked('<p>Uno</p>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>');
    expect(html).toBe('<p>{-Uno-}{+&lt;img src=x onerror=alert(1)&gt;+}</p>');
  });
});
