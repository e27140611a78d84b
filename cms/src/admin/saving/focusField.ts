/** Payload draws a tab, a row and then the editor of a rich text some frames after they are opened. */
const lookEveryMs = 50;
const lookForMs = 5_000;

/** Opens the tab and the row of a field and puts the focus into it. `facts.0.statement` is in the first row of `facts`. */
export function focusField(path: string, tab: string | undefined): void {
  if (tab !== undefined) tabButton(tab)?.click();
  const began = Date.now();
  const look = setInterval(() => {
    for (const row of rowsOf(path)) openRow(row);
    const target = inputOf(path);
    if (target || Date.now() - began > lookForMs) clearInterval(look);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  }, lookEveryMs);
}

/** Puts the focus into the first field of a form once it is drawn and can be written in. @returns how to give up. */
export function focusFirst(form: () => Element | null | undefined): () => void {
  const began = Date.now();
  const look = setInterval(() => {
    const first = form()?.querySelector<HTMLElement>(
      '.tabs-field__content-wrap :is(input, textarea):enabled',
    );
    if (first || Date.now() - began > lookForMs) clearInterval(look);
    first?.focus();
  }, lookEveryMs);
  return () => clearInterval(look);
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

function openRow(id: string): void {
  document
    .getElementById(id)
    ?.querySelector<HTMLElement>('.collapsible--collapsed > * .collapsible__toggle')
    ?.click();
}

function inputOf(path: string): HTMLElement | null | undefined {
  const id = `field-${path.replaceAll('.', '__')}`;
  // A rich text has no id of its own; its label names one.
  const field =
    document.getElementById(id) ??
    document.querySelector(`label[for="${id}"]`)?.closest<HTMLElement>('.field-type');
  if (field?.matches('input, textarea, button, select')) return field;
  return field?.querySelector<HTMLElement>(
    field.matches('.rich-text-lexical') ? '[contenteditable="true"]' : 'input, textarea, button',
  );
}
