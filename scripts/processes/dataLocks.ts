import { join } from 'node:path';
import { say, userError } from '../terminal.ts';
import { Lock } from './Lock.ts';

const runningFile = (dataDir: string): string => join(dataDir, 'locks', 'running');

/** Held as long as the servers of a data folder run; undefined while another process holds it. */
export function takeRunningLock(dataDir: string): Lock | undefined {
  return Lock.take(runningFile(dataDir));
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
  return Lock.wait(runningFile(dataDir), patienceMs);
}

const publishingFile = (dataDir: string): string => join(dataDir, 'locks', 'publish');

/** Lets one process at a time publish or roll back. */
export function takePublishingLock(dataDir: string): Lock {
  const lock = Lock.take(publishingFile(dataDir));
  if (lock !== undefined) return lock;
  throw userError(
    'Ya hay una publicación en curso. Espere a que termine y repita la orden.',
    'A publication is under way. Wait for its end and run the command again.',
  );
}

/** Takes the lock of a publication once it is free; undefined while another one goes on for so long, in milliseconds. */
export function waitForPublishingLock(
  dataDir: string,
  patienceMs: number,
): Promise<Lock | undefined> {
  return Lock.wait(publishingFile(dataDir), patienceMs);
}
