/** A search as a visitor meets it: where it is, where one types, and how one sees that it has answered. */
export type SearchEngine = {
  name: string;
  path: string;
  field: string;
  /** Whether the first titles for the words that are asked stand on the page; evaluated in the browser. */
  hasTitles: (asked: string) => boolean;
  /** Whether the first results have their excerpts; without it the search has none. */
  hasExcerpts?: () => boolean;
};

export const ourSearch: SearchEngine = {
  name: 'arraigo',
  path: '/buscar/',
  field: '#busqueda input[type="search"]',
  // A row that the page was built with has no place for an excerpt; one that answers has.
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

export const miniSearch: SearchEngine = {
  name: 'minisearch',
  path: '/minisearch/',
  field: '#field',
  hasTitles: () => document.querySelector('#results a') !== null,
};
