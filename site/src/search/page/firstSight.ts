import { readQuery, writeQuery } from '../engine/searchQuery.ts';
import { sayFailed, sayLooking, type Lookout } from './looking.ts';

/**
 * The first script of the search page, which the page waits for before anything of it is shown: where the address asks
 * for something, the page says so from its first sight, long before the search itself has come on a slow line. It comes
 * with the styles, for which the page waits as well.
 */
const query = readQuery(location.search);
if (writeQuery(query) !== '') {
  const root = document.documentElement;
  // The head of the page makes room for the results; it stays so during the visit, because a form must not jump.
  root.dataset['asked'] = '';
  root.dataset['looking'] = '';
  // Called whenever the parser has added something, and before that is shown.
  const observer = new MutationObserver(() => {
    fillBox();
    const parts = findParts();
    if (!parts) return;
    sayLooking(parts);
    if (isParsed(parts)) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
  // Without the search there is no answer. The error of a script that cannot be loaded does not bubble.
  addEventListener(
    'error',
    ({ target }) => {
      const parts = findParts();
      if (target instanceof HTMLScriptElement && parts) sayFailed(parts);
    },
    true,
  );
}

function findParts(): Lookout | undefined {
  const container = document.querySelector<HTMLElement>('[data-search]');
  const status = container?.querySelector<HTMLElement>('[role="status"]');
  return container && status ? { container, status } : undefined;
}

function fillBox(): void {
  const box = document.querySelector<HTMLInputElement>('main [type="search"]');
  if (box && box.value === '') box.value = query.q;
}

/** Whether the parser has left the status, so that it adds nothing to its text. */
const isParsed = ({ status }: Lookout) => status.nextElementSibling !== null;
