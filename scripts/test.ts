/** `npm test`: runs all tests, or those that the arguments select (vitest's own). The last line has the counts. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { z } from 'zod';
import { installChromium } from './browser/chromium.ts';
import { runNode, toolScript } from './processes/runNode.ts';
import { runVerb } from './terminal.ts';

const counts = z.object({ passed: z.int(), failed: z.int(), skipped: z.int() });

await runVerb(
  async () => {
    await installChromium();
    const folder = await mkdtemp(join(tmpdir(), 'arraigo-tests-'));
    const summaryFile = join(folder, 'summary.json');
    const code = await runNode({
      script: toolScript('tests', 'vitest', 'vitest.mjs'),
      args: ['run', '--config', join('tests', 'vitest.config.ts'), ...process.argv.slice(2)],
      cwd: repositoryRoot,
      env: { TEST_SUMMARY_FILE: summaryFile },
    });
    const { passed, failed, skipped } = await readCounts(summaryFile, code);
    await rm(folder, { recursive: true });
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
    process.exitCode = code === 0 && failed === 0 ? 0 : 1;
  },
  { files: 'of the repository' },
);

/** A run that crashed before it could count is a failure. */
async function readCounts(file: string, code: number): Promise<z.infer<typeof counts>> {
  const summary = await readFile(file, 'utf8').catch(() => undefined);
  if (summary === undefined) return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  return counts.parse(JSON.parse(summary));
}
