import { readQuery, writeQuery } from '../engine/searchQuery.ts';

/** What the page says until there is an answer: its status, with the texts that its container holds. */
export type Lookout = { container: HTMLElement; status: HTMLElement };

const root = document.documentElement;

/**
 * Says what is looked for and hides the list of everything until there is an answer, which takes seconds on a slow line:
 * a list of other things, with its count, would be taken for the answer.
 */
export function sayLooking({ container, status }: Lookout): void {
  const query = readQuery(location.search);
  if (writeQuery(query) === '') return;
  root.dataset['looking'] = '';
  const { lookingFor = '', lookingThrough = '' } = container.dataset;
  const text = query.q ? lookingFor.replace('{q}', () => query.q) : lookingThrough;
  if (status.textContent !== text) status.textContent = text;
}

/** There is an answer. */
export function endLooking(): void {
  delete root.dataset['looking'];
}

/** There will be no answer: says so, and shows the list of everything again. */
export function sayFailed({ container, status }: Lookout): void {
  endLooking();
  status.textContent = container.dataset['failed'] ?? '';
}
