/**
 * `npm run test:faults [-- --seed N] [files]`: runs fault injection tests in their long form (kills, full disks,
 * floods, random edits); `npm test` runs the short one. Prints the seed, with which a run can be repeated.
 */
import { parseArgs } from 'node:util';
import { repositoryRoot } from 'cms/env';
import { join } from 'node:path';
import { installChromium } from './browser/chromium.ts';
import { runNode, toolScript } from './processes/runNode.ts';
import { runVerb, say } from './terminal.ts';

await runVerb(
  async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { seed: { type: 'string', default: String(Date.now() % 1_000_000) } },
    });
    await installChromium();
    say(`Semilla: ${values.seed}`, `repeat with: npm run test:faults -- --seed ${values.seed}`);
    process.exitCode = await runNode({
      script: toolScript('tests', 'vitest', 'vitest.mjs'),
      args: [
        'run',
        '--config',
        join('tests', 'vitest.config.ts'),
        '--silent=false',
        ...(positionals.length > 0 ? positionals : ['tests/faults']),
      ],
      cwd: repositoryRoot,
      env: { FAULTS: 'long', FAULTS_SEED: values.seed },
    });
  },
  { files: 'of the repository' },
);
