import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';

const endWithParent = new URL('endWithParent.mjs', import.meta.url).href;

/** A script for the project's own Node. */
export interface NodeScript {
  script: string;
  args?: readonly string[];
  cwd?: string;
  /** Added to this process's environment. */
  env?: Record<string, string>;
}

/** Starts a script that ends when this process does, even if this process is killed with `kill -9`. */
export function startNode(
  { script, args = [], cwd, env }: NodeScript,
  output: 'inherit' | 'pipe',
): ChildProcess {
  const stdio: StdioOptions = ['ignore', output, output, 'ipc'];
  return spawn(process.execPath, ['--import', endWithParent, script, ...args], {
    cwd,
    env: { ...process.env, ...env, ENDS_WITH_PROCESS: String(process.pid) },
    stdio,
  });
}
