import { join } from 'node:path';
import { Lock } from '../processes/Lock.ts';
import { userError } from '../terminal.ts';

/** Lets one process at a time publish or roll back. */
export function takePublishingLock(dataDir: string): Lock {
  const lock = Lock.take(join(dataDir, 'locks', 'publish'));
  if (lock !== undefined) return lock;
  throw userError(
    'Ya hay una publicación en curso. Espere a que termine y repita la orden.',
    'A publication is under way. Wait for its end and run the command again.',
  );
}
