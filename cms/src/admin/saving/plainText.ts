import { isObject } from '../../records/values.ts';

/** The words of a value of a form: a paragraph of rich text, a row or an item of a list each on its line. */
export function plainText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(plainText).filter(Boolean).join('\n');
  if (!isObject(value)) return '';
  if (isObject(value.root)) return blocksOf(value.root).map(wordsOf).join('\n');
  return Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([, part]) => plainText(part))
    .filter(Boolean)
    .join(' · ');
}

const blocksOf = ({ children }: Record<string, unknown>): unknown[] =>
  Array.isArray(children) ? children : [];

function wordsOf(node: unknown): string {
  if (!isObject(node)) return '';
  return typeof node.text === 'string' ? node.text : blocksOf(node).map(wordsOf).join('');
}
