import { sources } from 'content-models/records/source';
import type { RichText, RichTextInline } from 'content-models/fields/richText';
import { createFootnotes } from 'site/record/footnotes';
import { richTextHtml } from 'site/record/richTextHtml';
import { expect, test } from 'vitest';

const source = (code: string) =>
  sources.schema.parse({
    code,
    title: code,
    type: 'news',
    language: 'es',
    url: `https://example.org/${code}`,
    notStated: ['author', 'publisher', 'publishedOn', 'accessedOn'],
  });

const toHtml = (blocks: RichText, footnotes = createFootnotes(source)) =>
  richTextHtml(blocks, { footnotes, callLabel: 'Fuente' });

const call = (code: string, text: string): RichTextInline => ({
  type: 'link',
  url: `#${code}`,
  children: [{ type: 'text', text }],
});

test('a number and its percent sign stay on one line', () => {
  const html = toHtml([
    { type: 'paragraph', children: [{ type: 'text', text: 'El 9.09 % de 8,600 y un % suelto.' }] },
  ]);
  expect(html).toBe('<p>El 9.09\u00a0% de 8,600 y un % suelto.</p>');
});

test('a call follows its words after a narrow no-break space, and the text continues', () => {
  const html = toHtml([
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Según la ' },
        call('FU-0001', 'nota'),
        { type: 'text', text: ', sí.' },
      ],
    },
  ]);
  expect(html).toBe(
    '<p>Según la nota\u202f<a class="call" id="cita-1" href="#fuente-1"><span class="hidden-text">Fuente </span>1</a>, sí.</p>',
  );
});

test('a call that is only a number gets the number of its page', () => {
  const html = toHtml([
    {
      type: 'paragraph',
      children: [{ type: 'text', text: 'Cinco unidades ' }, call('FU-0007', '[7]')],
    },
  ]);
  expect(html).toContain('unidades\u202f<a');
  expect(html).not.toContain('[7]');
});

test('a call keeps a distance from the link before it, and none from the text after another call', () => {
  const text = (words: string): RichTextInline => ({ type: 'text', text: words });
  const link: RichTextInline = {
    type: 'link',
    url: 'https://example.org/',
    children: [{ type: 'text', text: 'la ley' }],
  };
  const children = [
    text('Cinco'),
    call('FU-0001', '[1]'),
    text(' '),
    call('FU-0002', '[2]'),
    text(' y seis'),
    call('FU-0003', '[3]'),
    text(', dice '),
    link,
    call('FU-0004', '[4]'),
  ];
  const html = toHtml([{ type: 'paragraph', children }]);
  const kinds = [...html.matchAll(/<a class="(call[^"]*)"/g)].map(([, kind]) => kind);
  expect(kinds).toEqual(['call', 'call call-next', 'call', 'call call-next']);
});

test('sources are numbered in the order of their first call', () => {
  const footnotes = createFootnotes(source);
  toHtml(
    [
      {
        type: 'paragraph',
        children: [call('FU-0002', 'a'), call('FU-0001', 'b'), call('FU-0002', 'c')],
      },
    ],
    footnotes,
  );
  const sources = footnotes.sources(['FU-0001', 'FU-0002', 'FU-0003']);
  expect(
    sources.map(({ number, source: { code }, firstCall }) => [number, code, firstCall]),
  ).toEqual([
    [1, 'FU-0002', 'cita-1'],
    [2, 'FU-0001', 'cita-2'],
    [3, 'FU-0003', undefined],
  ]);
});

test('text never becomes markup', () => {
  const html = toHtml([{ type: 'paragraph', children: [{ type: 'text', text: '<script>"&' }] }]);
  expect(html).toBe('<p>&lt;script&gt;&quot;&amp;</p>');
});

test('every kind of block is written', () => {
  const text = (words: string): RichTextInline[] => [{ type: 'text', text: words }];
  const html = toHtml([
    { type: 'heading', level: 3, children: text('Título') },
    { type: 'quote', children: text('Cita') },
    {
      type: 'list',
      ordered: true,
      items: [
        {
          children: text('Uno'),
          list: { type: 'list', ordered: false, items: [{ children: text('Dos') }] },
        },
      ],
    },
  ]);
  expect(html).toBe(
    '<h3>Título</h3><blockquote><p>Cita</p></blockquote><ol><li>Uno<ul><li>Dos</li></ul></li></ol>',
  );
});
