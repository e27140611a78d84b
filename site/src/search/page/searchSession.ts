import type { Locale } from 'content-models/locales';
import { openSearch, type Found, type Search, type SearchFiles } from '../engine/search.ts';
import { readQuery, writeQuery, type SearchQuery } from '../engine/searchQuery.ts';
import { createSorter, select, type Sorter } from '../engine/select.ts';
import { answerNodes, statusText, type Answer } from './answerView.ts';
import { showExcerpts } from './excerpts.ts';
import { appliedFilters, createFacetView } from './facetView.ts';
import { createRows, type Rows } from './practiceRow.ts';
import { createSay, type Say } from './say.ts';
import { createSearchFiles } from './searchFiles.ts';
import type { SearchMessages } from './searchMessages.ts';

/** The parts of the search page that the script writes into. */
export type SearchParts = {
  container: HTMLElement;
  status: HTMLElement;
  progress: HTMLElement;
  applied: HTMLElement;
  answer: HTMLElement;
  toResults: HTMLElement;
};

/** What a started search does with a query, as the end of an address. */
export type SearchSession = { ask: (search: string) => Promise<void> };

/** Loads the compact file and answers queries on the page from then on. */
export async function startSearch(parts: SearchParts, locale: Locale): Promise<SearchSession> {
  const { dataset } = parts.container;
  const messages: unknown = JSON.parse(dataset['messages'] ?? 'null');
  if (!isSearchMessages(messages)) throw new Error('The search page gives its script no messages.');
  const files = createSearchFiles(dataset['files'] ?? '');
  const search = await openSearch(files);
  const context: Context = {
    parts,
    files,
    search,
    say: createSay(messages, locale),
    sort: createSorter(search.index, locale),
    facets: createFacetView(parts.container),
    everything: [...parts.answer.childNodes],
    title: document.title,
    known: undefined,
    rows: createRows(search, messages),
  };
  let turn = 0;
  return {
    ask: (address) => {
      turn += 1;
      const asked = turn;
      // An answer that comes after a newer question is dropped.
      return answer(context, readQuery(address), () => asked === turn);
    },
  };
}

type Context = {
  parts: SearchParts;
  files: SearchFiles;
  search: Search;
  say: Say;
  sort: Sorter;
  facets: ReturnType<typeof createFacetView>;
  /** What the page shows where nothing is asked. */
  everything: ChildNode[];
  title: string;
  /** The last whole answer; a facet or an order asks it again. */
  known: { q: string; found: Found } | undefined;
  rows: Rows;
};

/** Answers in two steps: by titles at once, then with the full text. */
async function answer(
  context: Context,
  query: SearchQuery,
  isLatest: () => boolean,
): Promise<void> {
  const { search, parts, say } = context;
  const { q } = query;
  document.title = q ? say.fill(say.messages.title, { q, title: context.title }) : context.title;
  if (!q) {
    parts.progress.textContent = '';
    show(context, query, undefined);
    return;
  }
  if (context.known?.q === q) {
    parts.progress.textContent = '';
    show(context, query, context.known.found);
    return;
  }
  const first = await search.byTitle(q);
  if (!isLatest()) return;
  parts.progress.textContent = say.messages.texts;
  // Titles that have only some of the words may be far from what the texts will bring.
  if (first.ranking.isComplete) show(context, query, first, { isFinal: false });
  try {
    const whole = await search.byText(first);
    context.known = { q, found: whole };
    if (!isLatest()) return;
    parts.progress.textContent = '';
    show(context, query, whole);
  } catch {
    if (!isLatest()) return;
    parts.progress.textContent = say.messages.textsFailed;
    show(context, query, first);
  }
}

function show(
  { parts, search, say, sort, facets, files, everything, rows }: Context,
  query: SearchQuery,
  found: Found | undefined,
  { isFinal } = { isFinal: true },
): void {
  const ids = found ? found.ranking.ids : search.index.practices.titles.map((_, id) => id);
  const isOrdered = found !== undefined || query.order !== 'relevancia';
  const selection = select(search.index, sort, ids, {
    ...query,
    order: isOrdered ? query.order : 'titulo',
  });
  const answer: Answer = { query, found, selection };
  const shown = rows.of(selection.shown, found);
  layOutLater(parts.container);
  facets.show(search, query, selection.counts);
  parts.applied.replaceChildren(...appliedFilters(search, query, say));
  parts.toResults.hidden = selection.total === 0;
  parts.toResults.textContent = say.fill(say.messages.toResults, {
    count: say.count(selection.total),
  });
  // Only the whole answer is announced, and only its count.
  if (isFinal) parts.status.textContent = statusText(answer, say);
  if (writeQuery(query) === '') {
    parts.answer.replaceChildren(...everything);
    return;
  }
  parts.answer.replaceChildren(...answerNodes(search, answer, say, shown));
  if (isFinal) showExcerpts(shown, selection.shown, found?.units ?? [], files);
}

/** Has what is not on the screen laid out after the frame that shows the answer. */
function layOutLater(container: HTMLElement): void {
  container.dataset['answering'] = '';
  requestAnimationFrame(() => {
    setTimeout(() => delete container.dataset['answering']);
  });
}

/** The page and its script come from one build: if one message is there, all are. */
function isSearchMessages(value: unknown): value is SearchMessages {
  return typeof value === 'object' && value !== null && 'nearest' in value;
}
