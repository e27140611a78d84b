import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { staleFiles } from '../generated/generateFiles.ts';
import { readLockfile } from '../lockfile/readLockfile.ts';
import { captureNode, toolScript } from '../processes/runNode.ts';
import type { NodeScript } from '../processes/startNode.ts';
import { floorViolations } from './floorViolations.ts';

/** One thing that must hold before a change goes in. */
export type Check = {
  name: string;
  /** Answers what is wrong and what to do, or nothing. */
  run(this: void): Promise<string>;
};

/** The site's types are checked by Astro, which knows its components. */
const typed = ['content-models', 'cms', 'scripts', 'tests'];

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

/** A check that one of the root's command-line tools makes; it prints what is wrong. */
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

/** The lockfile resolves nothing with a hole that is known and mended. */
async function checkVersions(): Promise<string> {
  return floorViolations(await readLockfile()).join('\n');
}
