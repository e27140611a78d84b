import { parse, HTMLElement, NodeType, type Node } from 'node-html-parser';
import { sheetMark } from '../src/search/format/sheetMark.ts';

/** The part of a page that Pagefind indexes: its title and kicker, and the text below them. */
export type IndexedText = { title: string; kicker: string; text: string };

/** Parts that are repeated on many pages, or that have a page of their own, by their classes. */
const notIndexed = new Set([
  'kicker',
  'call',
  'badges',
  'verdict',
  'lacking',
  'actions',
  'not-stated',
  'sources',
  'citations',
  'apparatus',
  'chain',
  'near',
  'entry-list',
  'list-head',
  'counts',
  'has-page',
  'flow',
  'pictures',
  'fine',
]);

/** Labels with values. They come after everything else, so that no excerpt runs from a sentence into them. */
const sheet = 'sheet';

/** Elements without text of their own. The title is indexed apart. */
const withoutText = new Set(
  'h1 head style script noscript label form svg footer nav iframe template summary'.split(' '),
);

/** Elements whose text is not read on in the text after them: they end a sentence. */
const blocks = new Set(
  (
    'address article aside blockquote caption dd details div dl dt figcaption figure h2 h3 h4 h5 h6 header hr li main ' +
    'ol p pre section table tbody td th thead tr ul'
  ).split(' '),
);

/** What a sentence ends with where it has no punctuation. A term leads to its definition. */
const ends: Partial<Record<string, string>> = { dt: ':' };

/**
 * Extracts what is indexed from a page; undefined for a page that does not mark its main content for the index, because
 * it has no content of its own.
 */
export function indexedText(html: string): IndexedText | undefined {
  const body = /<main\b[^>]*\sdata-pagefind-body\b[\s\S]*<\/main>/.exec(html);
  if (!body) return undefined;
  const root = parse(body[0]);
  const sheets = root.querySelectorAll(`.${sheet}`).filter((each) => !isWithinLeftOut(each));
  return {
    title: told(root, 'title'),
    kicker: told(root, 'kicker'),
    text: [oneSpace(textsIn(root)), oneSpace(sheets.map(textsIn).join(' '))]
      .filter((text) => text !== '')
      .join(` ${sheetMark} `),
  };
}

/** Whether an element or one around it is left out. What was parsed stands in an element without a name. */
function isWithinLeftOut(element: HTMLElement): boolean {
  const { parentNode: around } = element;
  if (isLeftOut(element)) return true;
  return around?.parentNode ? isWithinLeftOut(around) : false;
}

const told = (root: HTMLElement, field: string) =>
  oneSpace(root.querySelector(`[data-pagefind-meta="${field}"]`)?.text ?? '');

const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim();

const textsIn = (element: HTMLElement) => element.childNodes.map(textOf).join('');

function textOf(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text;
  if (!(node instanceof HTMLElement) || isLeftOut(node) || isOf(sheet, node)) return '';
  const name = node.rawTagName.toLowerCase();
  if (name === 'br') return ' ';
  const text = textsIn(node);
  return blocks.has(name) ? ` ${asSentence(text.trimEnd(), ends[name] ?? '.')} ` : text;
}

function asSentence(text: string, end: string): string {
  return /[\p{L}\p{N}'")$*]$/u.test(text) ? text + end : text;
}

function isLeftOut(element: HTMLElement): boolean {
  const name = element.rawTagName.toLowerCase();
  if (withoutText.has(name) || element.hasAttribute('data-pagefind-ignore')) return true;
  if (classesOf(element).some((each) => notIndexed.has(each))) return true;
  if (name === 'h2') return isOf('section', element.parentNode);
  return isOf('notice', element) && element.closest('.page-head') !== null;
}

const isOf = (name: string, element: HTMLElement | null) =>
  element !== null && classesOf(element).includes(name);

const classesOf = (element: HTMLElement) => (element.getAttribute('class') ?? '').split(/\s+/);
