import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';

/** The script of a tool, as the package in FOLDER has it installed. */
export function toolScript(folder: string, tool: string, script: string): string {
  return join(repositoryRoot, folder, 'node_modules', tool, script);
}
