import type { Found, Search } from '../engine/search.ts';
import type { AskedQuery } from '../engine/knownQuery.ts';
import { writeQuery, type SearchQuery } from '../engine/searchQuery.ts';
import type { Selection } from '../engine/select.ts';
import { facetNames, type FacetName } from '../format/facetNames.ts';
import { element } from './element.ts';
import { groupList } from './groupList.ts';
import { pageLinks } from './pageLinks.ts';
import type { Say } from './formatMessage.ts';

/** The data of an answer: the query, what of it no facet has, its result, and the selection of that to show. */
export type Answer = AskedQuery & { found: Found | undefined; selection: Selection };

/** Renders an answer: notices on corrected and unknown words, rows of practices, other pages, or suggestions. */
export function answerNodes(
  search: Search,
  answer: Answer,
  say: Say,
  rows: readonly HTMLElement[],
): HTMLElement[] {
  const { selection, query, found } = answer;
  return [
    ...wordNotices(answer, say),
    ...(rows.length > 0 ? [element('ol', { class: 'entry-list' }, ...rows)] : []),
    ...pageLinks(selection, query, say),
    ...(found && isFiltered(query)
      ? [element('p', { class: 'fine' }, say.messages.practicesOnly)]
      : []),
    ...selection.groups.map((group) => groupList(search.index, search.docs, group, say)),
    ...(rows.length === 0 ? waysOn(search, answer, say) : []),
  ];
}

const isFiltered = ({ filters }: SearchQuery) =>
  facetNames.some((name) => filters[name].length > 0);

/** The number of results in one sentence, which screen readers announce, and what was asked for that no facet has. */
export function statusText(answer: Answer, say: Say): string {
  const { messages, fill } = say;
  const unknown = answer.unknown.map((value) => fill(messages.unknownFilter, { value }));
  if (unknown.length === 0) return countText(answer, say);
  return [`${countText(answer, say)}.`, ...unknown].join(' ');
}

function countText({ query: { q }, found, selection }: Answer, say: Say): string {
  const { messages, fill, count } = say;
  const pages = selection.groups.reduce((sum, { ids }) => sum + ids.length, 0);
  const values = { count: count(selection.total, pages), q };
  if (selection.total + pages > 0) {
    if (!found) return values.count;
    return fill(found.ranking.isComplete ? messages.found : messages.nearest, values);
  }
  const isKeptOut = selection.without.some(({ total }) => total > 0);
  return isKeptOut || !found ? messages.noneFiltered : fill(messages.none, values);
}

/** Notices: which correction was searched for, and which words are unknown. */
function wordNotices({ found, query }: Answer, { messages, fill }: Say): HTMLElement[] {
  if (!found) return [];
  const { corrected, ranking } = found;
  const meant =
    corrected === undefined
      ? []
      : [
          element(
            'p',
            { class: 'search-meant' },
            element(
              'a',
              { href: writeQuery({ ...query, q: corrected, page: 1 }) },
              fill(messages.meant, { q: corrected }),
            ),
            ` ${messages.meantShown}`,
          ),
        ];
  const missing = ranking.missing.map((word) => element('p', {}, fill(messages.unknown, { word })));
  return [...meant, ...missing];
}

/** Suggestions where no practice is left: to remove a filter, to search for the known words, or to see everything. */
function waysOn(search: Search, { query, found, selection }: Answer, say: Say): HTMLElement[] {
  const { messages, fill } = say;
  const links = selection.without
    .filter(({ total }) => total > 0)
    .map(({ facet, key, total }) => {
      const text = fill(messages.withoutFilter, {
        label: termLabel(search, facet, key),
        count: say.count(total),
      });
      return link(writeQuery(removeFilter(query, facet, key)), text);
    });
  const { missing = [], isComplete = false } = found?.ranking ?? {};
  const hasPages = isComplete && selection.groups.length > 0;
  const known = (found?.units ?? [])
    .map(({ text }) => text)
    .filter((text) => !missing.includes(text));
  if (missing.length > 0 && known.length > 0) {
    const q = known.join(' ');
    links.push(link(writeQuery({ ...query, q, page: 1 }), fill(messages.without, { q })));
  }
  links.push(link(location.pathname, messages.wayOnAll));
  return [
    element('p', {}, hasPages ? messages.wayOnPages : messages.wayOn),
    element('ul', { class: 'ways-on' }, ...links.map((way) => element('li', {}, way))),
  ];
}

const link = (href: string, text: string) => element('a', { href }, text);

/** The query without one value of a facet. */
export function removeFilter(query: SearchQuery, facet: FacetName, key: string): SearchQuery {
  const values = query.filters[facet].filter((value) => value !== key);
  return { ...query, filters: { ...query.filters, [facet]: values }, page: 1 };
}

/** The label of a facet value; empty where there is no such value. */
export function termLabel({ index }: Search, facet: FacetName, key: string): string {
  return index.terms[facet].find(([own]) => own === key)?.[1] ?? '';
}
