import { findEntries, loadVocabulary } from './findEntries.ts';
import { loadPagefind } from './pagefind.ts';
import type { SearchMessages } from './searchMessages.ts';
import { showAnswer, type SearchView } from './showAnswer.ts';

/** Waits until the typing pauses before it asks, and announces one count instead of many. */
const pause = 300;

const container = document.querySelector<HTMLElement>('[data-search]');
const form = document.querySelector<HTMLFormElement>('main form[role="search"]');
const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
const status = container?.querySelector<HTMLElement>('[role="status"]');
const answer = container?.querySelector<HTMLElement>('.search-answer');
if (container && form && field && status && answer) start(container, form, field, status, answer);

function start(
  { dataset }: HTMLElement,
  form: HTMLFormElement,
  field: HTMLInputElement,
  status: HTMLElement,
  answer: HTMLElement,
): void {
  const messages: unknown = JSON.parse(dataset['messages'] ?? 'null');
  if (!isSearchMessages(messages)) throw new Error('The search page gives its script no messages.');
  const view: SearchView = { status, answer, messages, locale: dataset['locale'] ?? 'es' };
  const words = dataset['words'] ?? '';
  let latest = 0;
  let timer: number | undefined;

  const search = async () => {
    const query = field.value.trim();
    const turn = ++latest;
    if (!query) {
      status.textContent = '';
      answer.replaceChildren();
      return;
    }
    if (!answer.hasChildNodes()) status.textContent = messages.loading;
    try {
      const found = await findEntries(query, words);
      // An answer that comes after a newer question is dropped.
      if (turn === latest) showAnswer(view, query, found);
    } catch {
      if (turn === latest) {
        status.textContent = messages.failed;
        answer.replaceChildren();
      }
    }
  };

  const address = () => {
    const query = field.value.trim();
    return query ? `?${new URLSearchParams({ q: query })}` : location.pathname;
  };
  const restore = () => {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    void search();
  };

  field.addEventListener(
    'focus',
    () => {
      // Both are asked again by the search itself, which tells the reader if they fail.
      loadPagefind().catch(() => undefined);
      loadVocabulary(words).catch(() => undefined);
    },
    { once: true },
  );
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      history.replaceState(null, '', address());
      void search();
    }, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    history.pushState(null, '', address());
    void search();
  });
  window.addEventListener('popstate', restore);
  restore();
}

/** The page and its script come from one build: if one message is there, all are. */
function isSearchMessages(value: unknown): value is SearchMessages {
  return typeof value === 'object' && value !== null && 'foundOne' in value;
}
