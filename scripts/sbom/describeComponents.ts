import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import type { LockedPackage, Lockfile } from '../lockfile/readLockfile.ts';

/** The packages that are deployed; scripts and tests depend on developers' tools. */
const shipped = ['cms', 'site', 'content-models'];

/** The runtime, a devDependency of the root. */
const runtime = 'node';

/**
 * The software bill of materials (SBOM) of `cms` and `site` with all their dependencies, as CycloneDX 1.6 JSON
 * (https://cyclonedx.org/docs/1.6/json/), with the digests of the lockfile. Platform-specific packages have the scope
 * "optional". A pure function of the lockfile, byte for byte; so it has no timestamp, serial number or licences.
 */
export function describeComponents(lockfile: Lockfile): string {
  const required = reachable(lockfile, ({ needs }) => needs);
  const all = reachable(lockfile, ({ needs, mayUse }) => [...needs, ...mayUse]);
  const requiredNames = new Set(required.map(reference));
  const components = new Map<string, Models.Component>();
  for (const locked of all) {
    const ref = reference(locked);
    if (!components.has(ref)) components.set(ref, componentOf(locked, ref, requiredNames.has(ref)));
  }
  connect(lockfile, all, components);

  const arraigo = new Models.Component(Enums.ComponentType.Application, 'arraigo', {
    bomRef: 'arraigo',
  });
  const roots = new Set(rootsOf(lockfile).map(reference));
  for (const [ref, component] of components)
    if (roots.has(ref)) arraigo.dependencies.add(component.bomRef);
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: arraigo }),
    components: new Models.ComponentRepository(components.values()),
  });
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  const serializer = new Serialize.JsonSerializer(factory);
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function rootsOf(lockfile: Lockfile): LockedPackage[] {
  const root = lockfile.get('.');
  return [...shipped, ...(root?.developedWith ?? [])].flatMap((key) => {
    const locked = lockfile.get(key);
    return locked && (shipped.includes(key) || locked.name === runtime) ? [locked] : [];
  });
}

/** The transitive dependencies of the deployed packages, themselves included. */
function reachable(lockfile: Lockfile, next: (locked: LockedPackage) => string[]): LockedPackage[] {
  const found = new Set(rootsOf(lockfile));
  for (const locked of found) {
    for (const key of next(locked)) {
      const to = lockfile.get(key);
      if (to) found.add(to);
    }
  }
  return [...found];
}

/** One component per version of a package, whichever peers its copies have. */
function reference({ name, version }: LockedPackage): string {
  if (version === undefined) return name;
  const scope = name.startsWith('@') ? name.slice(0, name.indexOf('/')) : undefined;
  const own = name.slice(name.indexOf('/') + 1);
  return new PackageURL('npm', scope, scope ? own : name, version).toString();
}

function componentOf(
  { name, version, integrity }: LockedPackage,
  ref: string,
  isRequired: boolean,
): Models.Component {
  if (version === undefined)
    return new Models.Component(Enums.ComponentType.Application, name, { bomRef: ref });
  const [, scope, own = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  return new Models.Component(Enums.ComponentType.Library, own, {
    bomRef: ref,
    ...(scope && { group: scope }),
    version,
    purl: ref,
    scope: isRequired ? Enums.ComponentScope.Required : Enums.ComponentScope.Optional,
    hashes: new Models.HashDictionary(hashesOf(integrity)),
  });
}

/** Converts an integrity ("sha512-" and base64) to hexadecimal. */
function hashesOf(integrity: string | undefined): [Enums.HashAlgorithm, string][] {
  const [, digest] = /^sha512-(\S+)$/.exec(integrity ?? '') ?? [];
  if (digest === undefined) return [];
  return [[Enums.HashAlgorithm['SHA-512'], Buffer.from(digest, 'base64').toString('hex')]];
}

function connect(
  lockfile: Lockfile,
  all: readonly LockedPackage[],
  components: ReadonlyMap<string, Models.Component>,
): void {
  for (const locked of all) {
    const from = components.get(reference(locked));
    for (const key of [...locked.needs, ...locked.mayUse]) {
      const to = lockfile.get(key);
      const component = to && components.get(reference(to));
      if (from && component) from.dependencies.add(component.bomRef);
    }
  }
}
