/**
 * Whether node_modules matches the lockfile and the package.json files, by a digest that the last installation left.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stampFile = (root) => join(root, 'node_modules', '.arraigo-install');

/** The lockfile, the workspace file and every package.json. */
function inputs(root) {
  const packages = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map((entry) => join(entry.name, 'package.json'))
    .filter((file) => existsSync(join(root, file)))
    .sort();
  return ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...packages];
}

function digest(root) {
  const hash = createHash('sha256');
  for (const file of inputs(root)) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Whether the last installation succeeded and its inputs are unchanged. */
export function isInstalled(root) {
  const stamp = stampFile(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest(root);
}

/** Removes the stamp before an installation, so that an interrupted one does not count. */
export function forgetInstall(root) {
  rmSync(stampFile(root), { force: true });
}

/** Writes the stamp after a successful installation, atomically (write and rename). */
export function rememberInstall(root) {
  const partial = `${stampFile(root)}.${process.pid}`;
  writeFileSync(partial, digest(root), { flush: true });
  renameSync(partial, stampFile(root));
}
