import { writeQuery, type SearchQuery } from '../engine/searchQuery.ts';
import { element } from './element.ts';
import type { Say } from './formatMessage.ts';

/** The pagination of the results, as in the lists of other pages; nothing for a single page. */
export function pageLinks(
  { page, pages }: { page: number; pages: number },
  query: SearchQuery,
  { messages, fill }: Say,
): HTMLElement[] {
  if (pages === 1) return [];
  const item = (target: number, text: string, attributes: Record<string, string | undefined>) =>
    element(
      'li',
      {},
      element('a', { href: addressOf({ ...query, page: target }), ...attributes }, text),
    );
  const numbers = nearPages(page, pages).map((target) =>
    item(target, String(target), {
      'aria-current': target === page ? 'page' : undefined,
      'aria-label': fill(messages.page, { n: target }),
    }),
  );
  const items = [
    ...(page > 1 ? [item(page - 1, messages.previous, { rel: 'prev' })] : []),
    ...numbers,
    ...(page < pages ? [item(page + 1, messages.next, { rel: 'next' })] : []),
  ];
  return [
    element(
      'nav',
      { class: 'pagination', 'aria-label': messages.pages },
      element('ul', { class: 'page-numbers' }, ...items),
    ),
  ];
}

/** The first page, the last, and those around the current one. */
function nearPages(page: number, pages: number): number[] {
  return Array.from({ length: pages }, (_, index) => index + 1).filter(
    (target) => target === 1 || target === pages || Math.abs(target - page) <= 2,
  );
}

/** The address of a query on this page; the plain page where nothing is asked. */
const addressOf = (query: SearchQuery) => writeQuery(query) || location.pathname;
