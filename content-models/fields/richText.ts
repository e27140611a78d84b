import { z } from 'zod';
import { cleanText } from '../rules/cleanText.ts';
import { webAddress } from './address.ts';

/** A footnote call: a link to a source of the same record, by its code. */
export const sourceCall = z.string().regex(/^#FU-\d{4,}$/);

const textNode = z.strictObject({
  type: z.literal('text'),
  text: z.string().overwrite(cleanText).min(1),
  strong: z.literal(true).optional(),
  emphasis: z.literal(true).optional(),
});

const linkNode = z.strictObject({
  type: z.literal('link'),
  url: z.union([sourceCall, webAddress]),
  children: z.array(textNode).min(1),
});

const inline = z.discriminatedUnion('type', [textNode, linkNode]);

const inlines = z.array(inline).min(1);

type ListItem = { children: z.infer<typeof inline>[]; list?: List };
type List = { type: 'list'; ordered: boolean; items: ListItem[] };

/** A list, whose items may nest one more list. */
const list: z.ZodType<List> = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z
    .array(
      z.strictObject({
        children: inlines,
        get list() {
          return list.optional();
        },
      }),
    )
    .min(1),
});

const paragraph = z.strictObject({ type: z.literal('paragraph'), children: inlines });

const heading = z.strictObject({
  type: z.literal('heading'),
  level: z.union([z.literal(3), z.literal(4)]),
  children: inlines,
});

const quote = z.strictObject({ type: z.literal('quote'), children: inlines });

/** Characters of a rich text as JSON, which is about as many as its words have. */
const maximumRichText = 200_000;

/** The permitted nodes of rich text (allowlist); forms, imports and snapshots all validate against it. */
export const richText = z
  .array(z.union([paragraph, heading, list, quote]))
  .min(1)
  .refine((blocks) => JSON.stringify(blocks).length <= maximumRichText, {
    params: { rule: 'richTextTooLong' },
  });

export type RichText = z.infer<typeof richText>;
export type RichTextBlock = RichText[number];
export type RichTextInline = z.infer<typeof inline>;
export type RichTextList = List;

/** The plain text of a rich text, one line per block. */
export function richTextWords(blocks: RichText): string {
  return blocks.map(blockWords).join('\n');
}

function blockWords(block: RichTextBlock): string {
  if (block.type === 'list') return listWords(block);
  return inlineWords(block.children);
}

function listWords(block: List): string {
  return block.items
    .map((item) =>
      [inlineWords(item.children), item.list && listWords(item.list)].filter(Boolean).join('\n'),
    )
    .join('\n');
}

function inlineWords(nodes: readonly RichTextInline[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.text : inlineWords(node.children)))
    .join('');
}

/** The codes of the sources that a rich text cites (footnote calls), in order of appearance. */
export function calledSources(blocks: RichText): string[] {
  return blocks
    .flatMap(blockInlines)
    .flatMap((node) =>
      node.type === 'link' && sourceCall.safeParse(node.url).success ? [node.url.slice(1)] : [],
    );
}

function blockInlines(block: RichTextBlock): RichTextInline[] {
  return block.type === 'list' ? listInlines(block) : block.children;
}

function listInlines(block: List): RichTextInline[] {
  return block.items.flatMap((item) => [
    ...item.children,
    ...(item.list ? listInlines(item.list) : []),
  ]);
}
