import type { Unit } from 'site/search/engine/queryUnits';
import { rank } from 'site/search/engine/ranking';
import type { Searcher } from 'site/search/engine/searcher';
import { describe, expect, test } from 'vitest';

/** Pages by title; those of another kind are marked with `*`. */
function searcherOf(titles: readonly string[]): Searcher {
  const docs = titles.map((title, id) => ({
    id,
    group: title.startsWith('*') ? 0 : undefined,
    place: id,
    title,
    names: [],
    labels: '',
  }));
  return {
    docs,
    vocabulary: [],
    scoresOf: (word, match) =>
      new Map(
        docs.flatMap(({ id, title }) =>
          title.split(' ').some((found) => match(word, found.replace('*', '')) > 0)
            ? [[id, 1] as const]
            : [],
        ),
      ),
  };
}

const unit = (text: string): Unit => ({
  text,
  meant: [text],
  synonyms: [],
  groups: [],
  correction: undefined,
});

const found = (titles: readonly string[], query: string) =>
  rank(query, query.split(' ').map(unit), searcherOf(titles), []);

describe('practices that match a part of the query', () => {
  const common = Array.from({ length: 8 }, (_, number) => `taller ${number}`);

  test('are left out where one matches all, if theirs is the smaller part', () => {
    const { ids, isComplete } = found(['taller vivero', ...common], 'taller vivero');
    expect(isComplete).toBe(true);
    expect(ids).toEqual([0]);
  });

  test('are shown where none matches all: the five closest, the rarer word first', () => {
    const { ids, isComplete } = found([...common, 'vivero'], 'taller vivero');
    expect(isComplete).toBe(false);
    expect(ids).toHaveLength(5);
    expect(ids[0]).toBe(8);
  });

  test('are not filled up to five where a page of another kind matches all', () => {
    const { ids, isComplete } = found([...common, '*taller vivero'], 'taller vivero');
    expect(isComplete).toBe(true);
    expect(ids).toEqual([8]);
  });
});

test('a word that no page has is reported', () => {
  expect(found(['taller uno'], 'taller dexqv').missing).toEqual(['dexqv']);
});
