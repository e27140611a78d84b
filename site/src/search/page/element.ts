/**
 * A new element of a page: `element('a', { href }, 'text')`. Attributes without a value are left out; texts are
 * texts, never markup.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | undefined> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

const svg = 'http://www.w3.org/2000/svg';

/** One of the drawings that the page holds. */
export function glyph(name: string): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('class', 'glyph');
  drawing.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svg, 'use');
  use.setAttribute('href', `#g-${name}`);
  drawing.append(use);
  return drawing;
}
