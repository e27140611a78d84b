import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { staleFiles } from '../generated/generateFiles.ts';
import { readLockfile } from '../lockfile/readLockfile.ts';
import { captureNode, toolScript } from '../processes/runNode.ts';
import type { NodeScript } from '../processes/startNode.ts';
import { floorViolations } from './floorViolations.ts';

/** A check of `npm run check`. */
export type Check = {
  name: string;
  /** Resolves with what is wrong and what to do, or ''. */
  run(this: void): Promise<string>;
};

/** The site is type-checked by Astro, which knows its components. */
const typed = ['content-models', 'cms', 'scripts', 'tests'];

/** The checks of `npm run check`, in their order. */
export const checks: Check[] = [
  tool(
    'format',
    'prettier',
    'bin/prettier.cjs',
    ['--check', '--log-level', 'warn', '.'],
    'npm run format',
  ),
  tool('lint', 'eslint', 'bin/eslint.js', ['--max-warnings', '0', '.']),
  ...typed.map((folder) =>
    tool(`types: ${folder}`, 'typescript', 'bin/tsc', ['--noEmit', '-p', folder]),
  ),
  { name: 'types: site', run: checkSite },
  // Git ignores `data/` at the root alone; knip would pass over every folder of that name.
  tool('dead code', 'knip', 'bin/knip.js', ['--no-progress', '--no-gitignore']),
  { name: 'generated files', run: checkGenerated },
  { name: 'versions', run: checkVersions },
];

/** A check by a command-line tool of the root, which prints problems itself. */
function tool(name: string, ...command: [string, string, string[], string?]): Check {
  const [tool, script, args, mend] = command;
  return {
    name,
    async run() {
      const problems = await problemsOf({
        script: toolScript('.', tool, script),
        args,
        cwd: repositoryRoot,
      });
      return problems === '' || mend === undefined ? problems : `${problems}\n→ ${mend}`;
    },
  };
}

function checkSite(): Promise<string> {
  return problemsOf({
    script: toolScript('site', 'astro', 'bin/astro.mjs'),
    args: ['check', '--minimumSeverity', 'hint'],
    cwd: join(repositoryRoot, 'site'),
  });
}

async function problemsOf(script: NodeScript): Promise<string> {
  const { code, output } = await captureNode(script);
  return code === 0 ? '' : output || `exit ${code}`;
}

async function checkGenerated(): Promise<string> {
  const stale = await staleFiles();
  if (stale.length === 0) return '';
  return [
    ...stale.map((path) => `${path}: no está al día · is out of date`),
    '→ npm run generate',
  ].join('\n');
}

/** No package is installed in a version with a known vulnerability that a later one fixes. */
async function checkVersions(): Promise<string> {
  return floorViolations(await readLockfile()).join('\n');
}
