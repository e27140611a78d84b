import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { repositoryRoot } from 'cms/env';
import { exitOf, startNode, type NodeScript } from './startNode.ts';

/** Runs a script on this terminal; resolves with its exit code (1 where a signal ended it). */
export async function runNode(script: NodeScript): Promise<number> {
  const { code } = await exitOf(startNode(script, 'inherit'));
  return code ?? 1;
}

/** Runs a script; resolves with its exit code and its output, stdout before stderr. */
export async function captureNode(script: NodeScript): Promise<{ code: number; output: string }> {
  const child = startNode(script, 'pipe');
  const [{ code }, output, errors] = await Promise.all([
    exitOf(child),
    child.stdout === null ? '' : text(child.stdout),
    child.stderr === null ? '' : text(child.stderr),
  ]);
  return { code: code ?? 1, output: output + errors };
}

/** Path of the script of a tool, as installed in the package FOLDER. */
export function toolScript(folder: string, tool: string, script: string): string {
  return join(repositoryRoot, folder, 'node_modules', tool, script);
}
