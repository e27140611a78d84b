import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const packages = ['content-models', 'cms', 'site', 'scripts', 'tests'] as const;
type PackageName = (typeof packages)[number];

/** What git tracks or would track: nothing that was built or installed. */
const files = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    cwd: repositoryRoot,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((file) => file !== '');

const textFiles = files.filter((file) => !/\.(png|jpe?g|webp|avif|ico|woff2?|pdf|zip)$/.test(file));
const codeFiles = files.filter((file) => /\.(ts|tsx|mts|js|mjs|astro)$/.test(file));
const generated = ['cms/src/payload-types.ts', 'cms/src/migrations/', 'pnpm-lock.yaml'];
const ownCode = codeFiles.filter((file) => !generated.some((path) => file.startsWith(path)));

function read(file: string): string {
  return readFileSync(join(repositoryRoot, file), 'utf8');
}

const versions = z.record(z.string(), z.string()).default({});
const manifestSchema = z.object({ dependencies: versions, devDependencies: versions });

function dependenciesOf(folder: string): Record<string, string> {
  const { dependencies, devDependencies } = manifestSchema.parse(
    JSON.parse(read(join(folder, 'package.json'))),
  );
  return { ...dependencies, ...devDependencies };
}

const dependencies: Record<PackageName | 'root', Record<string, string>> = {
  root: dependenciesOf('.'),
  'content-models': dependenciesOf('content-models'),
  cms: dependenciesOf('cms'),
  site: dependenciesOf('site'),
  scripts: dependenciesOf('scripts'),
  tests: dependenciesOf('tests'),
};

/** The `catalog:` of pnpm-workspace.yaml: versions that several packages use. */
const catalog = Object.fromEntries(
  [
    ...(/^catalog:\n((?: {2}.*\n)+)/m.exec(read('pnpm-workspace.yaml'))?.[1] ?? '').matchAll(
      /^ {2}'?([^':]+)'?: (\S+)$/gm,
    ),
  ].map(([, name = '', version = '']) => [name, version]),
);

/** Every dependency from outside the workspace, with the version that is installed. */
const external = Object.entries(dependencies).flatMap(([owner, list]) =>
  Object.entries(list)
    .filter(([, version]) => version !== 'workspace:*')
    .map(([name, version]) => ({
      owner,
      name,
      version: version === 'catalog:' ? catalog[name] : version,
    })),
);

interface Import {
  file: string;
  owner: PackageName;
  specifier: string;
}

const imports: Import[] = codeFiles.flatMap((file) => {
  const owner = packages.find((name) => file.startsWith(`${name}/`));
  return owner === undefined
    ? []
    : specifiersIn(read(file)).map((specifier) => ({ file, owner, specifier }));
});

function specifiersIn(source: string): string[] {
  const pattern =
    /(?:^\s*(?:import|export)\s[^'"`;]*?from\s*|^\s*import\s*|\bimport\(\s*)(['"])([^'"\n]+)\1/gm;
  return [...source.matchAll(pattern)].map((match) => match[2] ?? '');
}

/**
 * The rooms of the CMS, the lowest first: a folder of `cms/src`, or a file that stands in it by itself. A room may
 * import rooms below it, also where it needs no more than a type.
 */
const cmsRooms = [
  'payload-types.ts',
  'env.ts',
  'migrations',
  'database',
  'records',
  'fields',
  'collections',
  'globals',
  'refusals',
  'finding',
  'saving',
  'pictures',
  'publication',
  'accounts',
  'releasing',
  'scheduling',
  'snapshot',
  'requests',
  'previewing',
  'admin',
  'server',
  'commands.ts',
  'payload.config.ts',
  'app',
  'instrumentation.ts',
  'proxy.ts',
];

const cmsSource = 'cms/src/';
const roomOf = (file: string) => file.slice(cmsSource.length).split('/')[0] ?? '';

/** The imports of a file of the CMS from another one of it. */
const cmsImports = imports
  .filter(({ file }) => file.startsWith(cmsSource))
  .flatMap(({ file, specifier }) => {
    if (!specifier.startsWith('.')) return [];
    const target = normalize(join(dirname(file), specifier));
    return [{ file, target: target.endsWith('importMap') ? `${target}.js` : target, specifier }];
  });

/** "@scope/name/path" → "@scope/name", "name/path" → "name". */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function describeImport({ file, specifier }: Import): string {
  return `${file} imports ${specifier}`;
}

describe('who may depend on whom', () => {
  test('the imports are found at all', () => {
    expect(imports.map(describeImport)).toContain('tests/architecture.test.ts imports cms/env');
  });

  test('content-models knows no framework: zod is all it needs', () => {
    expect(Object.keys(dependencies['content-models'])).toEqual(['zod']);
  });

  test('cms and site do not know each other', () => {
    expect(dependencies.site).not.toHaveProperty('cms');
    expect(dependencies.cms).not.toHaveProperty('site');
  });

  test('no relative import leaves its package', () => {
    const leaving = imports.filter(
      ({ file, owner, specifier }) =>
        specifier.startsWith('.') &&
        !normalize(join(dirname(file), specifier)).startsWith(owner + sep),
    );
    expect(leaving.map(describeImport)).toEqual([]);
  });

  test('every imported package is a declared dependency', () => {
    // What the benchmarks measure against stands under a lockfile of its own.
    const undeclared = imports.filter(
      ({ file, owner, specifier }) =>
        !file.startsWith('tests/bench/') &&
        !/^(\.|node:|astro:|virtual:|@payload-config$)/.test(specifier) &&
        !(packageOf(specifier) in dependencies[owner]),
    );
    expect(undeclared.map(describeImport)).toEqual([]);
  });

  test("Payload's generated types stay inside cms", () => {
    const outside = imports.filter(
      ({ owner, specifier }) => owner !== 'cms' && /payload-types/.test(specifier),
    );
    expect(outside.map(describeImport)).toEqual([]);
  });
});

describe('the rooms of the CMS', () => {
  const sources = files.filter((file) => file.startsWith(cmsSource));

  test('each has its place in the order, and the order names no other', () => {
    expect([...new Set(sources.map(roomOf))].sort()).toEqual(cmsRooms.toSorted());
  });

  test('a room knows those below it alone', () => {
    const upward = cmsImports.filter(
      ({ file, target }) => cmsRooms.indexOf(roomOf(file)) < cmsRooms.indexOf(roomOf(target)),
    );
    expect(upward.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('the layout of a form knows fields and nothing else of the CMS', () => {
    const others = cmsImports.filter(
      ({ file, target }) =>
        ['collections', 'globals'].includes(roomOf(file)) &&
        !['collections', 'fields'].includes(roomOf(target)),
    );
    expect(others.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('its imports have no cycle', () => {
    expect(cmsImports.filter(({ target }) => !sources.includes(target))).toEqual([]);
    const left = new Set(sources);
    // Takes away, again and again, what imports nothing that is left, or is imported by nothing that is left.
    for (let before = Infinity; left.size < before;) {
      before = left.size;
      const inside = cmsImports.filter(({ file, target }) => left.has(file) && left.has(target));
      const importing = new Set(inside.map(({ file }) => file));
      const imported = new Set(inside.map(({ target }) => target));
      for (const file of left) if (!importing.has(file) || !imported.has(file)) left.delete(file);
    }
    expect([...left]).toEqual([]);
  });
});

describe('versions', () => {
  test('every version is exact', () => {
    const loose = external.filter(
      ({ version }) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version ?? ''),
    );
    expect(loose).toEqual([]);
  });

  test('all packages of Payload have one version', () => {
    const payload = external.filter(
      ({ name }) => name === 'payload' || name.startsWith('@payloadcms/'),
    );
    expect(payload.length).toBeGreaterThan(4);
    expect([...new Set(payload.map(({ version }) => version))]).toHaveLength(1);
  });

  test('every dependency has its reason in the table of the README', () => {
    const [, table = ''] = /^\| Package \| Why \|\n((?:\|.*\n)+)/m.exec(read('README.md')) ?? [];
    const named = new Set([...table.matchAll(/`([^`]+)`/g)].map((match) => match[1]));
    const missing = external.filter(({ name }) => !named.has(name));
    expect([...new Set(missing.map(({ name }) => name))]).toEqual([]);
  });
});

describe('files', () => {
  test('no folder has a name that says nothing', () => {
    const names = files.filter((file) =>
      dirname(file)
        .split('/')
        .some((name) => /^(utils?|helpers?|lib|common|shared)$/.test(name)),
    );
    expect(names).toEqual([]);
  });

  test('no file knows a package registry or a folder of one machine', () => {
    // Put together here, or this file would find itself.
    const hosts = ['npm' + 'js', 'npm' + 'mirror', 'registry' + '.yarn'].join('|');
    const folders = ['work', 'root', 'Users'].map((name) => `(?<![\\w.$}*/-])/${name}/`).join('|');
    const pattern = new RegExp(`${hosts}|${folders}`);
    expect(textFiles.filter((file) => pattern.test(read(file)))).toEqual([]);
  });

  test('no rule of the linter or the compiler is switched off, and nothing is left for later', () => {
    const marks = [
      'eslint-' + 'disable',
      '@ts-' + 'ignore',
      '@ts-' + 'nocheck',
      '@ts-' + 'expect-error',
      'TO' + 'DO',
      'FIX' + 'ME',
    ];
    const pattern = new RegExp(`(${marks.join('|')})\\b`);
    expect(ownCode.filter((file) => pattern.test(read(file)))).toEqual([]);
  });
});
