import { evidenceLevels } from 'content-models/vocabulary/evidenceLevels';
import { countries } from 'content-models/vocabulary/countries';
import { gradeCounts, mapAxes, type MapAxis } from 'site/mapping/mapAxes';
import { isUsual, readMapChoice, withSide, writeMapChoice } from 'site/mapping/mapChoice';
import { describe, expect, test } from 'vitest';
import { fullCatalogue } from '../fixtures/fullCatalogue.ts';

const axes = ['nivel', 'dimension', 'pais', 'poblacion', 'tema', 'evidencia'];
const read = (search: string) => readMapChoice(search, axes);

describe('the address of the map of gaps', () => {
  test('names rows and columns, and is bare for what the page shows anyway', () => {
    const chosen = read('?filas=pais&columnas=tema');
    expect(chosen).toEqual({ rows: 'pais', columns: 'tema', unknown: [], isSame: false });
    expect(writeMapChoice(chosen)).toBe('?filas=pais&columnas=tema');
    expect(isUsual(read(''))).toBe(true);
    expect(writeMapChoice(read('?filas=nivel&columnas=dimension'))).toBe('');
  });

  test.each([
    ['?filas=pais', 'pais', 'dimension'],
    ['?filas=dimension', 'dimension', 'nivel'],
    ['?columnas=tema', 'nivel', 'tema'],
    ['?columnas=nivel', 'dimension', 'nivel'],
  ])(
    'with one side alone (%s) has the usual other side, never the same twice',
    (search, rows, columns) => {
      expect(read(search)).toMatchObject({ rows, columns, unknown: [], isSame: false });
    },
  );

  test.each([
    ['?filas=edad&columnas=tema', ['edad'], 'nivel', 'tema'],
    ['?filas=pais&columnas=Tema', ['Tema'], 'pais', 'dimension'],
    ['?filas=a&columnas=b', ['a', 'b'], 'nivel', 'dimension'],
  ])(
    'that the map does not know (%s) is told, and the rest is kept',
    (search, unknown, rows, columns) => {
      expect(read(search)).toEqual({ rows, columns, unknown, isSame: false });
    },
  );

  test.each([
    ['?filas=tema&columnas=tema', 'tema', 'dimension'],
    ['?filas=dimension&columnas=dimension', 'dimension', 'nivel'],
  ])(
    'with the same twice (%s) is told, and has another in the columns',
    (search, rows, columns) => {
      expect(read(search)).toEqual({ rows, columns, unknown: [], isSame: true });
    },
  );
});

test('a side that takes what the other has swaps the two', () => {
  const choice = { rows: 'pais', columns: 'tema' };
  expect(withSide(choice, 'rows', 'nivel')).toEqual({ rows: 'nivel', columns: 'tema' });
  expect(withSide(choice, 'rows', 'tema')).toEqual({ rows: 'tema', columns: 'pais' });
  expect(withSide(choice, 'columns', 'pais')).toEqual({ rows: 'tema', columns: 'pais' });
});

describe('the axes of the map of gaps', async () => {
  const { practices } = (await fullCatalogue()).snapshot;
  const axis = (all: readonly MapAxis[], name: string) =>
    all.find((one) => one.name === name)?.terms.map(({ key }) => key) ?? [];

  test('have every value, and "not stated" only where that is so of a practice', () => {
    const all = mapAxes(practices, 'es');
    expect(all.map(({ name }) => name)).toEqual(axes);
    const keys = axis(all, 'pais');
    expect(keys.toSorted()).toEqual([...countries.keys, 'no-consta'].toSorted());
    expect(keys.slice(-2)).toEqual(['regional', 'no-consta']);
    expect(axis(all, 'nivel')).not.toContain('no-consta');
    const placed = practices.filter((practice) => practice.countries.length > 0);
    expect(axis(mapAxes(placed, 'es'), 'pais')).not.toContain('no-consta');
  });

  test('are counted by grade for each two of them, a practice in each of its cells', () => {
    const all = mapAxes(practices, 'es');
    const counts = gradeCounts(all, practices);
    expect(counts).toHaveLength((axes.length * (axes.length - 1)) / 2);
    const [first] = counts;
    const cells = first?.cells.split(';') ?? [];
    const [levelKeys, dimensionKeys] = [axis(all, 'nivel'), axis(all, 'dimension')];
    expect(cells).toHaveLength(levelKeys.length * dimensionKeys.length);
    const expected = levelKeys.flatMap((level) =>
      dimensionKeys.map((dimension) =>
        evidenceLevels.keys.map(
          (grade) =>
            practices.filter(
              ({ evidenceLevel, levels, dimensions }) =>
                evidenceLevel === grade &&
                levels.some((key) => key === level) &&
                (dimensions.length === 0
                  ? dimension === 'no-consta'
                  : dimensions.some((key) => key === dimension)),
            ).length,
        ),
      ),
    );
    expect(cells.map((cell) => cell.split(',').map(Number))).toEqual(expected);
  });
});
