import path from 'node:path';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { describe, expect, test } from 'vitest';
import { allChecks } from './checks/allChecks.ts';
import { problemLine } from './checks/check.ts';
import { mostNegationsInMedian, negationsOf } from './checks/readsWell.ts';

const seed = path.resolve(import.meta.dirname, '../../cms/seed');

describe('the seed', async () => {
  const snapshot = await readSnapshot(seed);

  test('holds records of the kinds that the site needs', () => {
    const { practices, institutions, sources, countries } = snapshot;
    for (const records of [practices, institutions, sources, countries]) {
      expect(records.length).toBeGreaterThan(0);
    }
  });

  test('says what there is more often than what there is not', () => {
    const shares = negationsOf(snapshot);
    expect(shares[Math.floor(shares.length / 2)]).toBeLessThanOrEqual(mostNegationsInMedian);
  });

  test.each(Object.entries(allChecks))('%s', (_name, check) => {
    expect(check(snapshot).map(problemLine)).toEqual([]);
  });
});
