import { diffArrays, diffWordsWithSpace } from 'diff';
import { NodeType, type HTMLElement, type Node, type TextNode } from 'node-html-parser';
import { escapeHtml } from './escapeHtml.ts';

/** What is said of a change to who does not see its mark. */
export type ChangeWords = { added: string; removed: string; newPicture: string; otherLink: string };

/**
 * Marks in a page what differs from another one: block by block (paragraphs, headings, cells), and word by word within a
 * block that was changed. What is gone is marked at the end of the block before it.
 * @returns how many differences were marked
 */
export function markChanges(page: HTMLElement, before: HTMLElement, words: ChangeWords): number {
  const [now, then] = [blocksOf(page), blocksOf(before)];
  const marker = createMarker(words);
  let removed: Block[] = [];
  let [place, old] = [0, 0];
  const flush = () => {
    const end = now[place - 1] ?? now[0];
    if (end) for (const block of removed) marker.gone(end, block, place > 0);
    removed = [];
  };
  for (const { value, added, removed: isGone } of diffArrays(texts(then), texts(now))) {
    const count = value.length;
    if (isGone) removed = then.slice(old, (old += count));
    else if (added) {
      const fresh = now.slice(place, (place += count));
      fresh.forEach((block, index) => marker.changed(block, removed[index]));
      removed = removed.slice(fresh.length);
    } else {
      flush();
      for (let step = 0; step < count; step += 1) marker.links(now[place++], then[old++]);
    }
  }
  flush();
  return marker.count() + markPictures(page, before, words);
}

/** Text that stands together: that of a paragraph, a heading, a cell, without what is in blocks within it. */
type Block = { element: HTMLElement; nodes: TextNode[]; text: string };

const texts = (blocks: readonly Block[]) => blocks.map(({ text }) => text);

const inline = new Set(
  'a abbr b bdi br cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const skipped = new Set(['script', 'style', 'svg', 'template']);

function blocksOf(root: HTMLElement): Block[] {
  const found = new Map<HTMLElement, TextNode[]>();
  const visit = (node: Node, owner: HTMLElement) => {
    if (isText(node)) {
      if (node.text.trim() === '' && !found.has(owner)) return;
      found.set(owner, [...(found.get(owner) ?? []), node]);
    }
    if (!isElement(node) || skipped.has(nameOf(node))) return;
    for (const child of node.childNodes) visit(child, inline.has(nameOf(node)) ? owner : node);
  };
  visit(root, root);
  return [...found].map(([element, nodes]) => ({
    element,
    nodes,
    text: nodes
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;
const isText = (node: Node): node is TextNode => node.nodeType === NodeType.TEXT_NODE;
const nameOf = ({ rawTagName }: HTMLElement) => (rawTagName || '').toLowerCase();

function createMarker(words: ChangeWords) {
  let count = 0;
  const ins = (text: string) => marked('ins', words.added, text);
  const del = (text: string) => marked('del', words.removed, text);

  const changed = (block: Block, before: Block | undefined) => {
    count += 1;
    const whole = block.nodes.map(({ text }) => text).join('');
    const pieces = isAlike(before?.text, block.text)
      ? joined(diffWordsWithSpace(before?.text ?? '', whole.replace(/\s+/g, ' ')))
      : [
          ...(before ? [{ value: before.text, removed: true, added: false }] : []),
          { value: whole, added: true, removed: false },
        ];
    const take = takePieces(pieces);
    block.nodes.forEach((node, index) => {
      const length =
        index === block.nodes.length - 1 ? Infinity : node.text.replace(/\s+/g, ' ').length;
      const html = take(length).map(({ value, added, removed }) => {
        if (value.trim() === '') return removed ? '' : escapeHtml(value);
        return removed ? del(value) : added ? ins(value) : escapeHtml(value);
      });
      // Serialized as it stands: the text of the node is now HTML.
      node.rawText = html.join('');
    });
  };
  return {
    count: () => count,
    changed,
    gone: ({ nodes }: Block, { text }: Block, isAfter: boolean) => {
      count += 1;
      const node = isAfter ? nodes.at(-1) : nodes[0];
      if (node)
        node.rawText = isAfter ? `${node.rawText} ${del(text)}` : `${del(text)} ${node.rawText}`;
    },
    /** Of blocks that say the same: whether they lead elsewhere. */
    links: (block: Block | undefined, before: Block | undefined) => {
      const last = block?.nodes.at(-1);
      if (!block || !before || !last || linksOf(block) === linksOf(before)) return;
      count += 1;
      last.rawText = `${last.rawText} ${ins(words.otherLink)}`;
    },
  };
}

/** The mark, with the words that a screen reader says before it. */
const marked = (name: 'ins' | 'del', word: string, text: string) =>
  `<${name} class="preview-mark"><span class="preview-hidden">[${escapeHtml(word)}: </span>${escapeHtml(text)}<span class="preview-hidden">]</span></${name}>`;

function linksOf({ nodes }: Block): string {
  const targets = nodes.flatMap(
    (node) => node.parentNode?.closest('a')?.getAttribute('href') ?? [],
  );
  return [...new Set(targets)].join(' ');
}

/** Below this share of common words, texts are other texts, and word by word nobody could read the marks. */
const alike = 0.4;

function isAlike(before: string | undefined, now: string): boolean {
  if (before === undefined) return false;
  const [old, fresh] = [before.split(' '), new Set(now.split(' '))];
  const common = old.filter((word) => fresh.has(word)).length;
  return common / Math.max(old.length, fresh.size) >= alike;
}

type Piece = { value: string; added: boolean; removed: boolean };

/** Changes with nothing but a space between them as one, which can be read. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  let [gone, fresh] = ['', ''];
  const flush = () => {
    if (gone !== '') all.push({ value: gone, removed: true, added: false });
    if (fresh !== '') all.push({ value: fresh, removed: false, added: true });
    [gone, fresh] = ['', ''];
  };
  for (const piece of pieces) {
    const isBetween = piece.value.trim() === '' && gone + fresh !== '';
    if (piece.removed || isBetween) gone += piece.value;
    if (piece.added || isBetween) fresh += piece.value;
    if (piece.removed || piece.added || isBetween) continue;
    flush();
    all.push(piece);
  }
  flush();
  return all;
}

/** Hands out the pieces by so many characters of the text as it is now; what is gone comes with what follows it. */
function takePieces(pieces: readonly Piece[]): (length: number) => Piece[] {
  const left = pieces.map((piece) => ({ ...piece }));
  return (length) => {
    const taken: Piece[] = [];
    let wanted = length;
    for (let next = left[0]; next; next = left[0]) {
      if (!next.removed && wanted <= 0) break;
      const value = next.removed ? next.value : next.value.slice(0, wanted);
      taken.push({ ...next, value });
      if (!next.removed) wanted -= value.length;
      next.value = next.value.slice(value.length);
      if (next.value === '') left.shift();
    }
    return taken;
  };
}

/** Marks the pictures that were not there before. */
function markPictures(page: HTMLElement, before: HTMLElement, { newPicture }: ChangeWords): number {
  const known = new Set(before.querySelectorAll('img').map((image) => image.getAttribute('src')));
  const fresh = page
    .querySelectorAll('img')
    .filter((image) => !known.has(image.getAttribute('src')));
  for (const image of fresh)
    image
      .closest('figure')
      ?.insertAdjacentHTML(
        'beforeend',
        `<p><ins class="preview-mark">${escapeHtml(newPicture)}</ins></p>`,
      );
  return fresh.length;
}
