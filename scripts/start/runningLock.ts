import { join } from 'node:path';
import { Lock } from '../processes/Lock.ts';
import { say } from '../terminal.ts';

const lockFile = (dataDir: string): string => join(dataDir, 'locks', 'running');

/** Held as long as the servers of a data folder run; undefined while another process holds it. */
export function takeRunningLock(dataDir: string): Lock | undefined {
  return Lock.take(lockFile(dataDir));
}

/** Takes it also from a start that was killed and needs a moment to end its servers, in milliseconds. */
export async function waitForRunningLock(
  dataDir: string,
  patienceMs: number,
): Promise<Lock | undefined> {
  const lock = takeRunningLock(dataDir);
  if (lock !== undefined) return lock;
  say(
    'Esperando a que termine el Arraigo que está en marcha',
    'Waiting for the running one to end',
  );
  return Lock.wait(lockFile(dataDir), patienceMs);
}
