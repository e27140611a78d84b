'use client';

import {
  richTextWords,
  type RichText,
  type RichTextBlock,
  type RichTextInline,
  type RichTextList,
} from 'content-models/fields/richText';
import type { ReactNode } from 'react';
import { takePieces, wordChanges, type Piece } from './wordChanges.ts';

type Text = string | RichText;

/** A Spanish text, formatted; with what changed in it where it is known how it was before. */
export function SpanishText({ text, before }: { text: Text; before: Text | undefined }) {
  const now = wordsOf(text);
  const take = takePieces(
    before === undefined ? [{ text: now, kind: 'same' }] : wordChanges(wordsOf(before), now),
  );
  if (typeof text === 'string')
    return <p className="arraigo-translation__plain">{marked(take())}</p>;
  const blocks = new Formatted(take).blocks(text);
  const rest = take();
  return (
    <>
      {blocks}
      {rest.length > 0 && <p>{marked(rest)}</p>}
    </>
  );
}

/** A removed text, or what is left of it as words. */
export function wordsOf(text: Text): string {
  return typeof text === 'string' ? text : richTextWords(text);
}

/** Draws a rich text with the pieces of its words, in the order and with the line ends of `richTextWords`. */
class Formatted {
  readonly #take: (length?: number) => Piece[];
  #isFirst = true;

  constructor(take: (length?: number) => Piece[]) {
    this.#take = take;
  }

  blocks(blocks: RichText): ReactNode[] {
    return blocks.map((block, index) => <Keyed key={index}>{this.#block(block)}</Keyed>);
  }

  #block(block: RichTextBlock): ReactNode {
    switch (block.type) {
      case 'list':
        return this.#list(block);
      case 'heading': {
        // Below the headings of the view, whichever level they have on the page of a reader.
        const Heading = block.level === 3 ? 'h4' : 'h5';
        return <Heading>{this.#line(block.children)}</Heading>;
      }
      case 'quote':
        return <blockquote>{this.#line(block.children)}</blockquote>;
      case 'paragraph':
        return <p>{this.#line(block.children)}</p>;
    }
  }

  #list({ ordered, items }: RichTextList): ReactNode {
    const List = ordered ? 'ol' : 'ul';
    return (
      <List>
        {items.map((item, index) => (
          <li key={index}>
            {this.#line(item.children)}
            {item.list && this.#list(item.list)}
          </li>
        ))}
      </List>
    );
  }

  #line(nodes: readonly RichTextInline[]): ReactNode[] {
    // What was removed at the end of the line before is shown at the beginning of this one.
    const between = this.#isFirst ? [] : this.#take(1).filter(({ kind }) => kind === 'removed');
    this.#isFirst = false;
    return [
      <Keyed key="before">{marked(between)}</Keyed>,
      ...nodes.map((node, index) => <Keyed key={index}>{this.#inline(node)}</Keyed>),
    ];
  }

  #inline(node: RichTextInline): ReactNode {
    if (node.type === 'link') {
      const words = node.children.map((child, index) => (
        <Keyed key={index}>{this.#inline(child)}</Keyed>
      ));
      // Where it leads to is to be read, not followed.
      return (
        <span title={node.url} className="arraigo-translation__link">
          {words}
        </span>
      );
    }
    const words = marked(this.#take(node.text.length));
    const emphasized = node.emphasis ? <em>{words}</em> : words;
    return node.strong ? <strong>{emphasized}</strong> : emphasized;
  }
}

function Keyed({ children }: { children: ReactNode }) {
  return children;
}

function marked(pieces: readonly Piece[]): ReactNode {
  return pieces.map(({ text, kind }, index) => {
    if (kind === 'added') return <ins key={index}>{text}</ins>;
    if (kind === 'removed') return <del key={index}>{text}</del>;
    return <Keyed key={index}>{text}</Keyed>;
  });
}
