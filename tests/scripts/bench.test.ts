import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { benchResultsSchema, resultsFile } from 'scripts/bench/benchResults';
import { sizesTable, withBenchTable } from 'scripts/bench/benchTable';
import { median } from 'scripts/bench/median';
import { expect, test } from 'vitest';

const results = {
  date: '2026-11-25',
  machine: { processors: 2, memoryBytes: 8e9, system: 'linux x64' },
  versions: { Node: '24' },
  queries: [],
  sizes: [],
  publish: {
    date: '2026-11-29',
    machine: { processors: 4, memoryBytes: 16e9, system: 'linux x64' },
    sizes: [
      {
        entries: 100,
        editSeconds: 12,
        slugSeconds: 13,
        release: { seconds: 14 },
        eleventy: { seconds: 6, pages: 200, bytes: 1_000 },
      },
    ],
  },
  lighthouse: { '/': 100 },
};

test('a run replaces the table of README.md, and nothing else of it', () => {
  const marks = ['<!-- npm run bench: begin -->', '<!-- npm run bench: end -->'];
  const written = withBenchTable(`# A\n${marks[0]}old${marks[1]}\n# B`, results);
  expect(written).toMatch(/^# A\n<!--/);
  expect(written).toMatch(/-->\n# B$/);
  expect(written).toContain('| 12.0 s |');
  expect(written).toContain('| 0.50 × |');
  expect(written).toContain('2026-11-29 with 4 processors');
  expect(written).not.toContain('old');
});

test('README.md shows the run whose results lie beside it, and no other', async () => {
  const file = path.resolve(import.meta.dirname, '../../README.md');
  const readme = await readFile(file, 'utf8');
  const run = benchResultsSchema.parse(JSON.parse(await readFile(resultsFile, 'utf8')));
  expect(withBenchTable(readme, run)).toBe(readme);
  expect(run.sizes.map(({ entries }) => entries)).toEqual([1000, 5000]);
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

test('the public server stands beside nginx where both were measured', async () => {
  const run = benchResultsSchema.parse(JSON.parse(await readFile(resultsFile, 'utf8')));
  const load = { requestsPerSecond: 30_000, p99Ms: 4 };
  const serving = { site: { requestsPerSecond: 12_345.6, p99Ms: 9 }, nginx: load };
  const [first, ...others] = run.sizes;
  if (first === undefined) throw new Error('The run has no sizes.');
  const table = sizesTable([{ ...first, serving }, ...others]);
  expect(table).toContain('| 12,346, 0.41 | nginx or wrk not on PATH | ≥ 0.20 |');
  expect(table).toContain('| 9 ms, 4 ms |');
});
