import { join } from 'node:path';
import { say, userError } from '../terminal.ts';
import { Lock } from './Lock.ts';

const runningFile = (dataDir: string): string => join(dataDir, 'locks', 'running');

/** Takes the lock that is held while the servers of a data folder run; undefined while another process has it. */
export function takeRunningLock(dataDir: string): Lock | undefined {
  return Lock.take(runningFile(dataDir));
}

/**
 * The same, waiting for a killed start that is still ending its servers.
 * @param patienceMs timeout in milliseconds
 */
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

/**
 * Takes the lock of publications and rollbacks.
 * @throws UserError while another process has it.
 */
export function takePublishingLock(dataDir: string): Lock {
  const lock = Lock.take(publishingFile(dataDir));
  if (lock !== undefined) return lock;
  throw userError(
    'Ya hay una publicación en curso. Espere a que termine y repita la orden.',
    'A publication is under way. Wait for its end and run the command again.',
  );
}

/**
 * Waits for the lock of publications; undefined after the timeout.
 * @param patienceMs timeout in milliseconds
 */
export function waitForPublishingLock(
  dataDir: string,
  patienceMs: number,
): Promise<Lock | undefined> {
  return Lock.wait(publishingFile(dataDir), patienceMs);
}
