import { codesIn, withCode } from '../addresses/chosenCodes.ts';
import { sharedAddresses } from '../addresses/sharedAddresses.ts';
import { keepFiles, keepPages } from './keptPages.ts';
import { readPractice, type ReadPractice } from './readPractice.ts';
import { isFormat, saveDossier } from './saveDossier.ts';
import {
  moved,
  readDossier,
  withKept,
  without,
  withNote,
  writeDossier,
  type Dossier,
} from './keptDossier.ts';

/**
 * The script of the dossier: what somebody keeps stays in her browser, is read from the pages of the practices, and is
 * sent nowhere. An address with codes (`?ids=`) shows somebody else's list, which is kept only when she says so.
 */
const storedAs = 'arraigo-dossier';
const root = document.querySelector<HTMLElement>('[data-dossier]');
if (root) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const own = readDossier(load());
  const [asked, sent] = [codesIn(location.search, 'guardar'), codesIn(location.search)];
  const isSent = sent.some((code) => !own.codes.includes(code));
  const language = document.querySelector<HTMLAnchorElement>('a.language');
  if (language && isSent) language.search = location.search;
  let dossier = isSent ? { codes: sent, notes: own.notes } : withKept(own, asked);
  const practices = new Map<string, ReadPractice>();

  let isKept = true;
  /** Changes what the browser has, which another tab may have changed since this one read it. */
  const keep = (change: (dossier: Dossier) => Dossier) => {
    dossier = change(isSent || !isKept ? dossier : readDossier(load()));
    isKept = isSent || save(dossier);
    if (isKept) return;
    // A browser that keeps nothing has the list in its address at least.
    history.replaceState(null, '', withCode(dossier.codes));
    tell(root, root.dataset['unkept']);
  };
  let aside = Promise.resolve();
  /** What somebody sent is not put aside before she keeps it. One call waits for the other, which would bring back what went. */
  const keepAside = () => {
    if (isSent) return;
    aside = aside.then(async () => {
      const kept = dossier.codes.flatMap((code) => practices.get(code) ?? []);
      const isAside = await keepPages(kept, root.dataset['dossier'] ?? '');
      show(root, '[data-aside]', isAside);
      show(root, '[data-aside-files]', isAside && (await keepFiles(kept)));
    });
  };
  if (!isSent && location.search !== '') {
    history.replaceState(null, '', location.pathname);
    keep((stored) => withKept(stored, asked));
  }
  root.querySelector('[data-keep]')?.addEventListener('click', () => {
    const { codes, notes } = readDossier(load());
    const merged = { codes, notes: { ...notes, ...dossier.notes } };
    if (save(withKept(merged, dossier.codes))) location.assign(location.pathname);
    else tell(root, root.dataset['unkept']);
  });
  root.querySelector('[data-print]')?.addEventListener('click', () => print());
  for (const button of root.querySelectorAll<HTMLElement>('[data-save]'))
    button.addEventListener('click', () => {
      const format = button.dataset['save'];
      if (!isFormat(format)) return;
      tell(root, root.dataset['making']);
      void saveDossier(root, format, dossier, practices).then((told) => tell(root, told));
    });
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const [code, action] = [codeOf(target), target.dataset['action']];
    if (code === undefined || action === undefined) return;
    const isNoted = (dossier.notes[code] ?? '') !== '';
    if (action === 'remove' && isNoted && !confirm(root.dataset['sure'])) return;
    keep((stored) =>
      action === 'remove' ? without(stored, code) : moved(stored, code, action === 'up' ? -1 : 1),
    );
    arrange(root, dossier, isSent);
    if (action === 'remove') keepAside();
    focusAfter(root, code, action);
  });
  root.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const code = codeOf(target);
    if (code === undefined) return;
    keep((stored) => withNote(stored, code, target.value));
    printed(target);
  });

  try {
    const read = await Promise.all(
      dossier.codes.map((code) => readPractice(code, root.dataset['dossier'] ?? '')),
    );
    const gone = dossier.codes.filter((_, place) => read[place] === undefined);
    for (const practice of read) if (practice) practices.set(practice.code, practice);
    // What she noted stays, for the day on which it is published again.
    if (gone.length > 0)
      keep(({ codes, notes }) => ({ codes: codes.filter((code) => !gone.includes(code)), notes }));
    const list = root.querySelector('ol');
    for (const practice of practices.values())
      list?.append(articleOf(practice, dossier.notes[practice.code] ?? '', root));
    arrange(root, dossier, isSent);
    keepAside();
    const [added] = asked.flatMap((code) => practices.get(code)?.title ?? []);
    if (gone.length > 0) tell(root, root.dataset['gone'], gone.join(', '));
    else if (added !== undefined) tell(root, root.dataset['added'], added);
  } catch {
    tell(root, root.dataset['failed']);
  }
}

/** Undefined where the browser was told to keep nothing. */
function load(): string | null {
  try {
    return localStorage.getItem(storedAs);
  } catch {
    return null;
  }
}

function save(dossier: Dossier): boolean {
  try {
    localStorage.setItem(storedAs, writeDossier(dossier));
    return true;
  } catch {
    return false;
  }
}

function tell(root: HTMLElement, text = '', value = ''): void {
  const status = root.querySelector('[role="status"]');
  if (status) status.textContent = text.replace('{value}', () => value);
}

const codeOf = (part: HTMLElement) => part.closest<HTMLElement>('li[data-code]')?.dataset['code'];

/** A practice as its page tells it in short: what it is, its answers, what to ask, what to take along. */
function articleOf({ code, title, address, page }: ReadPractice, note: string, root: HTMLElement) {
  const template = root.querySelector<HTMLTemplateElement>('template[data-entry]');
  if (!template) throw new Error('The page has no template of an entry.');
  const item = document.createElement('li');
  item.dataset['code'] = code;
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  link.lang = page.documentElement.lang;
  const heading = document.createElement('h2');
  heading.append(link);
  item.append(heading, document.importNode(template.content, true));
  const told = item.querySelector<HTMLElement>('[data-told]');
  told?.setAttribute('lang', page.documentElement.lang);
  for (const part of page.querySelectorAll(
    '.page-head .summary, .verdict dl, .head-answers > dl, .lacking, #preguntas h2, #preguntas ul',
  ))
    told?.append(part.matches('h2') ? subheading(part) : ofPage(part, address));
  for (const file of page.querySelectorAll<HTMLAnchorElement>(
    '.actions a[href$=".pdf"], .actions a[href$=".docx"]',
  ))
    item.querySelector('[data-files]')?.append(document.importNode(file, true));
  const text = item.querySelector('textarea');
  if (text) {
    text.value = note;
    printed(text);
  }
  for (const button of item.querySelectorAll('button'))
    button.ariaLabel = `${button.textContent?.trim() ?? ''}: ${title}`;
  return item;
}

/** A heading of a page is one below the title of its practice here. */
function subheading(heading: Element): HTMLElement {
  const copy = document.createElement('h3');
  copy.textContent = heading.textContent;
  return copy;
}

/** A part of another page, whose links lead on from here. */
function ofPage(part: Element, address: string): Node {
  const copy = document.importNode(part, true);
  copy.removeAttribute('id');
  for (const inner of copy.querySelectorAll('[id]')) inner.removeAttribute('id');
  for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    link.href = address + link.hash;
  return copy;
}

/** A text box prints what fits into it: a paragraph beside it has all of the note. */
function printed(text: HTMLTextAreaElement): void {
  const paragraph = text.closest('li')?.querySelector('[data-note]');
  if (paragraph) paragraph.textContent = text.value;
}

/** Brings the list into the order of the dossier, and what leads on to its codes. */
function arrange(root: HTMLElement, { codes }: Dossier, isSent: boolean): void {
  const list = root.querySelector('ol');
  for (const item of root.querySelectorAll<HTMLElement>('li[data-code]'))
    if (!codes.includes(item.dataset['code'] ?? '')) item.remove();
  for (const code of codes) {
    const item = root.querySelector(`li[data-code="${code}"]`);
    if (item) list?.append(item);
  }
  const query = withCode(codes);
  const address = `${location.origin}${location.pathname}${query}`;
  const { whatsApp, email } = sharedAddresses(document.title, address);
  const lead = (name: string, href: string) =>
    root.querySelector(`[data-lead="${name}"]`)?.setAttribute('href', href);
  lead('whatsapp', whatsApp);
  lead('email', email);
  lead('address', query);
  lead('compare', `${root.dataset['compare'] ?? ''}${query}`);
  show(root, '[data-some]', codes.length > 0);
  show(root, '[data-none]', codes.length === 0);
  show(root, '[data-sent]', isSent);
  show(root, '[data-few]', codes.length > 1 && codes.length <= 4);
}

function show(root: HTMLElement, selector: string, isShown: boolean): void {
  for (const part of root.querySelectorAll<HTMLElement>(selector)) part.hidden = !isShown;
}

/** The same button of the same practice has the focus after it moved; what is gone leaves it to the list. */
function focusAfter(root: HTMLElement, code: string, action: string): void {
  const button = root.querySelector<HTMLElement>(
    `li[data-code="${code}"] [data-action="${action}"]`,
  );
  (button ?? root.querySelector<HTMLElement>('[role="status"]'))?.focus();
}
