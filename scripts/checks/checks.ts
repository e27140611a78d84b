import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { staleFiles } from '../generated/staleFiles.ts';
import { captureNode } from '../processes/runNode.ts';
import { toolScript } from '../processes/toolScript.ts';

/** One thing that must hold before a change goes in. */
export interface Check {
  name: string;
  /** Answers what is wrong and what to do, or nothing. */
  run(this: void): Promise<string>;
}

const packages = ['content-models', 'cms', 'site', 'scripts', 'tests'];

export const checks: Check[] = [
  tool(
    'format',
    '.',
    'prettier',
    'bin/prettier.cjs',
    ['--check', '--log-level', 'warn', '.'],
    'npm run format',
  ),
  tool('lint', '.', 'eslint', 'bin/eslint.js', ['--max-warnings', '0', '.']),
  ...packages.map((folder) =>
    tool(`types: ${folder}`, folder, 'typescript', 'bin/tsc', ['--noEmit']),
  ),
  tool('types: site/*.astro', 'site', 'astro', 'bin/astro.mjs', [
    'check',
    '--minimumSeverity',
    'hint',
  ]),
  { name: 'generated files', run: checkGenerated },
];

/** A check that a command-line tool makes; it prints what is wrong. */
function tool(
  name: string,
  folder: string,
  ...command: [string, string, string[], string?]
): Check {
  const [tool, script, args, mend] = command;
  return {
    name,
    async run() {
      const { code, output } = await captureNode({
        script: toolScript(folder, tool, script),
        args,
        cwd: join(repositoryRoot, folder),
      });
      if (code === 0) return '';
      return mend === undefined ? output : `${output}\n→ ${mend}`;
    },
  };
}

async function checkGenerated(): Promise<string> {
  const stale = await staleFiles();
  if (stale.length === 0) return '';
  return [
    ...stale.map((path) => `${path}: no está al día · is out of date`),
    '→ npm run generate',
  ].join('\n');
}
