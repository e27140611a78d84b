import { cleanRichText, fromRichText, RichTextError, toRichText } from 'cms/records/richText';
import { richTextWords, type RichText } from 'content-models/fields/richText';
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

const heading = (tag: string) => ({ ...element, type: 'heading', tag, children: [text('Grande')] });
const list = (listType: string, ...children: object[]) => ({
  ...element,
  type: 'list',
  listType,
  children: children.map((child) => ({ ...element, type: 'listitem', children: [child] })),
});
const row = (...cells: string[]) => ({
  ...element,
  type: 'tablerow',
  children: cells.map((cell) => ({
    ...element,
    type: 'tablecell',
    children: [paragraph(text(cell))],
  })),
});

/** What has no place in a text of the catalogue, the words that stay, and what its editor is told. */
const changed: [string, object, string, RegExp][] = [
  ['an underlined text', inside(paragraph(text('subrayado', 8))), 'subrayado', /negrita y cursiva/],
  ['code', inside(paragraph(text('x', 16))), 'x', /negrita y cursiva/],
  ['a heading of level 1', inside(heading('h1')), 'Grande', /título 3 o 4/],
  [
    'a picture',
    inside(paragraph(text('Hola')), { type: 'upload', version: 1 }),
    'Hola',
    /se quitó/,
  ],
  ['a rule', inside({ type: 'horizontalrule', version: 1 }), '', /se quitó/],
  ['a task list', inside(list('check', text('Hecho'))), 'Hecho', /sin las casillas/],
  [
    'a table',
    inside({ ...element, type: 'table', children: [row('Año', 'Personas'), row('2016', '33')] }),
    'Año · Personas\n2016 · 33',
    /una línea por fila/,
  ],
  ['a script as address', inside(paragraph(link('javascript:alert(1)'))), 'aquí', /sus palabras/],
  ['an address of mail', inside(paragraph(link('mailto:a@example.org'))), 'aquí', /sus palabras/],
  ['an address inside the site', inside(paragraph(link('/practicas/'))), 'aquí', /sus palabras/],
  ['a list in nothing', inside(list('bullet', list('bullet', text('x')))), 'x', /sangrías de más/],
  ['a list of 21 levels', nested(21), `${'elemento\n'.repeat(20)}al fondo`, /sangrías de más/],
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

  test('two paragraphs of a quote are two quotes', () => {
    const quote = {
      ...element,
      type: 'quote',
      children: ['Uno', 'Dos'].map((words) => paragraph(text(words))),
    };
    expect(toRichText(inside(quote))?.map(({ type }) => type)).toEqual(['quote', 'quote']);
  });

  test.each(changed)('%s leaves its words, and its editor is told', (_, state, words, told) => {
    const { state: cleaned, changes } = cleanRichText(state);
    expect(richTextWords(toRichText(cleaned) ?? [])).toBe(words);
    expect(changes.map(({ es }) => es).join()).toMatch(told);
    expect(cleanRichText(cleaned)).toEqual({ state: cleaned, changes: [] });
  });

  test('what is no editor state does not pass', () => {
    expect(() => toRichText({ html: '<p>Hola</p>' })).toThrow(RichTextError);
  });

  onBothDatabases((cms) => {
    test('of a draft is cleaned, whichever way it comes, and a book is a problem of publishing', async () => {
      const created = await cms().payload.create({
        collection: 'practices',
        data: {
          description: inside(paragraph(link('javascript:alert(1)'))) as never,
          context: inside(paragraph(text('a'.repeat(200_001)))) as never,
        },
        draft: true,
        locale: 'es',
        depth: 0,
        overrideAccess: true,
      });
      expect(JSON.stringify(created.description)).toContain('aquí');
      expect(JSON.stringify(created.description)).not.toContain('javascript');
      const { fields } = await refusalOf(
        cms().payload.update({
          collection: 'practices',
          id: created.id,
          data: { _status: 'published' },
          locale: 'es',
          depth: 0,
          overrideAccess: true,
        }),
      );
      expect(fields.filter((line) => line.startsWith('context'))).toMatchInlineSnapshot(`
        [
          "context: Pestaña «Qué hace», «Contexto» es más largo que un libro (pasa de 200,000 caracteres). Acórtelo.",
        ]
      `);
    });
  });
});
