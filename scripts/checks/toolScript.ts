import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { repositoryRoot } from 'cms/env';

/** The script of a tool, as the package in FOLDER has it installed. */
export function toolScript(folder: string, tool: string, script: string): string {
  const require = createRequire(join(repositoryRoot, folder, 'package.json'));
  return join(dirname(require.resolve(`${tool}/package.json`)), script);
}
