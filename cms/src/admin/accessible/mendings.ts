import type { Locale } from 'content-models/locales';

/** What the parts of Payload's admin are called where Payload calls them nothing. */
const names = {
  es: {
    newRecord: (kind: string) => `Nuevo registro en ${kind}`,
    actions: 'Más acciones',
    previous: 'Página anterior',
    next: 'Página siguiente',
    selectAll: 'Seleccionar todo',
    selectRow: (row: string) => `Seleccionar ${row}`,
    ascending: (column: string) => `Ordenar por ${column}, de menor a mayor`,
    descending: (column: string) => `Ordenar por ${column}, de mayor a menor`,
    clear: (field: string) => `Quitar lo elegido en ${field}`,
    choose: 'Elegir',
    fileName: 'Nombre del archivo',
    removeFile: 'Quitar el archivo',
    focalPoint: (axis: string) => `Punto focal, ${axis}`,
    movePoint: 'Punto focal: arrástrelo, o escriba su lugar en las casillas de al lado',
    moveBlock: 'Mover el bloque',
    addBlock: 'Añadir un bloque',
    addParagraph: 'Añadir un párrafo al final',
    paragraphKind: 'Tipo de párrafo',
    editLink: 'Cambiar el enlace',
    removeLink: 'Quitar el enlace',
    formats: { bold: 'Negrita', italic: 'Cursiva', link: 'Enlace' },
  },
  en: {
    newRecord: (kind: string) => `New record in ${kind}`,
    actions: 'More actions',
    previous: 'Previous page',
    next: 'Next page',
    selectAll: 'Select all',
    selectRow: (row: string) => `Select ${row}`,
    ascending: (column: string) => `Sort by ${column}, ascending`,
    descending: (column: string) => `Sort by ${column}, descending`,
    clear: (field: string) => `Remove what is chosen in ${field}`,
    choose: 'Choose',
    fileName: 'Name of the file',
    removeFile: 'Remove the file',
    focalPoint: (axis: string) => `Focal point, ${axis}`,
    movePoint: 'Focal point: drag it, or write its place in the boxes beside',
    moveBlock: 'Move the block',
    addBlock: 'Add a block',
    addParagraph: 'Add a paragraph at the end',
    paragraphKind: 'Kind of paragraph',
    editLink: 'Change the link',
    removeLink: 'Remove the link',
    formats: { bold: 'Bold', italic: 'Italic', link: 'Link' },
  },
} satisfies Record<Locale, unknown>;

type Names = (typeof names)[Locale];
type Mending = { selector: string; mend(this: void, node: Element, names: Names): void };

/**
 * What WCAG 2.2 AA asks for and Payload's markup lacks, by the element that lacks it: names of buttons and inputs, and
 * what can be reached by keyboard but not heard.
 */
const mendings: Mending[] = [
  // Payload puts an object where the name of the collection should be.
  {
    selector: '.collections .card__actions a',
    mend: (node, { newRecord }) => {
      const name = newRecord(textOf(node.closest('.card')?.querySelector('.card__title')));
      set(node, 'aria-label', name);
      set(node, 'title', name);
    },
  },
  {
    selector: '.popup-button',
    mend: (node, { actions }) => {
      if (textOf(node) === '') set(node, 'aria-label', actions);
    },
  },
  {
    selector: '.edit-upload__focalPoint',
    mend: (node, { movePoint }) => set(node, 'aria-label', movePoint),
  },
  {
    selector: '.clickable-arrow',
    mend: (node, { previous, next }) =>
      set(node, 'aria-label', node.matches('.clickable-arrow--left') ? previous : next),
  },
  {
    selector: '.select-all__checkbox input, th .checkbox-input input',
    mend: (node, { selectAll }) => set(node, 'aria-label', selectAll),
  },
  {
    selector: 'td .checkbox-input input',
    mend: (node, { selectRow }) =>
      set(node, 'aria-label', selectRow(textOf(node.closest('tr')?.querySelector('a')))),
  },
  {
    selector: '.sort-column__asc',
    mend: (node, { ascending }) => set(node, 'aria-label', ascending(columnOf(node))),
  },
  {
    selector: '.sort-column__desc',
    mend: (node, { descending }) => set(node, 'aria-label', descending(columnOf(node))),
  },
  // The whole control opens the list, and so does the arrow key: a second stop of the keyboard is in the way.
  {
    selector: '.dropdown-indicator[aria-hidden="true"]',
    mend: (node) => set(node, 'tabindex', '-1'),
  },
  {
    selector: '.clear-indicator',
    mend: (node, { clear }) => {
      node.removeAttribute('aria-hidden');
      set(node, 'aria-label', clear(fieldOf(node)));
    },
  },
  {
    selector: '.react-select [role="combobox"]:not([aria-labelledby])',
    mend: (node, { choose }) => set(node, 'aria-label', fieldOf(node) || choose),
  },
  // A form in a drawer has the ids of the form below it, to which its labels lead.
  {
    selector: '.drawer .field-type :is(input, textarea)[id^="field-"]',
    mend: (node) => set(node, 'aria-label', fieldOf(node)),
  },
  // A label cannot name what is no input.
  {
    selector: '.rich-text-lexical [role="textbox"]',
    mend: (node) => set(node, 'aria-label', fieldOf(node)),
  },
  {
    selector: '.file-field__filename',
    mend: (node, { fileName }) => set(node, 'aria-label', fileName),
  },
  {
    selector: '.file-field__remove, .file-details__remove',
    mend: (node, { removeFile }) => set(node, 'aria-label', removeFile),
  },
  {
    selector: '.edit-upload__input input',
    mend: (node, { focalPoint }) => set(node, 'aria-label', focalPoint(textOf(node.parentElement))),
  },
  // They follow the mouse. By keyboard a block is added with Enter or «/» and moved by cutting it.
  {
    selector: '.draggable-block-menu, .add-block-menu',
    mend: (node, { moveBlock, addBlock }) => {
      set(node, 'aria-label', node.matches('.add-block-menu') ? addBlock : moveBlock);
      set(node, 'tabindex', '-1');
    },
  },
  {
    selector: '.insert-paragraph-at-end',
    mend: (node, { addParagraph }) => {
      set(node, 'aria-label', addParagraph);
      set(node, 'tabindex', '-1');
    },
  },
  {
    selector: '.toolbar-popup__dropdown-text',
    mend: (node, { paragraphKind }) => set(node, 'aria-label', paragraphKind),
  },
  { selector: '.link-edit', mend: (node, { editLink }) => set(node, 'aria-label', editLink) },
  { selector: '.link-trash', mend: (node, { removeLink }) => set(node, 'aria-label', removeLink) },
  // What a picture shows is what its form asks for.
  { selector: '.thumbnail img:not([alt])', mend: (node) => set(node, 'alt', '') },
  formatMending('bold'),
  formatMending('italic'),
  formatMending('link'),
  // Its name without the number beside it is not what one sees.
  { selector: '.doc-tab[aria-label]', mend: (node) => node.removeAttribute('aria-label') },
  // It holds links and no items.
  { selector: 'ul.doc-tabs__tabs', mend: (node) => set(node, 'role', 'none') },
];

/** The name of a button of the editor of rich texts that shows a sign alone. */
function formatMending(format: keyof Names['formats']): Mending {
  const selector = `button[data-button-key="${format}"]`;
  return { selector, mend: (node, { formats }) => set(node, 'aria-label', formats[format]) };
}

/** Mends all of a page that is drawn by now. */
export function mendMarkup(page: ParentNode, language: Locale): void {
  for (const { selector, mend } of mendings)
    for (const node of page.querySelectorAll(selector)) mend(node, names[language]);
}

/** Only what differs: each change of an attribute would be looked at again. */
function set(node: Element, attribute: string, value: string): void {
  if (node.getAttribute(attribute) !== value) node.setAttribute(attribute, value);
}

const textOf = (node: Element | null | undefined) => node?.textContent?.trim() ?? '';

const columnOf = (button: Element) =>
  textOf(button.closest('.sort-column')?.querySelector('.sort-column__label'));

/** The label of the field around, without its mark of language or obligation. */
const fieldOf = (node: Element) =>
  textOf(
    node.closest('.field-type, .payload-settings__language')?.querySelector('.field-label, label'),
  ).replace(/\s*[*—].*$/, '');
