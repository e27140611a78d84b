/**
 * The script of the roadmap filter, which hides what does not match and keeps the choice in the address, so that it can
 * be sent on. Without it, the page shows everything, and each country and profile has its own page.
 */
const filter = document.querySelector<HTMLElement>('[data-filter]');
const status = filter?.querySelector<HTMLElement>('[role="status"]');
if (filter && status) start(filter, status);

function start(filter: HTMLElement, status: HTMLElement): void {
  const { one = '', other = '' } = filter.dataset;
  const selects = [...filter.querySelectorAll('select')];
  const language = document.querySelector<HTMLAnchorElement>('a.language');
  const given = new URLSearchParams(location.search);
  for (const select of selects) select.value = given.get(select.dataset['param'] ?? '') ?? '';
  const rows = [...document.querySelectorAll<HTMLElement>('[data-code]')];
  /** @returns the query of what is chosen, which says the same in the other language. */
  const show = (): string => {
    const wanted = selects.filter(({ value }) => value !== '');
    const codes = new Set<string>();
    for (const row of rows) {
      const fits = wanted.every(({ name, value }) =>
        (row.dataset[name] ?? '').split(' ').includes(value),
      );
      row.hidden = !fits;
      if (fits) codes.add(row.dataset['code'] ?? '');
    }
    // A group without visible rows is hidden.
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-code]:not([hidden])');
    const text = codes.size === 1 ? one : other;
    status.textContent = wanted.length > 0 ? text.replace('{n}', String(codes.size)) : '';
    const chosen = wanted.map(({ value, dataset }) => [dataset['param'] ?? '', value]);
    const query = chosen.length === 0 ? '' : `?${new URLSearchParams(chosen).toString()}`;
    if (language) language.search = query;
    return query;
  };
  filter.addEventListener('change', () => {
    history.replaceState(null, '', location.pathname + show());
  });
  show();
}
