import {
  sourceCall,
  type RichText,
  type RichTextBlock,
  type RichTextInline,
  type RichTextList,
} from 'content-models/fields/richText';
import { webAddress } from 'content-models/fields/address';
import { z } from 'zod';
import type { Bilingual } from 'content-models/locales';

/** The editor state as Payload stores it (Lexical). */
export type EditorState = {
  root: {
    type: string;
    children: { type: string; version: number; [key: string]: unknown }[];
    direction: 'ltr' | 'rtl' | null;
    format: 'left' | 'start' | 'center' | 'right' | 'end' | 'justify' | '';
    indent: number;
    version: number;
  };
  [key: string]: unknown;
};

// Lexical stores text formats as a bit mask; the catalogue has these two alone.
const strongBit = 1;
const emphasisBit = 2;

const nodeSchema = z.looseObject({ type: z.string() });
const childrenSchema = z.looseObject({ children: z.array(nodeSchema) });
const textSchema = z.looseObject({ text: z.string(), format: z.number() });
const headingSchema = z.looseObject({ tag: z.enum(['h3', 'h4']) });
const listSchema = z.looseObject({ listType: z.enum(['bullet', 'number']) });
const linkSchema = z.looseObject({
  fields: z.looseObject({ url: z.string(), linkType: z.literal('custom') }),
});

type Node = z.infer<typeof nodeSchema>;

/** Nesting depth of lists. */
const maximumListDepth = 20;
/** Characters of the converted text as JSON. */
const maximumLength = 200_000;

/** Rich text that is not allowed, with a message for its author. */
export class RichTextError extends Error {
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(text.en);
    this.name = 'RichTextError';
    this.text = text;
  }
}

/**
 * Converts an editor state to the catalogue's own rich text: paragraphs, headings of level 3 and 4, lists, links, bold,
 * italics and quotes. The server-side allow-list, also for what was pasted or sent past the editor.
 * @returns undefined for an empty text.
 * @throws RichTextError for anything else.
 */
export function toRichText(state: unknown): RichText | undefined {
  if (state === null || state === undefined) return undefined;
  const { root } = read(z.looseObject({ root: nodeSchema }), state);
  const blocks = childrenOf(root).flatMap((node) => toBlock(node) ?? []);
  if (JSON.stringify(blocks).length > maximumLength) {
    throw new RichTextError({
      es: `pasa de ${maximumLength} caracteres. Acórtelo.`,
      en: `is longer than ${maximumLength} characters. Shorten it.`,
    });
  }
  return blocks.length > 0 ? blocks : undefined;
}

function toBlock(node: Node): RichTextBlock | undefined {
  if (node.type === 'list') return toList(node);
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'quote')
    throw unknownNode(node);
  const children = toInlines(childrenOf(node));
  // The editor leaves empty paragraphs behind.
  if (children.length === 0) return undefined;
  if (node.type !== 'heading') return { type: node.type, children };
  const parsed = headingSchema.safeParse(node);
  if (!parsed.success) {
    throw new RichTextError({
      es: 'tiene un título que no es de nivel 3 ni 4. Use «Título 3» o «Título 4».',
      en: 'has a heading that is not of level 3 or 4. Use “Heading 3” or “Heading 4”.',
    });
  }
  return { type: 'heading', level: parsed.data.tag === 'h3' ? 3 : 4, children };
}

function toList(node: Node, level = 1): RichTextList | undefined {
  if (level > maximumListDepth) {
    throw new RichTextError({
      es: `tiene listas una dentro de otra en más de ${maximumListDepth} niveles. Quite sangrías.`,
      en: `has lists one inside another in more than ${maximumListDepth} levels. Remove indentations.`,
    });
  }
  const parsed = listSchema.safeParse(node);
  if (!parsed.success) throw unknownNode({ type: 'checklist' });
  const items: RichTextList['items'] = [];
  for (const item of childrenOf(node)) {
    if (item.type !== 'listitem') throw unknownNode(item);
    const children = childrenOf(item);
    const nested = children
      .filter(({ type }) => type === 'list')
      .flatMap((list) => toList(list, level + 1) ?? []);
    const inlines = toInlines(children.filter(({ type }) => type !== 'list'));
    if (inlines.length > 0) items.push({ children: inlines });
    // Lexical puts a nested list into an item of its own, after the item that it belongs to.
    for (const list of nested) attachTo(items, list);
  }
  return items.length > 0
    ? { type: 'list', ordered: parsed.data.listType === 'number', items }
    : undefined;
}

function attachTo(items: RichTextList['items'], list: RichTextList): void {
  const owner = items.at(-1);
  if (!owner || owner.list) {
    throw new RichTextError({
      es: 'tiene una lista dentro de otra sin un elemento al que pertenezca. Quite la sangría.',
      en: 'has a list inside another without an item that it belongs to. Remove the indentation.',
    });
  }
  owner.list = list;
}

function toInlines(nodes: Node[]): RichTextInline[] {
  const inlines: RichTextInline[] = [];
  for (const node of nodes) {
    if (node.type === 'link' || node.type === 'autolink') inlines.push(toLink(node));
    else pushText(inlines, toText(node));
  }
  return inlines;
}

type Text = Extract<RichTextInline, { type: 'text' }>;

function toText(node: Node): Text | undefined {
  // Line breaks and tabs inside a paragraph become spaces.
  if (node.type === 'linebreak' || node.type === 'tab') return { type: 'text', text: ' ' };
  if (node.type !== 'text') throw unknownNode(node);
  const { text, format } = read(textSchema, node);
  if ((format & ~(strongBit | emphasisBit)) !== 0) {
    throw new RichTextError({
      es: 'tiene un estilo de letra que no se admite (subrayado, tachado, código…). Use solo negrita y cursiva.',
      en: 'has a style of letter that is not allowed (underline, strike-through, code…). Use bold and italics only.',
    });
  }
  if (text === '') return undefined;
  return {
    type: 'text',
    text,
    ...(format & strongBit ? { strong: true } : {}),
    ...(format & emphasisBit ? { emphasis: true } : {}),
  };
}

/** Merges adjacent texts of the same format, so that the same text always gives the same record. */
function pushText(inlines: RichTextInline[], text: Text | undefined): void {
  if (!text) return;
  const last = inlines.at(-1);
  if (last?.type === 'text' && last.strong === text.strong && last.emphasis === text.emphasis)
    last.text += text.text;
  else inlines.push(text);
}

function toLink(node: Node): RichTextInline {
  const parsed = linkSchema.safeParse(node);
  const url = parsed.success ? parsed.data.fields.url : '';
  if (!sourceCall.safeParse(url).success && !webAddress.safeParse(url).success) {
    throw new RichTextError({
      es: `tiene un enlace que no se admite («${url}»). Escriba una dirección completa (https://…) o el código de una fuente (#FU-0003).`,
      en: `has a link that is not allowed (“${url}”). Write a complete address (https://…) or a source’s code (#FU-0003).`,
    });
  }
  const children: Text[] = [];
  for (const child of childrenOf(node)) pushText(children, toText(child));
  if (children.length === 0) throw unknownNode({ type: 'link' });
  return { type: 'link', url, children };
}

function childrenOf(node: Node): Node[] {
  return read(childrenSchema, node).children;
}

function read<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new RichTextError({
    es: 'no es un texto que este editor haya escrito. Bórrelo y escríbalo de nuevo.',
    en: 'is not a text that this editor wrote. Delete it and write it again.',
  });
}

function unknownNode({ type }: { type: string }): RichTextError {
  return new RichTextError({
    es: `tiene algo que no se admite («${type}»). Use párrafos, títulos, listas, enlaces, negrita, cursiva y citas.`,
    en: `has something that is not allowed (“${type}”). Use paragraphs, headings, lists, links, bold, italics and quotes.`,
  });
}

const element = { direction: 'ltr' as const, format: '' as const, indent: 0, version: 1 };

/** Converts the catalogue's rich text to an editor state; the inverse of {@link toRichText}. */
export function fromRichText(blocks: RichText | null | undefined): EditorState | null {
  if (!blocks) return null;
  return { root: { ...element, type: 'root', children: blocks.map(fromBlock) } };
}

type Serialized = { type: string; version: number; [key: string]: unknown };

function fromBlock(block: RichTextBlock): Serialized {
  if (block.type === 'list') return fromList(block);
  const children = block.children.map(fromInline);
  if (block.type === 'heading')
    return { ...element, type: 'heading', tag: `h${block.level}`, children };
  if (block.type === 'quote') return { ...element, type: 'quote', children };
  return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children };
}

function fromList(list: RichTextList, depth = 0): Serialized {
  const children = list.items.flatMap((item) => {
    const own = listItem(item.children.map(fromInline), depth);
    return item.list ? [own, listItem([fromList(item.list, depth + 1)], depth)] : [own];
  });
  return {
    ...element,
    type: 'list',
    listType: list.ordered ? 'number' : 'bullet',
    tag: list.ordered ? 'ol' : 'ul',
    start: 1,
    children: children.map((item, index) => ({ ...item, value: index + 1 })),
  };
}

function listItem(children: Serialized[], indent: number): Serialized {
  return { ...element, type: 'listitem', indent, children };
}

function fromInline(node: RichTextInline): Serialized {
  if (node.type === 'text') return fromText(node);
  return {
    ...element,
    type: 'link',
    version: 3,
    fields: { url: node.url, linkType: 'custom', newTab: false },
    children: node.children.map(fromText),
  };
}

function fromText({ text, strong, emphasis }: Text): Serialized {
  const format = (strong ? strongBit : 0) | (emphasis ? emphasisBit : 0);
  return { type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 };
}
