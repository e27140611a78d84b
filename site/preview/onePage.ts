import { parse, type HTMLElement } from 'node-html-parser';

/**
 * The pages of a record as one, so that an editor sees all of it: what is in the main part of each stands below that of
 * the first. Undefined where there are none.
 */
export function onePage(rendered: readonly string[]): HTMLElement | undefined {
  const [page, ...others] = rendered.map((html) => parse(html));
  others.forEach((other, index) => {
    const rest = other.querySelector('main');
    if (!page || !rest) return;
    nameApart(rest, `-${index + 2}`);
    page.querySelector('main')?.insertAdjacentHTML('beforeend', rest.innerHTML);
  });
  return page;
}

/** Both pages number their footnotes from 1: ids of the further one, and its links to them, get an ending. */
function nameApart(main: HTMLElement, ending: string): void {
  for (const element of main.querySelectorAll('[id]'))
    element.setAttribute('id', `${element.id}${ending}`);
  for (const link of main.querySelectorAll('a[href^="#"]'))
    link.setAttribute('href', `${link.getAttribute('href') ?? ''}${ending}`);
}
