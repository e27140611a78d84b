/**
 * Shows of the roadmap only what a reader asks for. Without this script the page shows everything, and each country
 * and profile has a page of its own.
 */
const filter = document.querySelector<HTMLElement>('[data-filter]');
const status = filter?.querySelector<HTMLElement>('[role="status"]');
if (filter && status) start(filter, status);

function start(filter: HTMLElement, status: HTMLElement): void {
  const { one = '', other = '' } = filter.dataset;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-code]')];
  const show = () => {
    const wanted = [...filter.querySelectorAll('select')].filter(({ value }) => value !== '');
    const codes = new Set<string>();
    for (const row of rows) {
      const fits = wanted.every(({ name, value }) =>
        (row.dataset[name] ?? '').split(' ').includes(value),
      );
      row.hidden = !fits;
      if (fits) codes.add(row.dataset['code'] ?? '');
    }
    // A group that shows nothing is no group.
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-code]:not([hidden])');
    const text = codes.size === 1 ? one : other;
    status.textContent = wanted.length > 0 ? text.replace('{n}', String(codes.size)) : '';
  };
  filter.addEventListener('change', show);
  show();
}
