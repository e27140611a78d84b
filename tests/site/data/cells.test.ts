import { parse } from 'csv-parse/sync';
import type { Column } from 'content-models/codebook/tables';
import { mayRun } from 'site/check/checkData';
import { safeCell } from 'site/openData/safeCell';
import { writeCsv } from 'site/openData/writeCsv';
import { describe, expect, test } from 'vitest';
import { hostileTexts } from './hostileCatalogue.ts';

const column = (name: string, type: Column['type'] = 'text', list = false): Column => ({
  name,
  path: [name],
  type,
  list,
  required: false,
  explanation: { es: '', en: '' },
});

const read = (csv: string): string[][] => parse(csv, { bom: true });

describe('a cell', () => {
  test.each(hostileTexts)('that begins like a formula, %j, does not run', (text) => {
    expect(mayRun(text)).toBe(true);
    expect(mayRun(safeCell(text))).toBe(false);
  });

  test('keeps an ordinary text as it is, even with such signs in the middle', () => {
    for (const text of [
      'Año 2016-2018',
      'a=b',
      'correo@example.org',
      '¿Qué +?',
      '5 %; entre 2 y 3',
    ])
      expect(safeCell(text)).toBe(text);
  });

  test('gets an apostrophe before the sign and no other change', () => {
    expect(safeCell('=1+1')).toBe("'=1+1");
    expect(safeCell('"=1+1"')).toBe(`"'=1+1"`);
    expect(safeCell('Texto; -5')).toBe("Texto; '-5");
  });
});

describe('a table', () => {
  test('stays safe where a spreadsheet splits lines at semicolons, even in quotation marks', () => {
    const csv = writeCsv(
      [column('code'), column('title')],
      hostileTexts.map((title) => ({ code: 'BP-0001', title })),
    );
    const pieces = csv.split(/[;\r\n]/);
    expect(pieces.filter((piece) => /^["\s]*[=+\-@＝＋－＠]/.test(piece))).toEqual([]);
  });

  test('begins with a byte order mark and has a line for each row', () => {
    const csv = writeCsv([column('title')], [{ title: 'Uno\n\ndos' }, { title: 'tres' }]);
    expect(csv).toBe('\ufefftitle\r\nUno dos\r\ntres\r\n');
  });

  test('leaves a negative number a number', () => {
    expect(read(writeCsv([column('value', 'number')], [{ value: -5.5 }]))).toEqual([
      ['value'],
      ['-5.5'],
    ]);
  });

  test('escapes bars within values, so that a cell can be split again', () => {
    const names = ['uno | dos', '|', 'tres |', '| cuatro', 'cinco'];
    const [, [cell = ''] = []] = read(writeCsv([column('names', 'text', true)], [{ names }]));
    expect(cell.split(' | ').map((value) => value.replaceAll('||', '|'))).toEqual(names);
  });

  test('has the plain text of a rich text', () => {
    const text = [
      { type: 'paragraph', children: [{ type: 'text', text: 'Uno,' }] },
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: [
              { type: 'link', url: '#FU-0001', children: [{ type: 'text', text: 'dos' }] },
            ],
          },
        ],
      },
    ];
    expect(read(writeCsv([column('text', 'richText')], [{ text }]))[1]).toEqual(['Uno, dos']);
  });

  test('throws on a value that no cell can hold, instead of writing [object Object]', () => {
    expect(() => writeCsv([column('title')], [{ title: { es: 'Uno' } }])).toThrow(
      'A cell cannot hold {"es":"Uno"}.',
    );
  });
});
