import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { exitOf, startNode } from 'scripts/processes/startNode';
import { Log, type LogLimits } from 'scripts/supervisor/Log';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';
import { until, writeModule } from './nodeProcess.ts';

const folder = temporaryFolder();
const logs = () => join(folder(), 'logs');
const logFile = () => join(logs(), 'service.log');
const log = (limits: Partial<LogLimits> = {}) => new Log(logs(), 'service', limits);
const written = () => (existsSync(logFile()) ? readFileSync(logFile(), 'utf8') : '');

/** Lets a service print, and waits for its end. */
async function print(to: Log, source: string): Promise<void> {
  const script = writeModule(folder(), 'service.mjs', source);
  const child = startNode({ script }, 'pipe');
  to.record(child);
  await Promise.all([
    exitOf(child),
    new Promise((resolve) => child.stdout?.once('close', resolve)),
  ]);
}

test('what a service prints is kept by whole lines, the last one without its end too', async () => {
  await print(log(), `process.stdout.write('uno\\ndos\\ntr'); process.stdout.write('és');`);
  expect(written()).toMatch(/^--- \S+ pid \d+\nuno\ndos\ntrés\n$/);
});

test('a line that never ends takes no room', async () => {
  await print(log(), `process.stdout.write('x'.repeat(300_000)); console.log('\\nnext');`);
  expect(written().length).toBeLessThan(20_000);
  expect(written()).toContain('\nnext\n');
});

describe('a log takes no more than its limits', () => {
  const small = { fileBytes: 2_000, files: 3, linesPerSecond: 100_000, bytesPerSecond: 1e9 };

  test('while it is being written: its files are few and small, and the newest lines are there', async () => {
    const source = `for (let n = 0; n < 2000; n += 1) { console.log('line ' + n); if (n % 50 === 0) await new Promise((r) => setTimeout(r, 1)); }`;
    await print(log(small), source);
    expect(readdirSync(logs()).sort()).toEqual(['service.1.log', 'service.2.log', 'service.log']);
    for (const name of readdirSync(logs()))
      expect(readFileSync(join(logs(), name)).length, name).toBeLessThan(70_000);
    expect(written()).toContain('line 1999\n');
  });

  test('files that are too old go, also those that an earlier start left', () => {
    mkdirSync(logs());
    for (const name of ['service.1.log', 'service.2.log']) writeFileSync(join(logs(), name), 'old');
    utimesSync(join(logs(), 'service.2.log'), 0, 0);
    writeFileSync(join(logs(), 'other.2.log'), 'of another service');
    utimesSync(join(logs(), 'other.2.log'), 0, 0);
    log();
    expect(readdirSync(logs()).sort()).toEqual(['other.2.log', 'service.1.log']);
  });

  test('a flood is cut short, and counted', async () => {
    const limits = { linesPerSecond: 20, bytesPerSecond: 10_000 };
    await print(log(limits), `for (let n = 0; n < 5000; n += 1) console.log('line ' + n);`);
    await until('the rest is counted', () => written().includes('lines dropped'));
    const lines = written().split('\n');
    const kept = lines.filter((line) => line.startsWith('line ')).length;
    const [, dropped] = /… (\d+) lines dropped: over 20 lines/.exec(written()) ?? [];
    expect(kept).toBeLessThan(100);
    expect(kept + Number(dropped)).toBe(5000);
  });
});

test('what cannot be written is dropped, counted, and said as soon as it can be', async () => {
  // A folder where the file belongs: EISDIR, as any other error of the disk.
  mkdirSync(logFile(), { recursive: true });
  const service = log();
  await print(service, `console.log('lost'); console.log('lost too');`);
  rmdirSync(logFile());
  await until('the loss is said', () => written() !== '');
  expect(written()).toMatch(/3 lines dropped: \w+/);
  await print(service, `console.log('kept')`);
  expect(written()).toContain('kept\n');
});
