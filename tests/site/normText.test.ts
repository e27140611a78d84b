import { normText } from 'site/record/normText';
import { expect, test } from 'vitest';

const norm = (name: string, given: { number?: string; year?: string } = {}) => ({
  id: '0123456789abcdef01234567',
  name: { es: name },
  source: 'FU-0001',
  ...given,
});

test.each([
  ['Ley de prueba', {}, '', 'Ley de prueba'],
  ['Ley de prueba', { number: '44-2016', year: '2016' }, '', 'Ley de prueba, 44-2016'],
  ['Ley de prueba', { number: '44', year: '2016' }, '', 'Ley de prueba, 44, 2016'],
  ['Ley 44 de prueba', { number: '44', year: '2016' }, '', 'Ley 44 de prueba, 2016'],
  // Beside its label in a row:
  ['Ley de prueba', { number: '44', year: '2016' }, '44', 'Ley de prueba, 2016'],
  ['Ley de prueba', { number: '44-2016', year: '2016' }, '44-2016', 'Ley de prueba'],
  ['Ley de prueba', { year: '2016' }, '2016', 'Ley de prueba'],
])('%s with %o beside “%s” is %s', (name, given, beside, text) => {
  expect(normText(norm(name, given), 'es', beside)).toEqual({ text, lang: undefined });
});
