import { fromRichText, RichTextError, toRichText } from 'cms/records/richText';
import type { RichText } from 'content-models/fields/richText';
import { describe, expect, test } from 'vitest';
import { onBothDatabases } from './onBothDatabases.ts';
import { refusalOf } from './records.ts';

const everything: RichText = [
  { type: 'heading', level: 3, children: [{ type: 'text', text: 'Qué hace' }] },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Orienta ' },
      { type: 'text', text: 'mucho', strong: true },
      { type: 'text', text: ' y ' },
      { type: 'text', text: 'bien', strong: true, emphasis: true },
      { type: 'link', url: '#FU-0003', children: [{ type: 'text', text: '3' }] },
    ],
  },
  {
    type: 'list',
    ordered: false,
    items: [
      {
        children: [{ type: 'text', text: 'Uno' }],
        list: {
          type: 'list',
          ordered: true,
          items: [{ children: [{ type: 'text', text: 'Dentro' }] }],
        },
      },
      {
        children: [
          { type: 'link', url: 'https://example.org/', children: [{ type: 'text', text: 'Dos' }] },
        ],
      },
    ],
  },
  { type: 'quote', children: [{ type: 'text', text: 'Dicho así.', emphasis: true }] },
  { type: 'heading', level: 4, children: [{ type: 'text', text: 'Fin' }] },
];

const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const;
const text = (words: string, format = 0) => ({ type: 'text', text: words, format, version: 1 });
const inside = (...children: object[]) => ({ root: { ...element, type: 'root', children } });
const paragraph = (...children: object[]) => ({ ...element, type: 'paragraph', children });
const link = (url: string) => ({
  ...element,
  type: 'link',
  fields: { url, linkType: 'custom' },
  children: [text('aquí')],
});

/** Lists one inside another, each with an item of its own before the next. */
function nested(levels: number): object {
  const list = (...children: object[]) => ({
    ...element,
    type: 'list',
    listType: 'bullet',
    children: children.map((child) => ({ ...element, type: 'listitem', children: [child] })),
  });
  let inner = list(text('al fondo'));
  for (let level = 1; level < levels; level += 1) inner = list(text('elemento'), inner);
  return inside(inner);
}

const forbidden: [string, object][] = [
  ['a list of 21 levels', nested(21)],
  ['a text of more letters than a book', inside(paragraph(text('a'.repeat(200_001))))],
  ['an underlined text', inside(paragraph(text('subrayado', 8)))],
  ['code', inside(paragraph(text('x', 16)))],
  [
    'a heading of level 1',
    inside({ ...element, type: 'heading', tag: 'h1', children: [text('Grande')] }),
  ],
  ['a picture', inside({ type: 'upload', version: 1 })],
  ['a block', inside({ type: 'block', version: 1 })],
  ['a check list', inside({ ...element, type: 'list', listType: 'check', children: [] })],
  ['a table', inside({ ...element, type: 'table', children: [] })],
  ['a rule', inside({ type: 'horizontalrule', version: 1 })],
  ['a script as address', inside(paragraph(link('javascript:alert(1)')))],
  ['an address that was cut', inside(paragraph(link('https://example.org/inform...')))],
  ['an address inside the site', inside(paragraph(link('/practicas/')))],
  [
    'a list in nothing',
    inside({
      ...element,
      type: 'list',
      listType: 'bullet',
      children: [
        {
          ...element,
          type: 'listitem',
          children: [
            {
              ...element,
              type: 'list',
              listType: 'bullet',
              children: [{ ...element, type: 'listitem', children: [text('x')] }],
            },
          ],
        },
      ],
    }),
  ],
  ['what is no editor state', { html: '<p>Hola</p>' }],
];

describe('rich text', () => {
  test('goes into the editor and out again unchanged', () => {
    expect(toRichText(fromRichText(everything))).toEqual(everything);
  });

  test('goes as deep as twenty lists', () => {
    expect(JSON.stringify(toRichText(nested(20)))).toContain('al fondo');
  });

  test('is nothing where the editor is empty', () => {
    expect(toRichText(inside(paragraph()))).toBeUndefined();
    expect(toRichText(null)).toBeUndefined();
  });

  test('a break of line is a space, and neighbours of one style are one text', () => {
    const state = inside(paragraph(text('uno'), { type: 'linebreak', version: 1 }, text('dos')));
    expect(toRichText(state)).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'uno dos' }] },
    ]);
  });

  test.each(forbidden)('%s does not pass', (_name, state) => {
    expect(() => toRichText(state)).toThrow(RichTextError);
  });

  onBothDatabases((cms) => {
    test('what is not allowed is refused in drafts too', async () => {
      const { fields } = await refusalOf(
        cms().payload.create({
          collection: 'practices',
          data: { description: inside(paragraph(link('javascript:alert(1)'))) as never },
          draft: true,
          locale: 'es',
          depth: 0,
          overrideAccess: true,
        }),
      );
      expect(fields).toMatchInlineSnapshot(`
        [
          "description: Pestaña «Qué hace», «Descripción» tiene un enlace que no se admite («javascript:alert(1)»). Escriba una dirección completa (https://…) o el código de una fuente (#FU-0003).",
        ]
      `);
    });
  });
});
