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
const textSchema = z.looseObject({ text: z.string(), format: z.number().default(0) });
const headingSchema = z.looseObject({ tag: z.enum(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']) });
const listSchema = z.looseObject({ listType: z.string().default('bullet') });
const linkSchema = z.looseObject({
  fields: z.looseObject({ url: z.string().default(''), linkType: z.string().default('custom') }),
});

type Node = z.infer<typeof nodeSchema>;

/** Nesting depth of lists. */
const maximumListDepth = 20;

/** Rich text that is not allowed, with a message for its author. */
export class RichTextError extends Error {
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(text.en);
    this.name = 'RichTextError';
    this.text = text;
  }
}

/** Called with each kind of thing that the catalogue's rich text does not have, and what became of it. */
type Tell = (change: Bilingual) => void;

/**
 * Converts an editor state to the catalogue's own rich text: paragraphs, headings of level 3 and 4, lists, links, bold,
 * italics and quotes. The server-side allow-list, also for what was pasted or sent past the editor: of anything else the
 * words are kept.
 * @returns undefined for an empty text.
 * @throws RichTextError for what is no editor state.
 */
export function toRichText(state: unknown): RichText | undefined {
  const blocks = convert(state, () => undefined);
  return blocks.length > 0 ? blocks : undefined;
}

/**
 * Takes out of an editor state what {@link toRichText} does not keep.
 * @returns the state, itself where nothing had to go, and what was changed.
 * @throws RichTextError for what is no editor state.
 */
export function cleanRichText(state: unknown): { state: unknown; changes: Bilingual[] } {
  const changes = new Set<Bilingual>();
  const blocks = convert(state, (change) => changes.add(change));
  if (changes.size === 0) return { state, changes: [] };
  return { state: blocks.length > 0 ? fromRichText(blocks) : null, changes: [...changes] };
}

function convert(state: unknown, tell: Tell): RichTextBlock[] {
  if (state === null || state === undefined) return [];
  const { root } = read(z.looseObject({ root: nodeSchema }), state);
  return toBlocks(childrenOf(root), tell);
}

const inlineTypes = ['text', 'linebreak', 'tab', 'link', 'autolink'];
const isInline = ({ type }: Node) => inlineTypes.includes(type);

/** Neighbouring inline nodes, which may stand where blocks do after a paste, are a paragraph. */
function toBlocks(nodes: Node[], tell: Tell): RichTextBlock[] {
  const blocks: RichTextBlock[] = [];
  let inlines: Node[] = [];
  const endParagraph = () => {
    blocks.push(...paragraphOf('paragraph', inlines, tell));
    inlines = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      inlines.push(node);
      continue;
    }
    endParagraph();
    blocks.push(...toBlock(node, tell));
  }
  endParagraph();
  return blocks;
}

function toBlock(node: Node, tell: Tell): RichTextBlock[] {
  switch (node.type) {
    case 'list':
      return [toList(node, tell)].filter((list) => list !== undefined);
    case 'heading':
      return toHeading(node, tell);
    case 'paragraph':
      return toParagraphs('paragraph', node, tell);
    case 'quote':
      return toParagraphs('quote', node, tell);
    case 'tablerow':
      return paragraphOf('paragraph', cellsOf(node), tell);
    default:
      tell(node.type === 'table' ? texts.table : texts.other);
      return toBlocks(optionalChildrenOf(node), tell);
  }
}

type Plain = 'paragraph' | 'quote';

/** A paragraph or quote; blocks within one follow each other, as those of the same kind. */
function toParagraphs(type: Plain, node: Node, tell: Tell): RichTextBlock[] {
  const children = childrenOf(node);
  if (children.every(isInline)) return paragraphOf(type, children, tell);
  const inner = toBlocks(children, tell);
  return inner.map((block) => (block.type === 'paragraph' ? { ...block, type } : block));
}

/** The editor leaves empty paragraphs behind: they are none. */
function paragraphOf(type: Plain, nodes: Node[], tell: Tell): RichTextBlock[] {
  const children = toInlines(nodes, tell);
  return children.length > 0 ? [{ type, children }] : [];
}

function toHeading(node: Node, tell: Tell): RichTextBlock[] {
  const tag = headingSchema.safeParse(node).data?.tag ?? 'h3';
  const level = tag === 'h1' || tag === 'h2' || tag === 'h3' ? 3 : 4;
  if (`h${level}` !== tag) tell(texts.heading);
  const children = toInlines(childrenOf(node), tell);
  return children.length > 0 ? [{ type: 'heading', level, children }] : [];
}

/** The cells of a row of a table, in order, with a mark between them. */
function cellsOf(row: Node): Node[] {
  return childrenOf(row).flatMap((cell, index) => [
    ...(index === 0 ? [] : [{ type: 'text', text: ' · ', format: 0 }]),
    ...inlinesIn(cell),
  ]);
}

/** All inline nodes in a node, with a space between blocks. */
function inlinesIn(node: Node): Node[] {
  if (isInline(node)) return [node];
  return optionalChildrenOf(node).flatMap((child, index, all) => {
    const isNext = index > 0 && !(isInline(child) && isInline(all[index - 1] ?? child));
    return [...(isNext ? [{ type: 'linebreak' }] : []), ...inlinesIn(child)];
  });
}

function toList(node: Node, tell: Tell, level = 1): RichTextList | undefined {
  const { listType } = listSchema.parse(node);
  if (listType !== 'bullet' && listType !== 'number') tell(texts.checklist);
  const items: RichTextList['items'] = [];
  for (const item of childrenOf(node)) {
    const children = optionalChildrenOf(item);
    const own = children.filter(({ type }) => type !== 'list').flatMap(inlinesIn);
    const inlines = toInlines(own, tell);
    if (inlines.length > 0) items.push({ children: inlines });
    for (const nested of children.filter(({ type }) => type === 'list')) {
      const list = toList(nested, tell, level + 1);
      // Lexical puts a nested list into an item of its own, after the item that it belongs to.
      if (list) attachTo(items, list, level, tell);
    }
  }
  return items.length > 0 ? { type: 'list', ordered: listType === 'number', items } : undefined;
}

/** A list without an item that it belongs to, or too deep, has its items among those around it. */
function attachTo(
  items: RichTextList['items'],
  list: RichTextList,
  level: number,
  tell: Tell,
): void {
  const owner = items.at(-1);
  if (owner && !owner.list && level < maximumListDepth) {
    owner.list = list;
    return;
  }
  tell(texts.indentation);
  items.push(...list.items);
}

function toInlines(nodes: Node[], tell: Tell): RichTextInline[] {
  const inlines: RichTextInline[] = [];
  for (const node of nodes) {
    if (node.type === 'link' || node.type === 'autolink') pushLink(inlines, node, tell);
    else pushText(inlines, toText(node, tell));
  }
  return inlines;
}

type Text = Extract<RichTextInline, { type: 'text' }>;

function toText(node: Node, tell: Tell): Text | undefined {
  // Line breaks and tabs inside a paragraph become spaces.
  if (node.type === 'linebreak' || node.type === 'tab') return { type: 'text', text: ' ' };
  const parsed = textSchema.safeParse(node);
  if (node.type !== 'text' || !parsed.success) {
    tell(texts.other);
    return undefined;
  }
  const { text, format } = parsed.data;
  if ((format & ~(strongBit | emphasisBit)) !== 0) tell(texts.style);
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

function pushLink(inlines: RichTextInline[], node: Node, tell: Tell): void {
  const url = linkSchema.safeParse(node).data?.fields.url ?? '';
  const children: Text[] = [];
  for (const child of inlinesIn({ ...node, type: 'words' }))
    pushText(children, toText(child, tell));
  if (children.length === 0) return;
  if (sourceCall.safeParse(url).success || webAddress.safeParse(url).success) {
    inlines.push({ type: 'link', url, children });
    return;
  }
  tell(texts.link);
  for (const text of children) pushText(inlines, text);
}

function childrenOf(node: Node): Node[] {
  return read(childrenSchema, node).children;
}

/** A node that is no text of ours may have no children. */
function optionalChildrenOf(node: Node): Node[] {
  return childrenSchema.safeParse(node).data?.children ?? [];
}

function read<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new RichTextError({
    es: 'no es un texto que este editor haya escrito. Bórrelo y escríbalo de nuevo.',
    en: 'is not a text that this editor wrote. Delete it and write it again.',
  });
}

/** What becomes of what the catalogue's rich text does not have. */
const texts = {
  heading: {
    es: 'tenía títulos de otro nivel: quedaron como título 3 o 4.',
    en: 'had headings of another level: they became heading 3 or 4.',
  },
  style: {
    es: 'tenía subrayado, tachado u otro estilo de letra: quedan negrita y cursiva.',
    en: 'had underline, strike-through or another style of letter: bold and italics stay.',
  },
  link: {
    es: 'tenía enlaces que no llevan a una página (https://…) ni a una fuente (#FU-0003): quedaron sus palabras.',
    en: 'had links that lead neither to a page (https://…) nor to a source (#FU-0003): their words stay.',
  },
  checklist: {
    es: 'tenía una lista de tareas: quedó como lista, sin las casillas.',
    en: 'had a task list: it became a list, without the boxes.',
  },
  indentation: {
    es: 'tenía una lista con sangrías de más: sus elementos quedaron en la de fuera.',
    en: 'had a list with too many indentations: its items are in the one around it.',
  },
  table: {
    es: 'tenía una tabla: quedó una línea por fila, con las celdas en su orden.',
    en: 'had a table: it became a line for each row, with the cells in their order.',
  },
  other: {
    es: 'tenía algo que aquí no cabe, como una imagen o una línea: se quitó y quedaron las palabras.',
    en: 'had something that has no place here, such as a picture or a line: it went, and the words stay.',
  },
} satisfies Record<string, Bilingual>;

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
