import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

const repositoryRoot = join(import.meta.dirname, '../..');

/** What a run came to. */
export interface TestSummary {
  passed: number;
  failed: number;
  skipped: number;
}

/** Says how long each folder took, names the files whose tests were skipped, and leaves the counts in the file that TEST_SUMMARY_FILE names. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    reportDurations(modules);
    for (const module of modules) reportSkipped(module);
    const { TEST_SUMMARY_FILE: file } = process.env;
    if (file) writeFileSync(file, JSON.stringify(summarize(modules, unhandledErrors)));
  }
}

/** A file that could not be loaded or whose hooks failed counts as a failure, and so does an error outside any test. */
function summarize(
  modules: readonly TestModule[],
  unhandledErrors: readonly unknown[],
): TestSummary {
  const summary = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
  for (const module of modules) {
    const failed = count(module, 'failed');
    summary.passed += count(module, 'passed');
    summary.skipped += count(module, 'skipped');
    summary.failed += failed === 0 && module.state() === 'failed' ? 1 : failed;
  }
  return summary;
}

function count(module: TestModule, state: 'passed' | 'failed' | 'skipped'): number {
  return [...module.children.allTests(state)].length;
}

function reportSkipped(module: TestModule): void {
  const skipped = count(module, 'skipped');
  if (skipped > 0) console.log(`  omitidas · skipped: ${module.relativeModuleId} (${skipped})`);
}

/** So long the files of each folder took, one after the other; several run at the same time. */
function reportDurations(modules: readonly TestModule[]): void {
  const seconds = new Map<string, number>();
  for (const module of modules) {
    const folder = relative(repositoryRoot, module.moduleId).split('/').slice(0, 2).join('/');
    const { duration, collectDuration } = module.diagnostic();
    seconds.set(folder, (seconds.get(folder) ?? 0) + (duration + collectDuration) / 1000);
  }
  const longestFirst = [...seconds].toSorted(([, a], [, b]) => b - a);
  for (const [folder, sum] of longestFirst) console.log(`  ${Math.round(sum)} s: ${folder}`);
}
