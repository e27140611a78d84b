import { readQuery, writeQuery } from '../engine/searchQuery.ts';
import { facetNames } from '../format/facetNames.ts';
import { createScrollAnchor } from './scrollAnchoring.ts';
import type { SearchParts, SearchSession } from './searchSession.ts';

/**
 * The search page before anybody searches: it only knows its form and its address. The search itself is fetched when
 * the form is first touched, or at once where the address asks something.
 */
const container = document.querySelector<HTMLElement>('[data-search]');
const form = document.querySelector<HTMLFormElement>('main form[role="search"]');
const parts = container && findParts(container);
if (parts && form) start(parts, form);

/** Waits until the typing pauses, and announces one count instead of many. */
const pause = 250;

function start(parts: SearchParts, form: HTMLFormElement): void {
  const locale = document.documentElement.lang === 'en' ? 'en' : 'es';
  const language = document.querySelector<HTMLAnchorElement>('a.language');
  const hold = createScrollAnchor([...parts.container.children]);
  let starting: Promise<SearchSession> | undefined;
  let timer: number | undefined;
  /** Whether the address is a question that was asked, not one that is still being typed. */
  let isAsked = true;

  const session = () => {
    starting ??= import('./searchSession.ts')
      .then(({ startSearch }) => startSearch(parts, locale))
      .catch((error: unknown) => {
        starting = undefined;
        throw error;
      });
    return starting;
  };
  const ask = async () => {
    clearTimeout(timer);
    if (language) language.search = location.search;
    try {
      await (await session()).ask(location.search);
    } catch {
      parts.status.textContent = parts.container.dataset['failed'] ?? '';
    }
  };
  /** Takes the form's state into the address: one step back for each question, not for each of its letters. */
  const take = (isWhole: boolean) => {
    const address = addressOf(form);
    const isNew = address !== location.pathname + location.search;
    if (isNew && (isWhole || isAsked)) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    isAsked = isWhole;
    void ask();
  };
  const restore = () => {
    isAsked = true;
    fillForm(form, location.search);
    void ask();
  };

  form.addEventListener('input', (event) => {
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'search') return;
    clearTimeout(timer);
    timer = window.setTimeout(() => take(false), pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    take(true);
  });
  parts.container.addEventListener('change', ({ target }) => {
    if (target instanceof Element) hold(target);
    take(true);
  });
  parts.container.addEventListener('click', (event) => follow(event, parts, restore));
  // Asked again by the search itself, which tells the reader if it fails.
  const prepare = () => void session().catch(() => undefined);
  form.addEventListener('focusin', prepare, { once: true });
  parts.container.addEventListener('focusin', prepare, { once: true });
  window.addEventListener('popstate', restore);
  if (location.search) restore();
}

/** Follows a link to another question within the page, and puts the keyboard at the head of its answer. */
function follow(event: MouseEvent, { status }: SearchParts, restore: () => void): void {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isWithin = link?.pathname === location.pathname && link.hash === '';
  if (!isPlain || !link || !isWithin) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  status.focus();
  restore();
}

/** The address that asks what the form holds. */
function addressOf(form: HTMLFormElement): string {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') params.append(name, value);
  return location.pathname + writeQuery(readQuery(params.toString()));
}

/** Puts what an address asks into the form. */
function fillForm(form: HTMLFormElement, search: string): void {
  const { q, filters, order } = readQuery(search);
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = facetNames.some(
        (name) => name === field.name && filters[name].includes(field.value),
      );
    else if (field instanceof HTMLInputElement) field.value = q;
    else if (field instanceof HTMLSelectElement) field.value = order;
  }
}

function findParts(container: HTMLElement): SearchParts | undefined {
  const find = (selector: string) => container.querySelector<HTMLElement>(selector);
  const status = find('[role="status"]');
  const progress = find('.search-progress');
  const applied = find('.applied');
  const answer = find('.search-answer');
  const toResults = find('.to-results');
  return status && progress && applied && answer && toResults
    ? { container, status, progress, applied, answer, toResults }
    : undefined;
}
