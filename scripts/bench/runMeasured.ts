import { readdir, readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { ChildProcess } from 'node:child_process';
import { exitOf } from '../processes/startNode.ts';

export type Run = {
  output: string;
  seconds: number;
  /** Peak RSS in bytes, summed over the process and its descendants; undefined where there is no /proc. */
  peakBytes: number | undefined;
};

const sampleMs = 250;

/**
 * Waits for a process that was just started, and samples the memory of its process tree.
 * @throws Error with its output where it fails.
 */
export async function runMeasured(child: ChildProcess): Promise<Run> {
  const started = performance.now();
  let peakBytes: number | undefined;
  const sample = async () => {
    const bytes = await residentBytes(child.pid);
    if (bytes !== undefined) peakBytes = Math.max(peakBytes ?? 0, bytes);
  };
  const timer = setInterval(() => void sample(), sampleMs);
  const [{ code }, output, errors] = await Promise.all([
    exitOf(child),
    child.stdout === null ? '' : text(child.stdout),
    child.stderr === null ? '' : text(child.stderr),
  ]);
  clearInterval(timer);
  if (code !== 0)
    throw new Error(`${child.spawnargs.join(' ')} ended with ${code}:\n${output}${errors}`);
  return { output, seconds: (performance.now() - started) / 1000, peakBytes };
}

type ProcessState = { parent: number; bytes: number };

/** RSS of a process tree in bytes, from Linux's /proc (proc_pid_status(5)). */
async function residentBytes(root: number | undefined): Promise<number | undefined> {
  const names = await readdir('/proc').catch(() => []);
  const states = new Map<number, ProcessState>();
  for (const name of names.filter((each) => /^\d+$/.test(each))) {
    const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
    const kilobytes = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
    states.set(Number(name), { parent, bytes: kilobytes * 1024 });
  }
  if (root === undefined || !states.has(root)) return undefined;
  const isBelow = (pid: number): boolean => {
    const parent = states.get(pid)?.parent;
    return pid === root || (parent !== undefined && parent !== pid && isBelow(parent));
  };
  return [...states].reduce((sum, [pid, { bytes }]) => sum + (isBelow(pid) ? bytes : 0), 0);
}
