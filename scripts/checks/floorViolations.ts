import { lt } from 'semver';
import type { LockedPackage, Lockfile } from '../lockfile/readLockfile.ts';
import { versionFloors, type VersionFloor } from './versionFloors.ts';

/**
 * Problems with installed versions: those older than their floor, direct or transitive, floors that apply to nothing,
 * and differing versions of Payload's packages.
 * @returns a line for each, empty where there are none.
 */
export function floorViolations(
  lockfile: Lockfile,
  floors: readonly VersionFloor[] = versionFloors,
): string[] {
  const bringers = shortestPaths(lockfile);
  const old = floors.flatMap((floor) =>
    [...lockfile.values()]
      .filter(({ name, version }) => version !== undefined && isCovered(floor, name))
      .filter(({ version }) => version !== undefined && lt(version, floor.oldest))
      .map((locked) => tooOld(floor, locked, bringers.get(locked.key) ?? [])),
  );
  return [...new Set([...unusedFloors(lockfile, floors), ...old, ...mixedPayload(lockfile)])];
}

function isCovered({ package: pattern }: VersionFloor, name: string): boolean {
  return pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function tooOld(floor: VersionFloor, { name, version }: LockedPackage, path: string[]): string {
  const [owner = 'arraigo', ...between] = path;
  const mend =
    between.length === 0
      ? `raise it in ${owner === 'arraigo' ? '' : `${owner}/`}package.json or in the catalog of pnpm-workspace.yaml`
      : `raise ${between[0]} in ${owner}/package.json, or name ${name} under "overrides" in pnpm-workspace.yaml`;
  return `${name} ${version} (brought by ${path.join(' › ')}) is older than ${floor.oldest}: ${floor.reason} → ${mend}, then "npx pnpm install" and "npm test".`;
}

/** A floor that no longer applies to anything would guard nothing, unseen. */
function unusedFloors(lockfile: Lockfile, floors: readonly VersionFloor[]): string[] {
  const names = [...lockfile.values()].map(({ name }) => name);
  return floors
    .filter((floor) => !names.some((name) => isCovered(floor, name)))
    .map(
      ({ package: pattern }) =>
        `${pattern}: nothing of that name is installed → take its floor out of scripts/checks/versionFloors.ts.`,
    );
}

/** Payload's packages must have one version: their peer dependencies are exact. */
function mixedPayload(lockfile: Lockfile): string[] {
  const versions = new Map<string, string[]>();
  for (const { name, version } of lockfile.values()) {
    if (version === undefined || !/^(payload$|@payloadcms\/)/.test(name)) continue;
    versions.set(version, [...(versions.get(version) ?? []), name]);
  }
  if (versions.size <= 1) return [];
  const list = [...versions].map(
    ([version, names]) => `${version} (${[...new Set(names)].join(', ')})`,
  );
  return [
    `The packages of Payload have different versions: ${list.join('; ')} → pin all of them to one in every package.json.`,
  ];
}

/**
 * The shortest dependency path to each package, from a package of the workspace (breadth-first): ["cms", "payload"].
 */
function shortestPaths(lockfile: Lockfile): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  const queue = [...lockfile.values()].filter(({ version }) => version === undefined);
  for (const { key, name } of queue) paths.set(key, [name]);
  for (const from of queue) {
    const path = paths.get(from.key) ?? [];
    for (const key of [...from.needs, ...from.mayUse, ...from.developedWith]) {
      const to = lockfile.get(key);
      if (to === undefined || paths.has(key)) continue;
      paths.set(key, [...path, to.name]);
      queue.push(to);
    }
  }
  // Without the package itself.
  return new Map(
    [...paths].map(([key, path]) => [key, path.length > 1 ? path.slice(0, -1) : path]),
  );
}
