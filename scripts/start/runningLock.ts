import { join } from 'node:path';
import { Lock } from '../processes/Lock.ts';

/** Held as long as the servers of a data folder run; undefined while another process holds it. */
export function takeRunningLock(dataDir: string): Lock | undefined {
  return Lock.take(join(dataDir, 'locks', 'running'));
}
