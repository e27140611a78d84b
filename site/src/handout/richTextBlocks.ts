import type { RichText, RichTextInline, RichTextList } from 'content-models/fields/richText';
import type { Locale } from 'content-models/locales';
import type { Footnotes } from '../record/footnotes.ts';
import { isBareCall, isCall } from '../record/sourceCalls.ts';
import type { Block, ListBlock, Run } from './Handout.ts';

type Page = { footnotes: Footnotes; lang: Locale | undefined };

/** The blocks of a rich text for paper. Its calls are numbered in the order of the text, as on the page. */
export function richTextBlocks(blocks: RichText, page: Page): Block[] {
  return blocks.map((block) => {
    switch (block.type) {
      case 'list':
        return listBlock(block, page);
      case 'heading':
      case 'paragraph':
      case 'quote':
        return { kind: block.type, runs: inlineRuns(block.children, page) };
    }
  });
}

function listBlock({ ordered, items }: RichTextList, page: Page): ListBlock {
  return {
    kind: 'list',
    ordered,
    items: items.map(({ children, list }) => ({
      runs: inlineRuns(children, page),
      ...(list && { list: listBlock(list, page) }),
    })),
  };
}

function inlineRuns(nodes: readonly RichTextInline[], { footnotes, lang }: Page): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    if (node.type === 'text') {
      const { text, strong, emphasis } = node;
      runs.push({ text, strong, emphasis, lang });
      continue;
    }
    const text = node.children.map((child) => child.text).join('');
    if (!isCall(node)) runs.push({ text, href: node.url, lang });
    else {
      if (!isBareCall(node)) runs.push({ text, lang });
      callLast(runs, footnotes.call(node.url.slice(1)).number);
    }
  }
  return runs;
}

/** The number of a source follows the words before it, without the space that an editor left. */
function callLast(runs: Run[], number: number): void {
  const last = runs.pop() ?? { text: '' };
  runs.push({ ...last, text: last.text.trimEnd(), calls: [...(last.calls ?? []), number] });
}
