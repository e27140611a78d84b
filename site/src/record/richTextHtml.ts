import type { RichText, RichTextInline, RichTextList } from 'content-models/fields/richText';
import { callsHtml, keepApart, type Footnotes } from './footnotes.ts';
import { isBareCall, isCall } from './sourceCalls.ts';

/** The page context of a rich text: its footnotes, and the word that screen readers say before a call's number. */
export type RichTextPage = { footnotes: Footnotes; callLabel: string };

/** Renders a rich text as HTML. A string, not components, because calls are numbered in text order. */
export function richTextHtml(blocks: RichText, page: RichTextPage): string {
  return blocks.map((block) => blockHtml(block, page)).join('');
}

function blockHtml(block: RichText[number], page: RichTextPage): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlinesHtml(block.children, page)}</p>`;
    case 'heading':
      return `<h${block.level}>${inlinesHtml(block.children, page)}</h${block.level}>`;
    case 'quote':
      return `<blockquote><p>${inlinesHtml(block.children, page)}</p></blockquote>`;
    case 'list':
      return listHtml(block, page);
  }
}

function listHtml(list: RichTextList, page: RichTextPage): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const items = list.items.map(
    (item) =>
      `<li>${inlinesHtml(item.children, page)}${item.list ? listHtml(item.list, page) : ''}</li>`,
  );
  return `<${tag}>${items.join('')}</${tag}>`;
}

function inlinesHtml(nodes: readonly RichTextInline[], page: RichTextPage): string {
  const parts = nodes.map((node, index) => {
    const next = nodes[index + 1];
    // `callsHtml` adds a no-break space instead, so that a call never starts a line.
    const html = inlineHtml(node, page);
    return next && isBareCall(next) ? html.replace(/[\s\u00a0]+$/, '') : html;
  });
  return keepApart(parts.join(''));
}

function inlineHtml(node: RichTextInline, page: RichTextPage): string {
  if (node.type === 'text') return textHtml(node);
  const text = node.children.map(textHtml).join('');
  if (!isCall(node)) return `<a href="${escapeHtml(node.url)}" rel="noopener">${text}</a>`;
  const calls = [page.footnotes.call(node.url.slice(1))];
  return `${isBareCall(node) ? '' : text.trimEnd()}${callsHtml(calls, page.callLabel)}`;
}

function textHtml({
  text,
  strong,
  emphasis,
}: {
  text: string;
  strong?: true | undefined;
  emphasis?: true | undefined;
}): string {
  // A number and its sign stay on one line.
  const escaped = escapeHtml(text).replace(/(?<=\d) %/g, '\u00a0%');
  const emphasised = emphasis ? `<em>${escaped}</em>` : escaped;
  return strong ? `<strong>${emphasised}</strong>` : emphasised;
}

/** Escapes a text for use between tags and in quoted attributes. */
function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
