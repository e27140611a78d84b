/** A search page: its path, its input, and the conditions under which it has answered. */
export type SearchEngine = {
  name: string;
  path: string;
  field: string;
  /** Whether the first titles for the query are shown; evaluated in the browser. */
  hasTitles: (asked: string) => boolean;
  /** Whether the first results have their excerpts; undefined for an engine without excerpts. */
  hasExcerpts?: () => boolean;
};

export const ourSearch: SearchEngine = {
  name: 'arraigo',
  path: '/buscar/',
  field: '#busqueda input[type="search"]',
  // Only rows of an answer have a place for an excerpt; prerendered rows do not.
  hasTitles: () => document.querySelector('.search-answer .excerpt') !== null,
  hasExcerpts: () => {
    const rows = [...document.querySelectorAll('.search-answer .excerpt')].slice(0, 5);
    return rows.length > 0 && rows.every((row) => row.textContent !== '');
  },
};

export const pagefindUi: SearchEngine = {
  name: 'pagefind',
  path: '/pagefind-ui/',
  field: '.pagefind-ui__search-input',
  hasTitles: () => document.querySelector('.pagefind-ui__result-link') !== null,
  hasExcerpts: () => {
    const rows = [...document.querySelectorAll('.pagefind-ui__result-excerpt')];
    return rows.length > 0 && rows.every((row) => row.textContent !== '');
  },
};

/** A plain page over MiniSearch: `tests/bench/minisearch`. */
export const miniSearch: SearchEngine = {
  name: 'minisearch',
  path: '/minisearch/',
  field: '#field',
  hasTitles: () => document.querySelector('#results a') !== null,
};
