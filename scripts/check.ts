/**
 * `npm run check`: format, lint, types, dead code, generated files and versions. All checks run, even if earlier ones
 * fail.
 */
import { checks } from './checks/checks.ts';
import { runVerb, secondsSince } from './terminal.ts';

await runVerb(
  async () => {
    for (const check of checks) {
      const started = performance.now();
      const problems = await check.run();
      console.log(`${problems === '' ? '✔' : '✖'} ${check.name} (${secondsSince(started)})`);
      if (problems === '') continue;
      console.error(problems);
      process.exitCode = 1;
    }
  },
  { files: 'of the repository' },
);
