/** Payload draws a tab, a row and then the editor of a rich text some frames after they are opened. */
const lookEveryMs = 50;
/** A new form or row comes from the server, which may be slow. */
const patienceMs = 15_000;
/** An opened row is drawn after a moment; a second click within it would close the row again. */
const rowOpensWithinMs = 1_000;

/** Gives up on the field that was asked for last: two that are waited for would take the focus from each other. */
let giveUpLast: () => void = () => undefined;

/** Opens the tab and the row of a field and puts the focus into it. `facts.0.statement` is in the first row of `facts`. */
export function focusField(path: string, tab: string | undefined): void {
  giveUpLast();
  if (tab !== undefined) tabButton(tab)?.click();
  const opened = new Map<string, number>();
  giveUpLast = focusOnce(() => {
    for (const row of rowsOf(path)) {
      if (Date.now() - (opened.get(row) ?? 0) < rowOpensWithinMs) continue;
      if (openRow(row)) opened.set(row, Date.now());
    }
    // What is still hidden, as in a row that is about to open, takes no focus.
    const target = inputOf(path);
    if (target !== document.activeElement) target?.scrollIntoView({ block: 'center' });
    return target;
  });
}

/**
 * Puts the focus into the first text of a form once it is drawn and can be written in; what is chosen from a list before
 * it has a value already. @returns how to give up.
 */
export function focusFirst(form: () => Element | null | undefined): () => void {
  return focusOnce(() =>
    form()?.querySelector('.tabs-field__content-wrap :is(input:not(.rs__input), textarea):enabled'),
  );
}

/** Puts the focus into the first field of a row that is about to be added to a list. @returns how to give up. */
export function focusNewRow(list: Element): () => void {
  const rows = () => [
    ...(list.querySelector(':scope > .array-field__draggable-rows')?.children ?? []),
  ];
  const before = rows().length;
  return focusOnce(() =>
    rows().length > before
      ? rows().at(-1)?.querySelector(':is(input, textarea):enabled')
      : undefined,
  );
}

/** A drawer takes the focus to itself when it has opened, so it has to stay for so many looks. */
const heldLooks = 6;

/**
 * Puts the focus where `find` leads, unless somebody goes or writes elsewhere by then: to scroll and focus between the
 * press and the release of a button would take the click from what was pressed. @returns how to give up.
 */
export function focusOnce(find: () => Element | null | undefined): () => void {
  const began = Date.now();
  const writingIn = document.activeElement;
  const isOver = new AbortController();
  const giveUp = () => isOver.abort();
  let held = 0;
  const look = setInterval(() => {
    const target = find();
    const isElsewhere =
      document.activeElement !== target &&
      document.activeElement !== writingIn &&
      Boolean(document.activeElement?.matches('input, textarea, [contenteditable="true"]'));
    if (isElsewhere || held > heldLooks || Date.now() - began > patienceMs) giveUp();
    else if (document.activeElement === target) held += 1;
    else if (target instanceof HTMLElement) target.focus();
  }, lookEveryMs);
  isOver.signal.addEventListener('abort', () => clearInterval(look));
  const listening = { capture: true, signal: isOver.signal };
  document.addEventListener('pointerdown', giveUp, listening);
  document.addEventListener('keydown', ({ key }) => key === 'Tab' && giveUp(), listening);
  return giveUp;
}

/** Whether a field is somewhere on the page, in a tab that is open. */
export function isOnPage(path: string): boolean {
  return Boolean(inputOf(path));
}

function tabButton(label: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')].find((button) =>
    button.textContent?.includes(label),
  );
}

/** The ids of the rows around a field, the outermost first: `facts.0.statement` is in `facts-row-0`. */
function rowsOf(path: string): string[] {
  const parts = path.split('.');
  return parts.flatMap((part, index) =>
    /^\d+$/.test(part) ? [`${parts.slice(0, index).join('-')}-row-${part}`] : [],
  );
}

/** @returns whether it was closed. */
function openRow(id: string): boolean {
  const toggle = document
    .getElementById(id)
    ?.querySelector<HTMLElement>('.collapsible--collapsed > * .collapsible__toggle');
  toggle?.click();
  return Boolean(toggle);
}

function inputOf(path: string): HTMLElement | null | undefined {
  const id = `field-${path.replaceAll('.', '__')}`;
  // A rich text has no id of its own; its label names one.
  const field =
    document.getElementById(id) ??
    document.querySelector(`label[for="${id}"]`)?.closest<HTMLElement>('.field-type');
  if (field?.matches('input, textarea, button, select')) return field;
  // The list of a select box comes after a button for each of what is chosen.
  const list = field?.querySelector<HTMLElement>(
    ':scope > .field-type__wrap input[role="combobox"]',
  );
  return (
    list ??
    field?.querySelector<HTMLElement>(
      field.matches('.rich-text-lexical') ? '[contenteditable="true"]' : 'input, textarea, button',
    )
  );
}
