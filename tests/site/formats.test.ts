import {
  compareTexts,
  formatDate,
  formatList,
  formatNumber,
  inSentence,
} from 'site/language/formats';
import { expect, test } from 'vitest';

test.each([
  ['2016', '2016', '2016'],
  ['2016-03', 'marzo de 2016', 'March 2016'],
  ['2016-03-09', '9 de marzo de 2016', '9 March 2016'],
  ['2016-03-01', '1.º de marzo de 2016', '1 March 2016'],
])('the date %s is written out', (date, spanish, english) => {
  expect(formatDate(date, 'es')).toBe(spanish);
  expect(formatDate(date, 'en')).toBe(english);
});

test('numbers and lists are formatted as in Latin America', () => {
  expect(formatNumber(1234567.5, 'es')).toBe('1,234,567.5');
  expect(formatList(['Belice', 'Canadá', 'Italia'], 'es')).toBe('Belice, Canadá e Italia');
});

test('ñ comes after n', () => {
  expect(['ñandú', 'nube', 'oso'].toSorted(compareTexts('es'))).toEqual(['nube', 'ñandú', 'oso']);
});

test('a term within a sentence begins with a small letter, an acronym stays as it is', () => {
  expect([inSentence('Más de'), inSentence('LGBTIQ+')]).toEqual(['más de', 'LGBTIQ+']);
});
