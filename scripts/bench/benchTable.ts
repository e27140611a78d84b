import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import type { BenchResults, PublishResults, SizeResults } from './benchResults.ts';

const readmeFile = join(repositoryRoot, 'README.md');
const [begin, end] = ['<!-- npm run bench: begin -->', '<!-- npm run bench: end -->'];

/** A row of the table: a figure for each size of catalogue. */
type Row = { name: string; budget: string; value: (size: SizeResults) => string };

const peers = {
  pagefind: 'Pagefind’s interface',
  minisearch: 'MiniSearch, titles and summaries',
} as const;

/** A row for another search engine: its figure as a multiple of ours. */
function peer(
  name: keyof typeof peers,
  figure: Exclude<keyof SizeResults['search'], 'pageBytes'>,
  note = '',
): Row {
  return {
    name: `– ${peers[name]}${note}`,
    budget: '',
    value: (size) => ratio(size[name][figure], size.search[figure]),
  };
}

const rows: Row[] = [
  {
    name: 'build from nothing: time, memory',
    budget: '≤ 120 s, ≤ 3 GB at 5,000',
    value: ({ build }) => `${s(build.seconds)}, ${gb(build.peakBytes)}`,
  },
  { name: 'build after one edit', budget: '≤ 30 s at 5,000', value: ({ edit }) => s(edit.seconds) },
  {
    name: 'pages, HTML on disk',
    budget: '',
    value: ({ build }) => `${n(build.pages)}, ${mb(build.bytes)}`,
  },
  {
    name: 'time to write a page: Eleventy, from ready parts',
    budget: '',
    value: ({ build, eleventy }) => ratio(perPage(eleventy), ourPerPage(build)),
  },
  {
    name: 'time to write a page: Hugo, from ready parts',
    budget: '',
    value: ({ build, hugo }) => (hugo ? ratio(perPage(hugo), ourPerPage(build)) : 'not on PATH'),
  },
  {
    name: 'page with style: home, list, entry, search',
    budget: '≤ 14,000 B each',
    value: ({ pageBytes }) => Object.values(pageBytes).map(n).join(', '),
  },
  {
    name: 'search, first titles: bytes',
    budget: '≤ 45 kB at 1,000',
    value: ({ search }) => kb(search.titlesBytes),
  },
  peer('pagefind', 'titlesBytes'),
  peer('minisearch', 'titlesBytes'),
  { name: 'search, first titles: time', budget: '', value: ({ search }) => ms(search.titlesMs) },
  peer('pagefind', 'titlesMs'),
  peer('minisearch', 'titlesMs'),
  {
    name: 'search, excerpts after the titles: bytes',
    budget: '≤ 170 kB at 1,000',
    value: ({ search }) => kb((search.excerptsBytes ?? 0) - search.titlesBytes),
  },
  peer('pagefind', 'excerptsBytes', ', titles and excerpts of both'),
  { name: 'search with excerpts: time', budget: '', value: ({ search }) => ms(search.excerptsMs) },
  peer('pagefind', 'excerptsMs'),
  { name: 'facet chosen or taken away', budget: '≤ 50 ms', value: ({ toggleMs }) => ms(toggleMs) },
];

/** Rows of the load test, shown where nginx and wrk were available. */
const servingRows: Row[] = [
  {
    name: 'pages served: requests a second, as a part of nginx’s',
    budget: '≥ 0.20',
    value: ({ serving }) =>
      serving
        ? `${n(Math.round(serving.site.requestsPerSecond))}, ${(serving.site.requestsPerSecond / serving.nginx.requestsPerSecond).toFixed(2)}`
        : missing,
  },
  {
    name: '– 99 of 100 answers within: ours, nginx’s',
    budget: '',
    value: ({ serving }) =>
      serving ? `${ms(serving.site.p99Ms)}, ${ms(serving.nginx.p99Ms)}` : missing,
  },
];

const missing = 'nginx or wrk not on PATH';

/** The results as Markdown: our own figures, and those of others as multiples of ours. */
export function benchTable(results: BenchResults): string {
  const { sizes, publish, lighthouse, versions, machine, date } = results;
  const scores = Object.entries(lighthouse).map(([path, score]) => `\`${path}\` ${score}`);
  const words = sizes.map(({ wordsPerEntry }) => n(wordsPerEntry)).join(' and ');
  return [
    sizesTable(sizes),
    '',
    `Lighthouse performance on mobile, median of five (100): ${scores.join(', ')}.`,
    '',
    `Measured on ${date} with ${machineText(machine)}; ${words} words a document; ${Object.entries(
      versions,
    )
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    '',
    publishTable(publish.sizes),
    '',
    `Publications measured on ${publish.date} with ${machineText(publish.machine)}.`,
  ].join('\n');
}

const machineText = ({ processors, memoryBytes, system }: BenchResults['machine']) =>
  `${processors} processors and ${gb(memoryBytes)} (${system})`;

/** The figures per size as a Markdown table. */
export function sizesTable(sizes: readonly SizeResults[]): string {
  const head = ['', ...sizes.map(({ entries }) => `${n(entries)} entries`), 'budget'];
  const shown = sizes.some(({ serving }) => serving) ? [...rows, ...servingRows] : rows;
  const body = shown.map(({ name, budget, value }) => [name, ...sizes.map(value), budget]);
  return table([head, ...body]);
}

type PublishRow = { name: string; budget: string; value: (size: PublishResults) => string };

const publishRows: PublishRow[] = [
  {
    name: 'from pressing Publish to the new text being served',
    budget: '≤ 3 s at 100, ≤ 5 s at 1,000, ≤ 10 s at 5,000',
    value: ({ editSeconds }) => s(editSeconds),
  },
  {
    name: '– Eleventy, all entry pages from ready parts and nothing else',
    budget: '',
    value: ({ eleventy, editSeconds }) => ratio(eleventy.seconds, editSeconds),
  },
  {
    name: '– Hugo, the same',
    budget: '',
    value: ({ hugo, editSeconds }) => (hugo ? ratio(hugo.seconds, editSeconds) : 'not on PATH'),
  },
  {
    name: '– a changed address',
    budget: 'the same',
    value: ({ slugSeconds }) => s(slugSeconds),
  },
  {
    name: 'memory of the publisher',
    budget: '≤ 3 GB',
    value: ({ peakBytes }) => gb(peakBytes),
  },
  {
    name: 'a release from nothing with its check, as a command: time, memory',
    budget: '≤ 5 s at 11, ≤ 25 s at 1,000, ≤ 90 s at 5,000',
    value: ({ release }) => `${s(release.seconds)}, ${gb(release.peakBytes)}`,
  },
];

/** How long publications take, through the CMS, as a Markdown table. */
export function publishTable(sizes: readonly PublishResults[]): string {
  const head = ['', ...sizes.map(({ entries }) => `${n(entries)} entries`), 'budget'];
  const body = publishRows.map(({ name, budget, value }) => [name, ...sizes.map(value), budget]);
  return table([head, ...body]);
}

/**
 * Replaces the table in README.md.
 * @throws Error where its markers are missing.
 */
export function withBenchTable(readme: string, results: BenchResults): string {
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(
      `README.md has no place for the table: it stands between "${begin}" and "${end}".`,
    );
  return `${before}${begin}\n\n${benchTable(results)}\n\n${end}${after}`;
}

export async function writeBenchTable(results: BenchResults): Promise<void> {
  const readme = await readFile(readmeFile, 'utf8');
  await writeFile(readmeFile, withBenchTable(readme, results));
}

function table([head = [], ...body]: string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...body.map(line)].join('\n');
}

const perPage = ({ seconds, pages }: SizeResults['eleventy']) => seconds / pages;

/** Seconds per page of the step that renders pages, which is what the other generators do. */
const ourPerPage = ({ steps, pages, seconds }: SizeResults['build']) =>
  (steps.pages ?? seconds) / pages;

const n = (value: number) => value.toLocaleString('en-US');
const s = (seconds: number) => `${seconds.toFixed(1)} s`;
const ms = (value = 0) => `${n(Math.round(value))} ms`;
const kb = (value = 0) => `${(value / 1000).toFixed(1)} kB`;
const mb = (value: number) => `${n(Math.round(value / 1e6))} MB`;
const gb = (value: number | undefined) =>
  value === undefined ? 'not measured' : `${(value / 1e9).toFixed(1)} GB`;

function ratio(theirs: number | undefined, ours: number | undefined): string {
  if (theirs === undefined || !ours) throw new Error('A ratio lacks one of its sides.');
  return `${(theirs / ours).toFixed(2)} ×`;
}
