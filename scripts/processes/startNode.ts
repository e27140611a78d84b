import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';

const endWithParent = new URL('endWithParent.mjs', import.meta.url).href;

/** A script to be run with the project's own Node. */
export type NodeScript = {
  script: string;
  args?: readonly string[];
  cwd?: string;
  /** Added to the environment of this process. */
  env?: Record<string, string>;
};

/** Starts a script that ends with this process, even if that is killed with `kill -9`. */
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

/** How a process ended: exit code or signal. */
export type Exit = {
  code: number | null;
  signal: NodeJS.Signals | null;
};

/** Waits until the process has ended. */
export function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
}
