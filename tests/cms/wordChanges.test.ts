import { takePieces, wordChanges, type Piece } from 'cms/admin/translating/wordChanges';
import { describe, expect, test } from 'vitest';

const now = (pieces: readonly Piece[]) =>
  pieces.map(({ text, kind }) => (kind === 'removed' ? '' : text)).join('');
const before = (pieces: readonly Piece[]) =>
  pieces.map(({ text, kind }) => (kind === 'added' ? '' : text)).join('');

const pairs: [string, string][] = [
  ['Una oficina orienta.', 'Una oficina municipal orienta.'],
  ['Atención a la niñez', 'Atencion a la niñez'],
  ['uno dos\ntres', 'uno\ndos tres\ncuatro'],
  ['', 'todo nuevo'],
  ['todo se fue', ''],
  ['igual', 'igual'],
];

describe.each(pairs)('from «%s» to «%s»', (old, text) => {
  test('the changes hold both texts whole', () => {
    const pieces = wordChanges(old, text);
    expect([before(pieces), now(pieces)]).toEqual([old, text]);
  });

  test.each([1, 3, 100])(
    'taken by %i characters nothing is lost and nothing comes twice',
    (length) => {
      const pieces = wordChanges(old, text);
      const take = takePieces(pieces);
      const parts: Piece[][] = [];
      for (let taken = 0; taken < text.length; taken += length) parts.push(take(length));
      parts.push(take());
      expect(now(parts.flat())).toBe(text);
      expect(before(parts.flat())).toBe(old);
      for (const part of parts) expect(now(part).length).toBeLessThanOrEqual(length);
    },
  );
});

test('marks words, not letters', () => {
  expect(wordChanges('quienes regresan hoy', 'quienes regresaron hoy')).toEqual([
    { text: 'quienes ', kind: 'same' },
    { text: 'regresan', kind: 'removed' },
    { text: 'regresaron', kind: 'added' },
    { text: ' hoy', kind: 'same' },
  ]);
});
