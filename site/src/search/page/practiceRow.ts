import type { Found, Search } from '../engine/search.ts';
import { hasValue } from '../format/facetColumns.ts';
import { notStated, type FacetName } from '../format/facetNames.ts';
import { practiceCode, practicePath } from '../format/decodeIndex.ts';
import type { IndexedTerm, SearchIndex } from '../format/searchIndex.ts';
import { element, glyph } from './element.ts';
import type { SearchMessages } from './searchMessages.ts';

/** The rows of practices, memoized per result: a change of a facet only rearranges them. */
export type Rows = { of: (ids: readonly number[], found: Found | undefined) => HTMLLIElement[] };

export function createRows({ index }: Search, messages: SearchMessages): Rows {
  let made = new Map<number, HTMLLIElement>();
  let answer: Found | undefined;
  return {
    of: (ids, found) => {
      if (found !== answer) made = new Map();
      answer = found;
      return ids.map((id) => {
        const row = made.get(id) ?? practiceRow(index, id, messages);
        made.set(id, row);
        return row;
      });
    },
  };
}

/** A row for a practice, as in the lists of other pages; its excerpt is filled in later. */
function practiceRow(index: SearchIndex, id: number, messages: SearchMessages): HTMLLIElement {
  const { practices } = index;
  const lang = practices.spanish.includes(id) ? 'es' : undefined;
  const title = practices.titles[id] ?? '';
  const code = practiceCode(practices.codes[id]);
  const labels = (name: FacetName) => valuesOf(index, id, name).map(([, label]) => label);
  const isPlaced = valuesOf(index, id, 'pais').some(([key]) => key !== notStated);
  const places = isPlaced ? labels('pais').join(', ') : messages.placeNotStated;
  const kicker = [code, places, ...labels('evidencia'), ...(lang ? [messages.spanishOnly] : [])];
  const href = practicePath(index, id);
  return element(
    'li',
    { class: 'entry-row' },
    element('p', { class: 'kicker' }, kicker.join(' · ')),
    element('h3', { class: 'entry-title' }, element('a', { href, lang, hreflang: lang }, title)),
    element('p', { class: 'excerpt', lang }),
    element(
      'ul',
      { class: 'badges' },
      ...badges(valuesOf(index, id, 'nivel'), messages.level),
      ...badges(valuesOf(index, id, 'dimension'), messages.dimension),
    ),
  );
}

function valuesOf(index: SearchIndex, id: number, name: FacetName): IndexedTerm[] {
  const columns = index.practices.facets[name];
  return index.terms[name].filter((_, place) => hasValue(columns, id, place));
}

function badges(terms: readonly IndexedTerm[], kind: string): HTMLLIElement[] {
  return terms
    .filter(([key]) => document.getElementById(`g-${key}`))
    .map(([key, label]) =>
      element(
        'li',
        {},
        element(
          'span',
          { class: `badge badge-${key}` },
          glyph(key),
          element('span', {}, element('span', { class: 'hidden-text' }, `${kind}: `), label),
        ),
      ),
    );
}
