/**
 * Creates an element: `element('a', { href }, 'text')`. Undefined attributes are left out; strings become text nodes,
 * never markup.
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

/** A reference to one of the page's SVG symbols. */
export function glyph(name: string): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('class', 'glyph');
  drawing.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svg, 'use');
  use.setAttribute('href', `#g-${name}`);
  drawing.append(use);
  return drawing;
}
