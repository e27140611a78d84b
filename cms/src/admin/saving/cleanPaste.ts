/** What a paste had that a text of the catalogue does not. */
export type PasteChange = 'table' | 'picture' | 'link';

/**
 * Makes of pasted HTML (Word, Google Docs, Gmail, a web page) what the editor keeps: paragraphs, headings of level 3
 * and 4, lists, quotes, links to the web, bold and italics. Of everything else the words stay.
 */
export function cleanPaste(html: string): { html: string; changes: PasteChange[] } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const changes = new Set<PasteChange>();
  removeAll(body, 'script, style, meta, link, title, template, input, hr, head');
  removeComments(body);
  rebuildWordLists(body);
  for (const table of innermostFirst(body, 'table')) {
    changes.add('table');
    table.replaceWith(...rowsOf(table));
  }
  for (const picture of body.querySelectorAll('img, svg, picture, video, iframe, canvas')) {
    // Mail has invisible pictures of one pixel that count who reads it.
    if (!isTracker(picture)) changes.add('picture');
    picture.remove();
  }
  for (const link of body.querySelectorAll('a')) {
    if (/^https?:\/\//i.test(link.getAttribute('href') ?? '')) continue;
    if (link.hasAttribute('href')) changes.add('link');
    unwrap(link);
  }
  for (const heading of body.querySelectorAll('h1, h2')) rename(heading, 'h3');
  for (const heading of body.querySelectorAll('h5, h6')) rename(heading, 'h4');
  for (const quote of innermostFirst(body, 'blockquote')) splitQuote(quote);
  for (const element of body.querySelectorAll('span, b, i, font')) asEmphasis(element);
  for (const element of body.querySelectorAll(unknown)) unwrap(element);
  for (const element of body.querySelectorAll('*')) dropAttributes(element);
  return { html: body.innerHTML, changes: [...changes] };
}

/** Elements of style alone, and those that are not of HTML, as Word's `o:p`. */
const unknown =
  'u, s, strike, del, ins, code, kbd, sup, sub, mark, small, big, label, o\\:p, span, font';

function removeAll(root: Element, selector: string): void {
  for (const element of root.querySelectorAll(selector)) element.remove();
}

function removeComments(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

function innermostFirst(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].reverse();
}

function isTracker(element: Element): boolean {
  return element.getAttribute('width') === '1' || element.getAttribute('height') === '1';
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function rename(element: Element, name: string): Element {
  const renamed = document.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

function dropAttributes(element: Element): void {
  for (const { name } of [...element.attributes])
    if (!(element.tagName === 'A' && name === 'href')) element.removeAttribute(name);
}

/** A paragraph for each row of a table, with its cells in order. */
function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')].flatMap((row) => {
    const cells = [...row.querySelectorAll('td, th')].map((cell) => words(cell)).filter(Boolean);
    if (cells.length === 0) return [];
    const paragraph = document.createElement('p');
    paragraph.textContent = cells.join(' · ');
    return [paragraph];
  });
}

const words = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim();

/** The editor's quote has no paragraphs in it: each becomes a quote of its own. */
function splitQuote(quote: Element): void {
  const paragraphs = [...quote.querySelectorAll(':scope > p, :scope > div')];
  if (paragraphs.length === 0) return;
  quote.replaceWith(...paragraphs.map((paragraph) => rename(paragraph, 'blockquote')));
}

/** Google Docs writes bold and italics as styles, and wraps all in a `<b>` that is not bold. */
function asEmphasis(element: Element): void {
  const style = element.getAttribute('style') ?? '';
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  const isBold = weight ? weight === 'bold' || Number(weight) >= 600 : element.tagName === 'B';
  const slant = /font-style:\s*(\w+)/.exec(style)?.[1];
  const isItalic = slant ? slant === 'italic' : element.tagName === 'I';
  const inner = [...element.childNodes];
  let wrapped: (Node | string)[] = inner;
  for (const name of [isItalic ? 'em' : '', isBold ? 'strong' : ''].filter(Boolean)) {
    const outer = document.createElement(name);
    outer.append(...wrapped);
    wrapped = [outer];
  }
  element.replaceWith(...wrapped);
}

/** Word pastes lists as paragraphs with `mso-list: l0 level2 lfo1` and the bullet or number as text. */
function rebuildWordLists(body: Element): void {
  let open: { level: number; list: Element }[] = [];
  let last: Element | undefined;
  for (const paragraph of body.querySelectorAll(
    'p[style*="mso-list"], [class*="MsoListParagraph"]',
  )) {
    const level = Number(/level(\d+)/.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 1);
    if (last === undefined || paragraph.previousElementSibling !== last) open = [];
    const marker = takeMarker(paragraph);
    open = open.filter((list) => list.level <= level);
    let current = open.at(-1);
    if (!current || current.level < level) {
      const list = document.createElement(/^\(?\w+[.)]/.test(marker) ? 'ol' : 'ul');
      const parent = current?.list.lastElementChild;
      if (parent) parent.append(list);
      else paragraph.before(list);
      current = { level, list };
      open.push(current);
    }
    const item = document.createElement('li');
    item.append(...paragraph.childNodes);
    current.list.append(item);
    paragraph.remove();
    last = open[0]?.list;
  }
}

/** Removes and returns the bullet or number that Word puts before the words of an item. */
function takeMarker(paragraph: Element): string {
  const marker = [...paragraph.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  marker?.remove();
  return marker ? words(marker) : '';
}
