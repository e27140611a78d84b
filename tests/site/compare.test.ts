import { chosenCodes, withCode } from 'site/addresses/chosenCodes';
import { expect, test } from 'vitest';

test.each([
  ['?ids=BP-0001,BP-0010', ['BP-0001', 'BP-0010']],
  ['?ids=bp-0001,BP-0001', ['BP-0001']],
  ['?ids=BP-0001,RE-0002,,<b>,BP-1', ['BP-0001']],
  ['?ids=BP-0001,BP-0002,BP-0003,BP-0004,BP-0005', ['BP-0001', 'BP-0002', 'BP-0003', 'BP-0004']],
  ['?q=BP-0001', []],
  ['', []],
])('the address %s asks for %j', (query, codes) => {
  expect(chosenCodes(query)).toEqual(codes);
});

test('an address with one more practice, or with one less, is read as it was written', () => {
  expect(withCode(['BP-0001'], 'BP-0010')).toBe('?ids=BP-0001,BP-0010');
  expect(chosenCodes(withCode(['BP-0001', 'BP-0010'], 'BP-0001'))).toEqual(['BP-0001', 'BP-0010']);
});
