import type { Locale } from 'content-models/locales';
import { openSearch, type Found, type Search, type SearchFiles } from '../engine/search.ts';
import { knownQuery, type AskedQuery } from '../engine/knownQuery.ts';
import { readQuery, writeQuery } from '../engine/searchQuery.ts';
import { createSorter, select, type Sorter } from '../engine/select.ts';
import { answerNodes, statusText, type Answer } from './answerView.ts';
import { showExcerpts } from './excerpts.ts';
import { appliedFilters, createFacetView } from './facetView.ts';
import { createOtherLanguage, type OtherLanguage } from './otherLanguage.ts';
import { createRows, type Rows } from './practiceRow.ts';
import { element } from './element.ts';
import { createSay, type Say } from './formatMessage.ts';
import { endLooking } from './looking.ts';
import { createSearchFiles } from './searchFiles.ts';
import type { SearchMessages } from './searchMessages.ts';

/** The elements of the search page that the script updates. */
export type SearchParts = {
  container: HTMLElement;
  status: HTMLElement;
  progress: HTMLElement;
  applied: HTMLElement;
  answer: HTMLElement;
  toResults: HTMLElement;
};

/** A loaded search; `ask` answers a query string. */
export type SearchSession = { ask: (search: string) => Promise<void> };

/** Loads the compact file and answers queries on the page from then on. */
export async function startSearch(parts: SearchParts, locale: Locale): Promise<SearchSession> {
  const { dataset } = parts.container;
  const messages: unknown = JSON.parse(dataset['messages'] ?? 'null');
  if (!isSearchMessages(messages)) throw new Error('The search page gives its script no messages.');
  const files = createSearchFiles(dataset['files'] ?? '', locale);
  const search = await openSearch(files);
  const otherFiles = dataset['otherFiles'] ?? '';
  const other = locale === 'en' ? 'es' : 'en';
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
    other: { locale: other, address: otherFiles, ask: createOtherLanguage(otherFiles, other) },
    answer: undefined,
  };
  let turn = 0;
  return {
    ask: (address) => {
      turn += 1;
      const asked = turn;
      // The answer to an outdated query is dropped.
      const query = knownQuery(search.index, readQuery(address));
      return answer(context, query, () => asked === turn);
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
  /** The content of the page without a query. */
  everything: ChildNode[];
  title: string;
  /** The last complete result, reused when only a facet or the order changes. */
  known: { q: string; found: Found } | undefined;
  rows: Rows;
  /** The search in the other language. */
  other: { locale: Locale; address: string; ask: OtherLanguage };
  /** The current answer. */
  answer: Answer | undefined;
};

/** Answers in two steps: by titles at once, then with the full text. */
async function answer(context: Context, asked: AskedQuery, isLatest: () => boolean): Promise<void> {
  const { search, parts, say } = context;
  const { q } = asked.query;
  document.title = q ? say.fill(say.messages.title, { q, title: context.title }) : context.title;
  if (!q) {
    parts.progress.textContent = '';
    show(context, asked, undefined, { isKnown: true });
    return;
  }
  if (context.known?.q === q) {
    parts.progress.textContent = '';
    show(context, asked, context.known.found, { isKnown: true });
    void offerOther(context, isLatest);
    return;
  }
  const first = await search.byTitle(q);
  if (!isLatest()) return;
  parts.progress.textContent = say.messages.texts;
  // Titles that match only some words may be far from the full-text results.
  if (first.ranking.isComplete) show(context, asked, first, { isFinal: false });
  try {
    const whole = await search.byText(first);
    context.known = { q, found: whole };
    if (!isLatest()) return;
    parts.progress.textContent = '';
    show(context, asked, whole);
    void offerOther(context, isLatest);
  } catch {
    if (!isLatest()) return;
    parts.progress.textContent = say.messages.textsFailed;
    show(context, asked, first);
  }
}

/** Leads to the other language, where a question in it was asked here; a reader who has an answer waits for nothing. */
async function offerOther(context: Context, isLatest: () => boolean): Promise<void> {
  const { answer, other, parts, say } = context;
  if (!answer) return;
  // Who found nothing is told to wait a moment longer.
  if (answer.selection.total === 0) parts.progress.textContent = say.messages.otherLooking;
  // Without the files of the other language there is no offer, and nothing is lacking in this one.
  const total = await other.ask(answer).catch(() => 0);
  if (!isLatest()) return;
  if (total === 0) {
    parts.progress.textContent = '';
    return;
  }
  const { query } = answer;
  const text = say.fill(say.messages.otherFound, { count: say.count(total), q: query.q });
  const href = other.address + writeQuery({ ...query, page: 1 });
  parts.progress.replaceChildren(element('a', { href, hreflang: other.locale }, text));
}

type Step = {
  /** Whether the result is complete. */
  isFinal?: boolean;
  /** Whether the result is known, and only a facet, the order or the page has changed: readers expect it at once. */
  isKnown?: boolean;
};

function show(
  context: Context,
  { query, unknown }: AskedQuery,
  found: Found | undefined,
  step: Step = {},
): void {
  const { isFinal = true, isKnown = false } = step;
  const { parts, search, say, sort, facets } = context;
  const { top, height } = parts.answer.getBoundingClientRect();
  // Keeps the height of the page until all rows are there, so that nothing below them jumps.
  parts.answer.style.minHeight = `${height}px`;
  const ids = found ? found.ranking.ids : search.index.practices.titles.map((_, id) => id);
  const isOrdered = found !== undefined || query.order !== 'relevancia';
  const selection = select(search.index, sort, ids, {
    ...query,
    order: isOrdered ? query.order : 'titulo',
  });
  const answer: Answer = { query, unknown, found, selection };
  if (isKnown && context.answer) parts.container.dataset['narrowing'] = '';
  context.answer = answer;
  facets.show(search, query, selection.counts);
  parts.toResults.hidden = selection.total === 0;
  parts.toResults.textContent = say.fill(say.messages.toResults, {
    count: say.count(selection.total),
  });
  endLooking();
  // Only the complete result is announced, and only its count.
  if (isFinal) parts.status.textContent = statusText(answer, say);
  // On a phone the facets are far below the answer: what is off screen is rendered after the next frame.
  const isFar = Math.abs(top) > innerHeight;
  if (isKnown && isFar) afterFrame(() => showResults(context, answer, { isFinal }));
  else showResults(context, answer, step);
}

/** Renders the answer, unless there is a newer one. */
function showResults(
  context: Context,
  answer: Answer,
  { isFinal = true, isKnown = false }: Step,
): void {
  if (context.answer !== answer) return;
  const { parts, search, say, rows, everything } = context;
  const { query, found, selection } = answer;
  parts.applied.replaceChildren(...appliedFilters(search, query, say));
  if (writeQuery(query) === '') {
    parts.answer.replaceChildren(...everything);
    parts.answer.style.minHeight = '';
    return;
  }
  const first = isKnown ? selection.shown.slice(0, rowsAtOnce) : selection.shown;
  const shown = rows.of(first, found);
  parts.answer.replaceChildren(...answerNodes(search, answer, say, shown));
  afterFrame(() => {
    if (context.answer === answer) complete(context, answer, shown.length, isFinal);
  });
}

/** How many rows of a known result are rendered at once; more rarely fit on a phone, which is slow. */
const rowsAtOnce = 4;

/** Adds the remaining rows of an answer, and then the excerpts. */
function complete(
  { parts, rows, files }: Context,
  { selection, found }: Answer,
  present: number,
  isFinal: boolean,
): void {
  const all = rows.of(selection.shown, found);
  parts.answer.querySelector('.entry-list')?.append(...all.slice(present));
  parts.answer.style.minHeight = '';
  if (isFinal) showExcerpts(all, selection.shown, found?.units ?? [], files);
}

/** Runs a function after the next paint. */
function afterFrame(work: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(work);
  });
}

/** The page and its script come from the same build, so one message is proof enough. */
function isSearchMessages(value: unknown): value is SearchMessages {
  return typeof value === 'object' && value !== null && 'nearest' in value;
}
