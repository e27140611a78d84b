import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { benchResultsSchema, resultsFile } from 'scripts/bench/benchResults';
import { withBenchTable } from 'scripts/bench/benchTable';
import { median } from 'scripts/bench/median';
import { expect, test } from 'vitest';

const readme = readFileSync(join(repositoryRoot, 'README.md'), 'utf8');
const results = benchResultsSchema.parse(JSON.parse(readFileSync(resultsFile, 'utf8')));

test('the table of README.md is the one of the last run of the benchmarks', () => {
  expect(withBenchTable(readme, results)).toBe(readme);
});

test('a README without a place for the table is refused, and says what it needs', () => {
  expect(() => withBenchTable('# Arraigo', results)).toThrow(
    'README.md has no place for the table',
  );
});

test('a median is the middle one, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(() => median([])).toThrow('no median');
});
