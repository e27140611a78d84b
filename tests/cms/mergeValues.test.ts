import { mergeValues } from 'cms/admin/saving/mergeValues';
import { describe, expect, test } from 'vitest';

const row = (id: string, statement: string, value?: number) => ({ id, statement, value });
const text = (words: string) => ({ root: { type: 'root', children: [{ text: words }] } });

describe('two changes of one field', () => {
  test.each<[string, unknown, unknown, unknown, unknown]>([
    ['a text that only one changed', 'a', 'a', 'b', 'b'],
    ['a text that both changed alike', 'a', 'b', 'b', 'b'],
    ['nothing and an empty text', null, '', 'b', 'b'],
    [
      'different rows',
      [row('1', 'a'), row('2', 'b')],
      [row('1', 'mine'), row('2', 'b')],
      [row('1', 'a'), row('2', 'theirs')],
      [row('1', 'mine'), row('2', 'theirs')],
    ],
    [
      'different fields of one row',
      [row('1', 'a', 1)],
      [row('1', 'mine', 1)],
      [row('1', 'a', 2)],
      [row('1', 'mine', 2)],
    ],
    [
      'a row that each added',
      [row('1', 'a')],
      [row('1', 'a'), row('2', 'mine')],
      [row('1', 'a'), row('3', 'theirs')],
      [row('1', 'a'), row('2', 'mine'), row('3', 'theirs')],
    ],
    [
      'a row that one took away and the other left alone',
      [row('1', 'a'), row('2', 'b')],
      [row('2', 'b')],
      [row('1', 'a'), row('2', 'theirs')],
      [row('2', 'theirs')],
    ],
    ['links that each added', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'b', 'c']],
    ['a link that one took away', ['a', 'b'], ['b'], ['a', 'b', 'c'], ['b', 'c']],
    [
      'parts of a group',
      { office: 'a', url: null },
      { office: 'mine', url: null },
      { office: 'a', url: 'https://example.org' },
      { office: 'mine', url: 'https://example.org' },
    ],
  ])('%s are kept, both', (_, base, mine, theirs, merged) => {
    expect(mergeValues(base, mine, theirs)).toEqual({ value: merged });
  });

  test.each<[string, unknown, unknown, unknown]>([
    ['a text', 'a', 'b', 'c'],
    ['a rich text', text('a'), text('b'), text('c')],
    ['the same field of a row', [row('1', 'a')], [row('1', 'b')], [row('1', 'c')]],
    ['a row that one took away', [row('1', 'a')], [], [row('1', 'changed')]],
  ])('%s is left to the person', (_, base, mine, theirs) => {
    expect(mergeValues(base, mine, theirs)).toBe('conflict');
  });
});
