import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  NodeCompiler,
  type NodeError,
  type NodeTypstDocument,
} from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'zod';
import type { Handout } from '../src/handout/Handout.ts';
import { qrCode } from './qrCode.ts';

/** A handout on paper. */
type Printed = { pdf: Uint8Array; pages: number };

/** Prints handouts as tagged PDFs (PDF/UA-1, ISO 14289-1), the same bytes for the same words. */
export type Printer = { print: (handout: Handout) => Printed };

const template = readFileSync(path.join(import.meta.dirname, 'handout.typ'), 'utf8');

/**
 * Opens Typst once for many handouts. Its fonts come with it, so that the paper looks the same wherever it is made.
 * @throws Error with what Typst says, where a handout cannot be set.
 */
export function createPrinter(): Printer {
  const compiler = NodeCompiler.create({ workspace: import.meta.dirname });
  return {
    print: (handout) => {
      const inputs = { handout: JSON.stringify(handout), qr: qrCode(handout.url) };
      const compiled = compiler.compile({ mainFileContent: template, inputs });
      const { result } = compiled;
      if (!result) throw new Error(failure(compiler, compiled.takeError(), handout.url));
      const pdf = accessible(compiler, result, Date.parse(handout.updatedOn) / 1000);
      const pages = result.numOfPages;
      compiler.evictCache(0);
      return { pdf, pages };
    },
  };
}

/**
 * The document as PDF/UA-1. One with a character that none of Typst's fonts has, such as an emoji, must not claim to be that:
 * it is tagged all the same, shows a box there, and keeps the character for whoever reads it aloud or copies it.
 */
function accessible(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
  creationTimestamp: number,
): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp });
  } catch (error) {
    if (!String(error).includes('could not be displayed')) throw error;
    return compiler.pdf(document, { creationTimestamp });
  }
}

const diagnostics = z.array(z.looseObject({ message: z.string() }));

function failure(compiler: NodeCompiler, error: NodeError | null, url: string): string {
  const found = error ? diagnostics.parse(compiler.fetchDiagnostics(error)) : [];
  return `The handout of ${url} cannot be printed: ${found.map(({ message }) => message).join('; ')}`;
}
