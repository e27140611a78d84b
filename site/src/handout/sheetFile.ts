import { locales } from 'content-models/locales';
import * as z from 'zod/mini';
import type { Block, Handout, ListBlock, Run } from './Handout.ts';

/**
 * What is published of a handout beside its PDF and its Word document: its words, and the QR code of its page as a PNG. A
 * browser makes one document of several from it.
 */
export type Sheet = { handout: Handout; code: Uint8Array<ArrayBuffer> };

export function writeSheet(handout: Handout, code: Uint8Array): string {
  return JSON.stringify({ handout, code: btoa(String.fromCharCode(...code)) });
}

/** @throws Error where it is not in the shape that this version of the site reads. */
export function readSheet(file: ArrayBuffer): Sheet {
  const text = new TextDecoder().decode(file);
  const { handout, code } = z
    .object({ handout: handoutShape, code: z.string() })
    .parse(JSON.parse(text));
  return { handout, code: Uint8Array.from(atob(code), (byte) => byte.charCodeAt(0)) };
}

const runShape = z.object({
  text: z.string(),
  lang: z.optional(z.string()),
  strong: z.optional(z.literal(true)),
  emphasis: z.optional(z.literal(true)),
  href: z.optional(z.string()),
  calls: z.optional(z.array(z.number())),
}) satisfies z.ZodMiniType<Run>;

const runs = z.array(runShape);

const listShape: z.ZodMiniType<ListBlock> = z.object({
  kind: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(z.object({ runs, list: z.optional(z.lazy(() => listShape)) })),
});

const blockShape: z.ZodMiniType<Block> = z.union([
  z.object({ kind: z.literal('paragraph'), runs, isFine: z.optional(z.literal(true)) }),
  z.object({ kind: z.literal('heading'), runs }),
  z.object({ kind: z.literal('quote'), runs }),
  z.object({ kind: z.literal('notice'), title: z.string(), runs }),
  listShape,
  z.object({
    kind: z.literal('bars'),
    title: z.string(),
    note: runs,
    alt: z.string(),
    bars: z.array(z.object({ name: z.string(), label: z.string(), share: z.optional(z.number()) })),
  }),
  z.object({
    kind: z.literal('answers'),
    head: z.tuple([z.string(), z.string()]),
    rows: z.array(z.object({ question: z.string(), answers: z.array(runs) })),
  }),
]);

const handoutShape: z.ZodMiniType<Handout> = z.object({
  locale: z.enum(locales),
  kicker: z.string(),
  title: runShape,
  lead: runs,
  sections: z.array(z.object({ heading: z.string(), blocks: z.array(blockShape) })),
  sources: z.object({
    heading: z.string(),
    items: z.array(z.object({ number: z.number(), runs })),
  }),
  notes: z.string(),
  publisher: z.string(),
  url: z.string(),
  scan: z.string(),
  about: z.string(),
  updatedOn: z.string(),
});
