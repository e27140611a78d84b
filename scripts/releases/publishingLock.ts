import { join } from 'node:path';
import { Lock } from '../processes/Lock.ts';
import { userError } from '../terminal.ts';

const lockFile = (dataDir: string): string => join(dataDir, 'locks', 'publish');

/** Lets one process at a time publish or roll back. */
export function takePublishingLock(dataDir: string): Lock {
  const lock = Lock.take(lockFile(dataDir));
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
  return Lock.wait(lockFile(dataDir), patienceMs);
}
