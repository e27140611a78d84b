import type { Sheet } from '../openData/fileSheets.ts';
import { safeCell } from '../openData/safeCell.ts';
import { chosenCodes, mostChosen, withCode } from '../addresses/chosenCodes.ts';
import { download } from './download.ts';
import { readPractice } from './readPractice.ts';
import { typedPractices } from './typedPractice.ts';

/**
 * The script of the comparison: it reads the codes of the address, and takes the answers of each practice from its own
 * page, which has them in the language of the reader with links and sources. Nothing is kept and nothing is sent.
 */
const root = document.querySelector<HTMLElement>('[data-compare]');
if (root) void start(root);

/** A practice of the comparison: its title, its address, the answers by row, and its sources by anchor. */
type Found = {
  code: string;
  title: string;
  address: string;
  /** The language of its page. */
  lang: string;
  answers: Map<string, HTMLElement[]>;
  sources: Map<string, HTMLElement>;
};

async function start(root: HTMLElement): Promise<void> {
  const codes = chosenCodes(location.search);
  const language = document.querySelector<HTMLAnchorElement>('a.language');
  if (language) language.search = location.search;
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = root.querySelector('input')?.value ?? '';
    const offered = [...root.querySelectorAll('datalist option')].map((option) =>
      option instanceof HTMLOptionElement ? option.value : '',
    );
    const [code, ...others] = typedPractices(typed, offered);
    if (!code) return tell(root, root.dataset['unknown'], typed);
    if (others.length > 0) return tell(root, root.dataset['several'], typed);
    if (codes.length >= mostChosen) return tell(root, root.dataset['many']);
    location.search = withCode(codes, code);
  });
  // Before this script listens, the browser would send the form by itself, and forget the practices of the address.
  root.querySelector('[type="submit"]')?.removeAttribute('disabled');
  try {
    const found = await Promise.all(codes.map((code) => read(code, root)));
    const unknown = codes.find((_, place) => found[place] === undefined);
    const known = found.filter((practice) => practice !== undefined);
    if (unknown) tell(root, root.dataset['unknown'], unknown);
    else if (known.length === 1) tell(root, root.dataset['one']);
    if (known.length > 0) show(root, known);
  } catch {
    tell(root, root.dataset['failed']);
  }
}

function tell(root: HTMLElement, text = '', value = ''): void {
  const status = root.querySelector('[role="status"]');
  if (status) status.textContent = text.replace('{value}', value);
}

/** Undefined where no practice of this code is published. */
async function read(code: string, root: HTMLElement): Promise<Found | undefined> {
  const practice = await readPractice(code, root.dataset['compare'] ?? '');
  if (!practice) return undefined;
  const { title, address, page } = practice;
  const answers = new Map<string, HTMLElement[]>();
  for (const row of page.querySelectorAll<HTMLElement>('.entry-head [data-row]'))
    answers.set(row.dataset['row'] ?? '', [...row.querySelectorAll<HTMLElement>('dd')]);
  const sources = new Map(
    [...page.querySelectorAll<HTMLElement>('.sources > li')].map((item) => [item.id, item]),
  );
  return { code, title, address, lang: page.documentElement.lang, answers, sources };
}

function show(root: HTMLElement, practices: readonly Found[]): void {
  const head = root.querySelector('thead tr');
  const list = root.querySelector<HTMLElement>('[data-sources] ol');
  const codes = practices.map(({ code }) => code);
  const numbers = new Map<string, number>();
  for (const practice of practices) {
    head?.append(headingOf(practice, codes, root));
    for (const row of root.querySelectorAll<HTMLElement>('tbody tr')) {
      const cell = document.createElement('td');
      cell.lang = practice.lang;
      const answers = practice.answers.get(row.dataset['row'] ?? '') ?? [];
      if (answers.length === 0) {
        cell.lang = document.documentElement.lang;
        cell.append(small(root.dataset['notStated'] ?? ''));
      }
      for (const answer of answers) {
        const part = document.createElement('div');
        part.append(...[...answer.childNodes].map((node) => document.importNode(node, true)));
        for (const call of part.querySelectorAll<HTMLAnchorElement>('.call'))
          renumber(call, practice, numbers, list);
        cell.append(part);
      }
      row.append(cell);
    }
  }
  for (const part of root.querySelectorAll<HTMLElement>('[hidden]'))
    part.hidden = 'sources' in part.dataset && numbers.size === 0;
  const name = `${root.dataset['file'] ?? ''}-${codes.join('-')}`;
  root.querySelector('.compare-save')?.addEventListener('click', () => save(root, name));
  root
    .querySelector('.compare-workbook')
    ?.addEventListener('click', () => saveForExcel(root, name));
}

function headingOf(
  { code, title, address, lang }: Found,
  codes: readonly string[],
  root: HTMLElement,
) {
  const heading = document.createElement('th');
  heading.scope = 'col';
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  link.lang = lang;
  const remove = document.createElement('a');
  remove.className = 'fine compare-remove';
  remove.href = withCode(codes.filter((other) => other !== code));
  remove.textContent = (root.dataset['remove'] ?? '').replace('{code}', code);
  heading.append(link, document.createElement('br'), remove);
  return heading;
}

function small(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'fine';
  element.textContent = text;
  return element;
}

/** One list of sources below all practices: the same document has one number, whichever page calls it. */
function renumber(
  call: HTMLAnchorElement,
  { sources }: Found,
  numbers: Map<string, number>,
  list: HTMLElement | null,
): void {
  const source = sources.get(call.hash.slice(1));
  const name = source?.querySelector('.source-title')?.outerHTML ?? call.hash;
  const known = numbers.get(name);
  const number = known ?? numbers.size + 1;
  if (known === undefined && source) {
    numbers.set(name, number);
    const item = document.importNode(source, true);
    item.id = `fuente-${String(number)}`;
    item.querySelector('.back')?.remove();
    list?.append(item);
  }
  call.removeAttribute('id');
  call.href = `#fuente-${String(number)}`;
  const digits = call.lastChild;
  if (digits) digits.textContent = String(number);
}

/** A row per question, a column per practice. */
const rowsOf = (root: HTMLElement): string[][] =>
  [...root.querySelectorAll('tr')].map((row) => [...row.cells].map(textOf));

/**
 * A workbook. What writes it is ten times as heavy as this script, and comes when it is asked for: as a worker, because a
 * part that is imported later would bring another file with every page of the search.
 */
function saveForExcel(root: HTMLElement, name: string): void {
  const worker = new Worker(new URL('./workbookWorker.ts', import.meta.url), { type: 'module' });
  const sheet: Sheet = {
    name: root.dataset['sheet'] ?? '',
    bold: 'headings',
    rows: rowsOf(root),
  };
  worker.addEventListener('error', () => tell(root, root.dataset['unsaved']));
  worker.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
    worker.terminate();
    download(data, `${name}.xlsx`);
  });
  worker.postMessage(sheet);
}

/** A CSV that a spreadsheet opens: UTF-8 with a byte order mark. */
function save(root: HTMLElement, name: string): void {
  const quoted = rowsOf(root).map((row) =>
    row.map((cell) => `"${safeCell(cell).replaceAll('"', '""')}"`).join(','),
  );
  download(new Blob([`\ufeff${quoted.join('\r\n')}\r\n`], { type: 'text/csv' }), `${name}.csv`);
}

/** The words of a cell without its footnote calls and the link that removes it. */
function textOf(cell: HTMLTableCellElement): string {
  const copy = document.importNode(cell, true);
  for (const part of copy.querySelectorAll('.call, .compare-remove')) part.remove();
  for (const answer of copy.querySelectorAll('div + div')) answer.prepend('; ');
  return copy.textContent ?? '';
}
