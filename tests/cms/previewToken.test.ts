import { readToken, signToken, type Granted } from 'cms/previewing/previewToken';
import { expect, test } from 'vitest';

const secret = 'x'.repeat(32);
const granted: Granted = {
  link: '7a1f',
  kind: 'practices',
  record: '66f0',
  locale: 'en',
  until: 1_800_000_000_000,
};
const token = signToken(secret, granted);

test('a token says what it is for, in the signs of an address', () => {
  expect(readToken(secret, token)).toEqual(granted);
  expect(token).toMatch(/^[\w-]+\.[\w-]+$/);
});

test('a token that was made with another secret, or changed, says nothing', () => {
  expect(readToken('y'.repeat(32), token)).toBeUndefined();
  for (const [index, sign] of [...token].entries()) {
    const other = sign === 'A' ? 'B' : 'A';
    const changed = token.slice(0, index) + other + token.slice(index + 1);
    const read = readToken(secret, changed);
    // The last sign of base64url has bits that say nothing.
    expect(read === undefined || JSON.stringify(read) === JSON.stringify(granted)).toBe(true);
  }
  for (const wrong of ['', '.', `${token}.`, `.${token}`, token.split('.')[0] ?? ''])
    expect(readToken(secret, wrong)).toBeUndefined();
});
