import { chosenCodes, withCode } from 'site/addresses/chosenCodes';
import { inComparison, mostCompared } from 'site/compare/inComparison';
import { expect, test } from 'vitest';
import { fullCatalogue } from '../fixtures/fullCatalogue.ts';

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

test('a table begins with what is best proven, and keeps to its length', async () => {
  const { snapshot } = await fullCatalogue();
  const many = Array.from({ length: 4 }, () => snapshot.practices).flat();
  const shown = inComparison(many);
  expect(shown).toHaveLength(mostCompared);
  const grades = shown.map(({ evidenceLevel }) => evidenceLevel);
  expect(grades).toEqual(grades.toSorted((one, other) => other.localeCompare(one)));
});
