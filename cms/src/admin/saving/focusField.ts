/** Opens the tab and the row of a field and puts the focus into it. `facts.0.statement` is in the first row of `facts`. */
export function focusField(path: string, tab: string | undefined): void {
  if (tab !== undefined) tabButton(tab)?.click();
  // Payload draws the tab, and then the row, in the next frames.
  setTimeout(() => {
    for (const row of rowsOf(path)) openRow(row);
    setTimeout(() => focusIn(path), 100);
  }, 100);
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

function focusIn(path: string): void {
  const id = `field-${path.replaceAll('.', '__')}`;
  // A rich text has no id of its own; its label names one.
  const field =
    document.getElementById(id) ??
    document.querySelector(`label[for="${id}"]`)?.closest('.field-type');
  const target = field?.matches('input, textarea, button, select')
    ? field
    : field?.querySelector<HTMLElement>('input, textarea, button, [contenteditable="true"]');
  (target ?? field)?.scrollIntoView({ block: 'center' });
  target?.focus();
}
