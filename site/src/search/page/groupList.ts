import type { Doc } from '../engine/searcher.ts';
import type { SearchIndex } from '../format/searchIndex.ts';
import { element } from './element.ts';
import type { Say } from './formatMessage.ts';

/** How many pages of a group are shown until a reader asks for all. */
const shownAtFirst = 4;

/** The pages of another kind in the results, under their heading. */
export function groupList(
  index: SearchIndex,
  docs: readonly Doc[],
  { heading, ids }: { heading: string; ids: readonly number[] },
  say: Say,
): HTMLElement {
  const rows = ids.map((id) => pageRow(index, docs[id]));
  rows.slice(shownAtFirst).forEach((row) => (row.hidden = true));
  const section = element(
    'section',
    { class: 'search-group' },
    element('h2', {}, heading),
    element('ul', { class: 'search-pages' }, ...rows),
  );
  if (rows.length > shownAtFirst) section.append(moreButton(rows, say));
  return section;
}

function pageRow({ groups }: SearchIndex, doc: Doc | undefined): HTMLLIElement {
  const { group = 0, place = 0, title = '' } = doc ?? {};
  const pages = groups[group]?.pages;
  const kicker = pages?.kickers[place];
  const lang = pages?.spanish.includes(place) ? 'es' : undefined;
  return element(
    'li',
    {},
    element('a', { href: pages?.paths[place], lang, hreflang: lang }, title),
    ...(kicker ? [element('span', { class: 'kicker' }, kicker)] : []),
  );
}

function moreButton(rows: readonly HTMLLIElement[], say: Say): HTMLButtonElement {
  const text = say.fill(say.messages.more, { n: rows.length });
  const button = element('button', { type: 'button', class: 'more' }, text);
  button.addEventListener('click', () => {
    rows.forEach((row) => (row.hidden = false));
    // The button is removed, so the focus moves to the first new row.
    rows[shownAtFirst]?.querySelector('a')?.focus();
    button.remove();
  });
  return button;
}
