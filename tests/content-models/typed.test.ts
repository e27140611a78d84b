import { readDate, readDay } from 'content-models/rules/readDate';
import { readFigure, spacedFigure } from 'content-models/rules/readFigure';
import { describe, expect, test } from 'vitest';

describe('a date as it is typed', () => {
  test.each([
    ['22/11/2026', '2026-11-22'],
    ['03/09/2026', '2026-09-03'],
    ['9-3-2026', '2026-03-09'],
    ['9.3.2026', '2026-03-09'],
    ['2026-11-22', '2026-11-22'],
    ['2026/11/2', '2026-11-02'],
    ['9 de marzo de 2026', '2026-03-09'],
    ['1º de Setiembre del 2026', '2026-09-01'],
    ['9 mar. 2026', '2026-03-09'],
    ['22-nov-2026', '2026-11-22'],
    ['March 9, 2026', '2026-03-09'],
    ['9th March 2026', '2026-03-09'],
    ['marzo de 2026', '2026-03'],
    ['03/2026', '2026-03'],
    [' 2016 ', '2016'],
  ])('%s is %s', (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });

  test.each([
    '2026-02-31',
    '31/02/2026',
    '30/13/2026',
    '22/11/26',
    'ayer',
    'año 2026',
    '5 ma 2026',
    '',
  ])('%s is none', (typed) => {
    expect(readDate(typed)).toBeUndefined();
  });

  test('without a day is no day', () => {
    expect(readDay('marzo de 2026')).toBeUndefined();
    expect(readDay('9 de marzo de 2026')).toBe('2026-03-09');
  });
});

describe('a figure as it is typed', () => {
  test.each<[string, number]>([
    ['33000', 33000],
    ['33 000', 33000],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1.234.567,5', 1234567.5],
    ['1,234.5', 1234.5],
    ['12,5', 12.5],
    ['12.50', 12.5],
    ['0,125', 0.125],
    ['-4', -4],
  ])('%s is %d', (typed, value) => {
    expect(readFigure(typed)).toEqual({ value });
  });

  test.each<[string, number, number]>([
    ['33.000', 33000, 33],
    ['33,000', 33000, 33],
    ['1.234', 1234, 1.234],
  ])('%s may be %d or %d', (typed, thousands, decimal) => {
    expect(readFigure(typed)).toEqual({ either: [thousands, decimal] });
  });

  test.each(['', 'mil', '12,', '1.23.456', '1,2,3', '12.5.', '1.2,3,4'])('%s is none', (typed) => {
    expect(readFigure(typed)).toBeUndefined();
  });

  test('is read back so that nobody takes thousands for decimals', () => {
    expect(spacedFigure(33000)).toBe('33\u202F000');
    expect(spacedFigure(1234567.5)).toBe('1\u202F234\u202F567,5');
  });
});
