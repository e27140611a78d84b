import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Only root may mount a disk, and not in every container: `describe.skipIf(!mayMount)`. */
export const mayMount = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'arraigo-mount-'));
  const isMounted = mount(folder, 1).status === 0;
  if (isMounted) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return isMounted;
})();

function mount(folder: string, megabytes: number) {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
}

/** A disk of its own in memory, so that a trial may fill it. */
export function mountDisk(megabytes: number): string {
  const disk = mkdtempSync(join(tmpdir(), 'arraigo-disk-'));
  if (mount(disk, megabytes).status !== 0) throw new Error(`${disk} could not be mounted.`);
  return disk;
}

export function unmountDisk(disk: string): void {
  // What was started on it may need a moment to end.
  execFileSync('umount', ['--lazy', disk]);
  rmSync(disk, { recursive: true });
}

const filler = (disk: string) => join(disk, 'filler');

/** Takes every byte that is left, but for so many. */
export function fillDisk(disk: string, left = 0): void {
  spawnSync('sh', ['-c', 'cat /dev/zero >> "$0"', filler(disk)]);
  truncateSync(filler(disk), Math.max(0, statSync(filler(disk)).size - left));
}

export function freeDisk(disk: string): void {
  rmSync(filler(disk), { force: true });
}
