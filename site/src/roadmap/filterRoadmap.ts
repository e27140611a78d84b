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
  const given = new URLSearchParams(location.search);
  for (const select of selects) select.value = given.get(select.dataset['param'] ?? '') ?? '';
  const rows = [...document.querySelectorAll<HTMLElement>('[data-code]')];
  const show = () => {
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
  };
  filter.addEventListener('change', () => {
    show();
    const chosen = selects.flatMap(({ value, dataset }) =>
      value === '' ? [] : [[dataset['param'] ?? '', value]],
    );
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  });
  show();
}
