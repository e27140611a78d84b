import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { parse } from 'yaml';
import { z } from 'zod';
import { userError } from '../terminal.ts';

const wanted = z.record(z.string(), z.object({ version: z.string() })).default({});
const resolved = z.record(z.string(), z.string()).default({});

/** The parts that are used of pnpm's lockfile, format 9.0. */
const lockfileSchema = z.object({
  lockfileVersion: z.literal('9.0'),
  importers: z.record(
    z.string(),
    z.object({ dependencies: wanted, devDependencies: wanted, optionalDependencies: wanted }),
  ),
  packages: z.record(
    z.string(),
    z.object({ resolution: z.object({ integrity: z.string().optional() }) }),
  ),
  snapshots: z.record(
    z.string(),
    z.object({ dependencies: resolved, optionalDependencies: resolved }),
  ),
});
type LockfileText = z.infer<typeof lockfileSchema>;

/** A package of the workspace, or an external one as resolved with its peers. */
export type LockedPackage = {
  /** For a package of the workspace its folder ("." is the root); else name and version with peers. */
  key: string;
  name: string;
  /** Undefined for packages of the workspace. */
  version: string | undefined;
  /** Subresource integrity of the package: `sha512-` and base64. */
  integrity: string | undefined;
  /** Keys of its dependencies. */
  needs: string[];
  /** Keys of its optional dependencies, which not every platform installs. */
  mayUse: string[];
  /** Keys of its devDependencies. */
  developedWith: string[];
};

/** All resolved packages, by key. */
export type Lockfile = ReadonlyMap<string, LockedPackage>;

/** The lockfile as it was read last. Parsing takes a second, and a publisher reads the same one for each release. */
let known: { text: string; lockfile: Lockfile } | undefined;

/**
 * Reads the repository's lockfile, memoized.
 * @throws UserError where it is damaged or of another format.
 */
export async function readLockfile(): Promise<Lockfile> {
  const text = await readFile(join(repositoryRoot, 'pnpm-lock.yaml'), 'utf8');
  if (known?.text !== text) known = { text, lockfile: parseLockfile(text) };
  return known.lockfile;
}

/**
 * Parses a lockfile of pnpm.
 * @throws UserError where it is damaged or of another format.
 */
export function parseLockfile(text: string): Lockfile {
  const result = lockfileSchema.safeParse(parse(text));
  if (!result.success) {
    const problems = z.prettifyError(result.error);
    throw userError(
      `pnpm-lock.yaml no se puede leer: se espera la versión 9.0 de su formato. Restáurelo con git, o adapte scripts/lockfile/readLockfile.ts si pnpm lo cambió.\n${problems}`,
      'pnpm-lock.yaml cannot be read: version 9.0 of its format is expected. Restore it with git, or adapt scripts/lockfile/readLockfile.ts where pnpm changed it (above: what differs).',
    );
  }
  return new Map(
    [...workspacePackages(result.data), ...outsidePackages(result.data)].map((locked) => [
      locked.key,
      locked,
    ]),
  );
}

function workspacePackages(lockfile: LockfileText): LockedPackage[] {
  return Object.entries(lockfile.importers).map(([folder, importer]) => {
    const keysOf = (list: Record<string, { version: string }>) =>
      Object.entries(list).map(([name, { version }]) =>
        version.startsWith('link:')
          ? posix.join(folder, version.slice('link:'.length))
          : keyOf(lockfile, name, version),
      );
    return {
      key: folder,
      name: folder === '.' ? 'arraigo' : folder,
      version: undefined,
      integrity: undefined,
      needs: keysOf(importer.dependencies),
      mayUse: keysOf(importer.optionalDependencies),
      developedWith: keysOf(importer.devDependencies),
    };
  });
}

function outsidePackages(lockfile: LockfileText): LockedPackage[] {
  return Object.entries(lockfile.snapshots).map(([key, snapshot]) => {
    const keysOf = (list: Record<string, string>) =>
      Object.entries(list).map(([name, version]) => keyOf(lockfile, name, version));
    // "@scope/name@1.2.3(peer@4.5.6)": the brackets distinguish copies with different peers.
    const [withoutPeers = key] = key.split('(', 1);
    const at = withoutPeers.lastIndexOf('@');
    return {
      key,
      name: withoutPeers.slice(0, at),
      version: withoutPeers.slice(at + 1),
      integrity: lockfile.packages[withoutPeers]?.resolution.integrity,
      needs: keysOf(snapshot.dependencies),
      mayUse: keysOf(snapshot.optionalDependencies),
      developedWith: [],
    };
  });
}

/** The key of a resolved dependency; an alias is resolved to a full key. */
function keyOf({ snapshots }: LockfileText, name: string, version: string): string {
  const key = [`${name}@${version}`, version].find((candidate) => candidate in snapshots);
  if (key !== undefined) return key;
  throw userError(
    `pnpm-lock.yaml está incompleto: nombra ${name}@${version} y no dice qué es. Restáurelo con git o ejecute «npx pnpm install».`,
    `pnpm-lock.yaml is incomplete: it names ${name}@${version} and does not say what it is. Restore it with git or run "npx pnpm install".`,
  );
}
