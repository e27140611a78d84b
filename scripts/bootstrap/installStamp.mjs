/** Knows whether what lies in node_modules is what the lockfile and the package.json files ask for. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stampFile = (root) => join(root, 'node_modules', '.arraigo-install');

/** The root's and every package's package.json, the lockfile and the workspace file. */
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

/** Whether the last installation ended well and nothing it depends on has changed since. */
export function isInstalled(root) {
  const stamp = stampFile(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest(root);
}

/** Called before an installation: one that is interrupted must not pass for a finished one. */
export function forgetInstall(root) {
  rmSync(stampFile(root), { force: true });
}

/** Called after an installation that ended well. Under the stamp's name stands a whole one only. */
export function rememberInstall(root) {
  const partial = `${stampFile(root)}.${process.pid}`;
  writeFileSync(partial, digest(root), { flush: true });
  renameSync(partial, stampFile(root));
}
