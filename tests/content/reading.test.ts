import { describe, expect, test } from 'vitest';
import { withoutDates } from './reading/dates.ts';
import { numbersIn } from './reading/numbers.ts';
import { sentences } from './reading/recordTexts.ts';

const values = (text: string, locale: 'es' | 'en' = 'es') =>
  numbersIn(text, locale).map(({ value, written }) => value ?? written);

describe('numbers in digits', () => {
  test('thousands may be grouped by comma, dot or narrow space, and decimals follow either', () => {
    expect(values('2,000 y 2.000 y 2\u202f000 y 1,384,234')).toEqual([2000, 2000, 2000, 1384234]);
    expect(values('57.4 % y 12,5 % y 1,234.5')).toEqual([57.4, 12.5, 1234.5]);
  });

  test('a word after them multiplies them', () => {
    expect(values('US$5 millones y 3 mil millones y 10 mil')).toEqual([5e6, 3e9, 1e4]);
    expect(values('Q3.5 million and 2 billion', 'en')).toEqual([3.5e6, 2e9]);
  });

  test('a percentage in words is one number', () => {
    expect(values('el 65 por ciento')).toEqual([65]);
  });

  test('those of a code with letters are part of a name', () => {
    expect(values('COVID-19, BP-0001 y 2024–2025')).toEqual([2024, 2025]);
  });
});

describe('numbers in words', () => {
  test.each([
    ['tres unidades', [3]],
    ['treinta y tres mujeres', [33]],
    ['Doscientas cincuenta y cuatro', [254]],
    ['dos mil personas', [2000]],
    ['cinco millones doscientos mil', [5200000]],
    ['dos mil millones', [2e9]],
    ['la novena unidad', [9]],
    ['cientos de familias y miles de niñas', ['cientos', 'miles']],
    ['un equipo, dos normas y una unidad', []],
    ['tres y cuatro', [3, 4]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test.each([
    ['three units', [3]],
    ['thirty-three women', [33]],
    ['two hundred and fifty-four', [254]],
    ['a thousand people', [1000]],
    ['the ninth unit', [9]],
    ['hundreds of families', ['hundreds']],
    ['one team, two norms', []],
    ['once a week', []],
  ])('%s', (text, expected) => {
    expect(values(text, 'en')).toEqual(expected);
  });
});

describe('dates', () => {
  const left = (text: string, locale: 'es' | 'en') =>
    withoutDates(text, locale).replace(/\s+/g, ' ').trim();

  test('are blanked out from the month on, and nothing else is', () => {
    expect(left('El 26 de diciembre de 2013 hubo 33 mujeres', 'es')).toBe('El hubo 33 mujeres');
    expect(left('7 y 8 de septiembre de 2022', 'es')).toBe('');
    expect(left('desde marzo de 2025, 2026-03-01', 'es')).toBe('desde ,');
    expect(left('On 15 February 2014, 33 women', 'en')).toBe('On , 33 women');
    expect(left('7 and 8 September 2022 or March 4, 2025', 'en')).toBe('or');
    expect(left('In March 33 women', 'en')).toBe('In 33 women');
    expect(left('120 de mayo', 'es')).toBe('120 de');
  });

  test('keep everything else where it was', () => {
    const text = 'El 26 de diciembre de 2013 hubo 33';
    expect(withoutDates(text, 'es').indexOf('33')).toBe(text.indexOf('33'));
  });
});

test('sentences end at full stops, colons, semicolons and lines, not inside a number', () => {
  expect(sentences('Uno: dos. Tres; 2.000 personas\ncuatro')).toEqual([
    'Uno:',
    'dos.',
    'Tres;',
    '2.000 personas',
    'cuatro',
  ]);
});
