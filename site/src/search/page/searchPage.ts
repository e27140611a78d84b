import { readQuery, writeQuery } from '../engine/searchQuery.ts';
import { facetNames } from '../format/facetNames.ts';
import { sayFailed, sayLooking } from './looking.ts';
import { createScrollAnchor } from './scrollAnchoring.ts';
import type { SearchParts, SearchSession } from './searchSession.ts';

/**
 * The small script of the search page, which only handles its form and its address. The search itself is loaded lazily:
 * when the form is first focused, or at once where the address has a query.
 */
const container = document.querySelector<HTMLElement>('[data-search]');
const form = document.querySelector<HTMLFormElement>('main form[role="search"]');
const parts = container && findParts(container);
if (parts && form) start(parts, form);

/** The debounce of typing in milliseconds, so that screen readers announce one count instead of many. */
const pause = 250;

function start(parts: SearchParts, form: HTMLFormElement): void {
  const locale = document.documentElement.lang === 'en' ? 'en' : 'es';
  const language = document.querySelector<HTMLAnchorElement>('a.language');
  const hold = createScrollAnchor([...parts.container.children]);
  let starting: Promise<SearchSession> | undefined;
  let timer: number | undefined;
  /** Whether the address has a submitted query, not one that is still being typed. */
  let isAsked = true;
  /** Whether the page shows an answer, instead of everything. */
  let hasAnswered = false;

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
    if (!hasAnswered) sayLooking(parts);
    try {
      await (await session()).ask(location.search);
      hasAnswered = true;
    } catch {
      sayFailed(parts);
    }
  };
  /** Writes the form's state to the address, with one history entry per query, not per keystroke. */
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
  // Preloads the search; an error is reported by the search itself.
  const prepare = () => void session().catch(() => undefined);
  form.addEventListener('focusin', prepare, { once: true });
  parts.container.addEventListener('focusin', prepare, { once: true });
  window.addEventListener('popstate', restore);
  if (location.search) restore();
}

/** Handles links to other queries on the same page, and moves the focus to the status of the answer. */
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

/** The address for the form's state. */
function addressOf(form: HTMLFormElement): string {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') params.append(name, value);
  return location.pathname + writeQuery(readQuery(params.toString()));
}

/** Fills in the form from an address. */
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
