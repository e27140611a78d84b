import {
  isUsual,
  readMapChoice,
  withSide,
  writeMapChoice,
  type AskedChoice,
  type MapChoice,
} from './mapChoice.ts';

/**
 * The script of the map's choice: a table by the rows and columns that a reader chooses, made of what the page has
 * already. The choice stands in the address. Without it, the page has its usual tables.
 */
const root = document.querySelector<HTMLElement>('[data-map]');
if (root) start(root);

/** An axis: its label, and its values with their labels in order. */
type Axis = { name: string; label: string; terms: { key: string; label: string }[] };

/** The boxes of a cell, each an item of a list. */
type BoxesIn = (rows: Axis, columns: Axis, row: number, column: number) => Node[];

function start(root: HTMLElement): void {
  const selects = [...root.querySelectorAll('select')];
  const place = root.querySelector<HTMLElement>('.table-scroll');
  const usual = root.querySelector<HTMLElement>('[data-usual]');
  const status = root.querySelector('[role="status"]');
  const language = document.querySelector<HTMLAnchorElement>('a.language');
  if (!place || !usual || !status) return;
  const axes = axesOf(root, selects[0]);
  const names = axes.map(({ name }) => name);
  const boxesIn = boxesOf(root, axes);
  let choice: MapChoice;

  const show = (chosen: MapChoice): string => {
    choice = chosen;
    for (const select of selects)
      select.value = select.name === 'rows' ? chosen.rows : chosen.columns;
    const [rows, columns] = [chosen.rows, chosen.columns].map((name) =>
      axes.find((axis) => axis.name === name),
    );
    usual.hidden = !isUsual(chosen);
    place.hidden = !usual.hidden;
    if (language) language.search = writeMapChoice(chosen);
    if (!rows || !columns) return '';
    const table = tableOf(rows, columns, boxesIn, root);
    place.replaceChildren(...(place.hidden ? [] : [table]));
    letScroll(place);
    const filled = table.querySelectorAll('.marks').length;
    const all = rows.terms.length * columns.terms.length;
    return fill(root.dataset['filled'], { filled, all });
  };
  const restore = () => {
    const asked = readMapChoice(location.search, names);
    const text = show(asked);
    const problems = problemsOf(asked, root);
    status.textContent = [...problems, ...(isUsual(asked) ? [] : [text])].join(' ');
  };
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const side = target.name === 'rows' ? 'rows' : 'columns';
    status.textContent = show(withSide(choice, side, target.value));
    history.pushState(null, '', location.pathname + writeMapChoice(choice));
  });
  addEventListener('popstate', restore);
  addEventListener('resize', () => letScroll(place));
  restore();
}

/** A stop of the keyboard only where there is something to scroll. */
function letScroll(place: HTMLElement): void {
  if (place.scrollWidth > place.clientWidth) place.tabIndex = 0;
  else place.removeAttribute('tabindex');
}

function problemsOf({ unknown, isSame }: AskedChoice, root: HTMLElement): string[] {
  const { unknown: text, same = '' } = root.dataset;
  return [...unknown.map((value) => fill(text, { value })), ...(isSame ? [same] : [])];
}

function axesOf(root: HTMLElement, select: HTMLSelectElement | undefined): Axis[] {
  return [...(select?.options ?? [])].map(({ value: name, text: label }) => ({
    name,
    label,
    terms: [...contentOf(root, `[data-axis="${name}"]`).querySelectorAll('data')].map(
      ({ value: key, textContent }) => ({ key, label: textContent ?? '' }),
    ),
  }));
}

function contentOf(root: HTMLElement, selector: string): ParentNode {
  return root.querySelector<HTMLTemplateElement>(`template${selector}`)?.content ?? root;
}

function tableOf(rows: Axis, columns: Axis, boxesIn: BoxesIn, root: HTMLElement): HTMLElement {
  const table = make('table', { className: 'gap-map gap-map-chosen' });
  table.classList.toggle('gap-map-wide', columns.terms.length > 3);
  table.style.setProperty('--columns', String(columns.terms.length));
  table.append(
    make('caption', {}, make('span', {}, captionOf(rows, columns, root))),
    make(
      'thead',
      {},
      make('tr', {}, ...columns.terms.map(({ label }) => make('th', { scope: 'col' }, label))),
    ),
    ...rows.terms.map(({ label }, row) =>
      make(
        'tbody',
        {},
        make(
          'tr',
          {},
          make('th', { scope: 'rowgroup', colSpan: columns.terms.length }, make('span', {}, label)),
        ),
        make(
          'tr',
          {},
          ...columns.terms.map((_, column) => cellOf(boxesIn(rows, columns, row, column), root)),
        ),
      ),
    ),
  );
  return table;
}

function cellOf(boxes: readonly Node[], root: HTMLElement): HTMLElement {
  if (boxes.length > 0) return make('td', {}, make('ul', { className: 'marks' }, ...boxes));
  const words = make('span', { className: 'hidden-text' }, root.dataset['gap'] ?? '');
  return make('td', {}, make('span', { className: 'gap-mark' }, words));
}

function captionOf(rows: Axis, columns: Axis, root: HTMLElement): string {
  return fill(root.dataset['caption'], { rows: rows.label, columns: columns.label });
}

/** A box per practice, or per grade where a cell has very many, as in the tables of the page. */
function boxesOf(root: HTMLElement, axes: readonly Axis[]): BoxesIn {
  const content = contentOf(root, '[data-boxes]');
  const practices = [...content.querySelectorAll('li')];
  const grades = axes.find(({ name }) => name === 'evidencia')?.terms ?? [];
  const counts = new Map(
    [...content.querySelectorAll('data')].map(({ value, textContent }) => [
      value,
      (textContent ?? '').split(';'),
    ]),
  );
  const isAt = (item: HTMLElement, axis: Axis, place: number) =>
    (item.dataset[axis.name] ?? '').split(' ').includes(axis.terms[place]?.key ?? '');
  const countsAt: (...cell: Parameters<BoxesIn>) => number[] = (rows, columns, row, column) => {
    const cells = counts.get(`${rows.name} ${columns.name}`);
    const cell = cells
      ? cells[row * columns.terms.length + column]
      : counts.get(`${columns.name} ${rows.name}`)?.[column * rows.terms.length + row];
    return (cell ?? '').split(',').map(Number);
  };
  return (...cell) => {
    const [rows, columns, row, column] = cell;
    const inCell = practices.filter((item) => isAt(item, rows, row) && isAt(item, columns, column));
    if (counts.size === 0 && inCell.length <= Number(root.dataset['most']))
      return inCell.map((item) => document.importNode(item, true));
    const numbers =
      counts.size > 0
        ? countsAt(...cell)
        : grades.map(
            (_, grade) =>
              inCell.filter((item) => item.dataset['evidencia'] === grades[grade]?.key).length,
          );
    const filters = {
      [rows.name]: rows.terms[row]?.key ?? '',
      [columns.name]: columns.terms[column]?.key ?? '',
    };
    return grades
      .map(({ key, label }, grade) => gradeBox(numbers[grade] ?? 0, { key, label }, filters, root))
      .filter((box) => box !== undefined)
      .toReversed();
  };
}

function gradeBox(
  count: number,
  grade: { key: string; label: string },
  filters: Record<string, string>,
  root: HTMLElement,
): Node | undefined {
  if (count === 0) return undefined;
  const { one, other, numbers, search = '' } = root.dataset;
  const n = count.toLocaleString(numbers);
  const query = new URLSearchParams({ ...filters, evidencia: grade.key }).toString();
  return make(
    'li',
    {},
    make(
      'a',
      {
        className: `map-box map-box-${grade.key}`,
        href: `${search}?${query}`,
        title: `${fill(count === 1 ? one : other, { n })}. ${grade.label}`,
      },
      make('span', { ariaHidden: 'true' }, n),
    ),
  );
}

function fill(text = '', values: Record<string, string | number>): string {
  return Object.entries(values).reduce(
    (filled, [name, value]) => filled.replace(`{${name}}`, () => String(value)),
    text,
  );
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}
