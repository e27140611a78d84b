import { copyFile, cp, link, mkdir, readdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Has one file under a second name, which nobody may then change in place: thousands of them are the same in the cache
 * and in each release, wherever both lie on one disk.
 */
export async function shareFile(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}

/** Moves a file or a folder to where it belongs, into what is there already; from another disk it is copied. */
export async function moveInto(from: string, to: string): Promise<void> {
  const isMoved = await rename(from, to).then(
    () => true,
    () => false,
  );
  if (isMoved) return;
  if (!(await stat(from)).isDirectory()) return cp(from, to);
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from))
    await moveInto(path.join(from, name), path.join(to, name));
}
