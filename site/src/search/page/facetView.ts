import type { Search } from '../engine/search.ts';
import { writeQuery, type SearchQuery } from '../engine/searchQuery.ts';
import type { FacetCounts } from '../engine/filters.ts';
import { facetNames, gradedFacet, type FacetName } from '../format/facetNames.ts';
import { removeFilter, termLabel } from './answerView.ts';
import { element } from './element.ts';
import type { Say } from './formatMessage.ts';

/** A value of a facet on the page. */
type FacetValue = { row: HTMLElement; box: HTMLInputElement; count: HTMLElement };

/**
 * Keeps the checkboxes and counts in sync with the query; a value without results is hidden unless it is a grade, selected,
 * or has the focus. One that no entry has is not on the page; where it is selected, as by an address, it is put there, so
 * that it is seen, can be taken away, and is not lost with the next choice.
 */
export function createFacetView(container: HTMLElement): {
  show: (search: Search, query: SearchQuery, counts: FacetCounts) => void;
} {
  const values = new Map<string, FacetValue>();
  const take = (row: HTMLElement): FacetValue | undefined => {
    const box = row.querySelector('input');
    const count = row.querySelector<HTMLElement>('.count');
    if (!box || !count) return undefined;
    const value = { row, box, count };
    values.set(`${box.name} ${box.value}`, value);
    return value;
  };
  container.querySelectorAll<HTMLElement>('.facet li').forEach(take);
  const add = (name: FacetName, key: string, label: string) => {
    const last = container.querySelector(`.facet li:has([name="${name}"]):last-child`);
    const row = last && document.importNode(last, true);
    const box = row?.querySelector('input');
    if (!last || !(row instanceof HTMLElement) || !box) return undefined;
    box.value = key;
    box.nextSibling?.replaceWith(` ${label}`);
    last.after(row);
    return take(row);
  };
  const fieldsets = [...container.querySelectorAll<HTMLFieldSetElement>('.facet')];
  // Only useful where there are results to filter or to sort.
  const tools = [...container.querySelectorAll<HTMLElement>('.facets, .to-facets, .search-order')];
  return {
    show: ({ index }, { filters }, counts) => {
      for (const name of facetNames)
        for (const [place, [key, label]] of index.terms[name].entries()) {
          const isChosen = filters[name].includes(key);
          const value = values.get(`${name} ${key}`) ?? (isChosen && add(name, key, label));
          if (!value) continue;
          const n = counts[name][place] ?? 0;
          value.box.checked = isChosen;
          const isUsed = n > 0 || value.box.checked || value.box === document.activeElement;
          value.row.hidden = !isUsed && name !== gradedFacet;
          value.row.classList.toggle('is-empty', !isUsed);
          if (value.count.textContent !== String(n)) value.count.textContent = String(n);
        }
      for (const fieldset of fieldsets)
        fieldset.hidden = !fieldset.querySelector('li:not(.is-empty)');
      const isUseless = fieldsets.every(({ hidden }) => hidden);
      for (const tool of tools) tool.hidden = isUseless;
    },
  };
}

/** The applied filters, each as a link that removes it. */
export function appliedFilters(search: Search, query: SearchQuery, say: Say): HTMLElement[] {
  const { messages, fill } = say;
  const applied = facetNames
    .flatMap((facet) => query.filters[facet].map((key) => ({ facet, key })))
    .map((value) => ({ ...value, label: termLabel(search, value.facet, value.key) }))
    .filter(({ label }) => label !== '');
  const items = applied.map(({ facet, key, label }) =>
    removal(removeFilter(query, facet, key), label, fill(messages.remove, { label })),
  );
  if (items.length > 1) {
    const filters = Object.fromEntries(facetNames.map((name) => [name, []]));
    const without = { ...query, filters: { ...query.filters, ...filters }, page: 1 };
    items.push(removal(without, messages.removeAll, messages.removeAll));
  }
  return items;
}

function removal(query: SearchQuery, label: string, name: string): HTMLElement {
  const href = writeQuery(query) || location.pathname;
  return element('li', {}, element('a', { href, 'aria-label': name }, `${label} ×`));
}
